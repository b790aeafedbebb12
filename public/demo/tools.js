// The demo page's functions, registered the way any page would register its own.
// What they do to the stage is in world.js.
import { switchboard } from '../switchboard.js';
import * as world from './world.js';

const nothing = { type: 'object', properties: {}, required: [], additionalProperties: false };

export const tools = [
  {
    name: 'set_theme',
    title: 'Theme',
    description: 'Switch the page between light and dark colours',
    inputSchema: {
      type: 'object',
      properties: {
        theme: { type: 'string', enum: ['light', 'dark'], description: 'colour theme' },
      },
      required: ['theme'],
      additionalProperties: false,
    },
    execute: ({ theme }) => world.setTheme(theme),
  },
  {
    name: 'set_text_size',
    title: 'Text size',
    description: 'Change how large the text on the page is',
    inputSchema: {
      type: 'object',
      properties: {
        size: { type: 'string', enum: ['small', 'medium', 'large'], description: 'text size' },
      },
      required: ['size'],
      additionalProperties: false,
    },
    execute: ({ size }) => world.setTextSize(size),
  },
  {
    name: 'add_reminder',
    title: 'Add a reminder',
    description: 'Add something to the reminder list',
    inputSchema: {
      type: 'object',
      properties: {
        text: { type: 'string', description: 'what to be reminded of' },
        when: { type: 'string', description: "day or time, in the visitor's words" },
      },
      required: ['text'],
      additionalProperties: false,
    },
    execute: ({ text, when }) => world.addReminder(text, when),
  },
  {
    name: 'complete_reminder',
    title: 'Tick off a reminder',
    description: 'Tick off a reminder that is done',
    inputSchema: {
      type: 'object',
      properties: {
        text: { type: 'string', description: 'the reminder, or words from it' },
      },
      required: ['text'],
      additionalProperties: false,
    },
    execute: ({ text }) => world.completeReminder(text),
  },
  {
    name: 'start_timer',
    title: 'Start a timer',
    description: 'Start a countdown timer',
    inputSchema: {
      type: 'object',
      properties: {
        amount: { type: 'number', minimum: 0, description: 'how long' },
        unit: { type: 'string', enum: ['seconds', 'minutes', 'hours'], description: 'unit of the amount' },
        label: { type: 'string', description: 'what the timer is for' },
      },
      required: ['amount', 'unit'],
      additionalProperties: false,
    },
    execute: ({ amount, unit, label }) => world.startTimer(amount, unit, label),
  },
  {
    name: 'cancel_timers',
    title: 'Cancel the timers',
    description: 'Stop and remove all running timers',
    inputSchema: nothing,
    execute: () => world.cancelTimers(),
  },
  {
    name: 'draw_shapes',
    title: 'Draw shapes',
    description: 'Draw shapes on the canvas',
    inputSchema: {
      type: 'object',
      properties: {
        shape: { type: 'string', enum: ['circle', 'square', 'triangle', 'star'], description: 'which shape' },
        color: {
          type: 'string',
          enum: ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'pink', 'black'],
          description: 'fill colour',
        },
        count: { type: 'integer', description: 'how many', minimum: 1, maximum: 20, default: 1 },
      },
      required: ['shape'],
      additionalProperties: false,
    },
    execute: ({ shape, color, count }) => world.drawShapes(shape, color, count),
  },
  {
    name: 'clear_canvas',
    title: 'Clear the canvas',
    description: 'Erase everything drawn on the canvas',
    inputSchema: nothing,
    execute: () => world.clearCanvas(),
  },
  {
    name: 'set_light',
    title: 'Lamps',
    description: 'Turn a lamp in the house on or off, or dim it',
    inputSchema: {
      type: 'object',
      properties: {
        room: {
          type: 'string',
          enum: ['kitchen', 'bedroom', 'living room', 'bathroom', 'all'],
          description: 'which room',
        },
        on: { type: 'boolean', description: 'true for on, false for off' },
        brightness: { type: 'integer', description: 'percent', minimum: 1, maximum: 100 },
      },
      required: ['room', 'on'],
      additionalProperties: false,
    },
    execute: ({ room, on, brightness }) => world.setLight(room, on, brightness),
  },
  {
    name: 'play_music',
    title: 'Play music',
    description: 'Play a song, artist or kind of music',
    inputSchema: {
      type: 'object',
      properties: {
        query: { type: 'string', description: 'what to play' },
      },
      required: ['query'],
      additionalProperties: false,
    },
    execute: ({ query }) => world.playMusic(query),
  },
  {
    name: 'stop_music',
    title: 'Stop the music',
    description: 'Stop the music',
    inputSchema: nothing,
    execute: () => world.stopMusic(),
  },
  {
    name: 'set_volume',
    title: 'Volume',
    description: 'Set the loudness of the music',
    inputSchema: {
      type: 'object',
      properties: {
        level: { type: 'integer', description: 'percent', minimum: 0, maximum: 100 },
      },
      required: ['level'],
      additionalProperties: false,
    },
    execute: ({ level }) => world.setVolume(level),
  },
  {
    name: 'add_note',
    title: 'Pin a note',
    description: 'Pin a sticky note with the given text',
    inputSchema: {
      type: 'object',
      properties: {
        text: { type: 'string', description: 'the text of the note, exactly' },
        color: { type: 'string', enum: ['yellow', 'pink', 'blue', 'green'], description: 'paper colour' },
      },
      required: ['text'],
      additionalProperties: false,
    },
    execute: ({ text, color }) => world.addNote(text, color),
  },
  {
    name: 'roll_dice',
    title: 'Roll dice',
    description: 'Roll dice and report the numbers',
    inputSchema: {
      type: 'object',
      properties: {
        count: { type: 'integer', description: 'how many dice', minimum: 1, maximum: 10, default: 1 },
        sides: { type: 'integer', description: 'sides of each die', minimum: 2, maximum: 100, default: 6 },
      },
      required: [],
      additionalProperties: false,
    },
    execute: ({ count, sides }) => world.rollDice(count, sides),
  },
];

/** Settles when every function is registered. */
export const registered = Promise.all(tools.map((tool) => switchboard.registerTool(tool)));
registered.catch((error) => console.error('a demo function could not be registered:', error));
