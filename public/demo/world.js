// The little world on the stage: what the demo functions do to the page.
// Every exported function changes the DOM and returns one short sentence.
import { play, silence, loudness } from './tune.js';

const SVG = 'http://www.w3.org/2000/svg';
/** @param {string} id @returns {HTMLElement} */
const byId = (id) => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the stage has no #${id}`);
  return found;
};

/** Builds an SVG element. */
function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** Builds an HTML element. */
function html(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** Shows which part of the stage just changed. */
function lightUp(id) {
  const card = byId(id);
  card.classList.remove('lit');
  void card.getBoundingClientRect(); // restarts the animation
  card.classList.add('lit');
  // Brings the card into sight inside the stage, without moving the page.
  const stage = byId('stage');
  const left = card.offsetLeft - stage.offsetLeft;
  const top = card.offsetTop - stage.offsetTop;
  const inSight = (at, size, from, room) => at >= from - 2 && at + size <= from + room + 2;
  if (!inSight(left, card.offsetWidth, stage.scrollLeft, stage.clientWidth) || !inSight(top, card.offsetHeight, stage.scrollTop, stage.clientHeight)) {
    stage.scrollTo({ left: Math.max(0, left - 2), top: Math.max(0, top - 2), behavior: 'smooth' });
  }
}

const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

function save(key, value) {
  try {
    localStorage.setItem(`switchboard.${key}`, JSON.stringify(value));
  } catch {
    // Storage is blocked: the setting lasts as long as the page.
  }
}

// --- the page itself ---------------------------------------------------------

/** Keeps the stage's attributes equal to the page's, whoever changed them. */
function mirrorSettings() {
  const root = document.documentElement;
  const stage = byId('stage');
  stage.dataset.theme = root.dataset.theme ?? 'light';
  stage.dataset.textSize = root.dataset.textSize ?? 'medium';
}

export function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  save('theme', theme);
  mirrorSettings();
  return `The page is ${theme} now`;
}

export function setTextSize(size) {
  document.documentElement.dataset.textSize = size;
  save('textSize', size);
  mirrorSettings();
  return `Text size is ${size} now`;
}

// --- reminders ---------------------------------------------------------------

export function addReminder(text, when) {
  const words = String(text).trim();
  if (!words) throw new Error('the reminder has no text');
  const box = html('input', { type: 'checkbox', 'aria-label': words });
  const item = html('li', { 'data-testid': 'reminder', 'data-done': 'false', 'data-text': words }, box, html('span', {}, words));
  if (when) {
    item.dataset.when = when;
    item.append(html('small', {}, when));
  }
  box.addEventListener('change', () => {
    item.dataset.done = String(box.checked);
  });
  byId('reminders').prepend(item);
  lightUp('reminders-card');
  return `Reminder added: ${words}${when ? ` (${when})` : ''}`;
}

/** Words of a text for matching, without the small ones; CJK text falls apart into characters. */
function wordsOf(text) {
  const found = String(text).toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
  const small = new Set(['the', 'a', 'an', 'to', 'my', 'of', 'for', 'i', 'me', 'and', 'is']);
  return found.filter((word) => !small.has(word));
}

export function completeReminder(text) {
  const items = [...byId('reminders').children].filter((item) => item.dataset.done !== 'true');
  if (items.length === 0) throw new Error('there is no open reminder');
  const wanted = wordsOf(text);
  const score = (item) => {
    const has = wordsOf(item.dataset.text);
    // A shared beginning counts: "buying milk" is "buy milk".
    const alike = (a, b) => a === b || (a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a)));
    return wanted.filter((word) => has.some((other) => alike(word, other))).length;
  };
  let best = items[0];
  for (const item of items) if (score(item) > score(best)) best = item;
  if (score(best) === 0) {
    throw new Error(`no open reminder matches "${text}"; open: ${items.map((item) => item.dataset.text).join(', ')}`);
  }
  best.dataset.done = 'true';
  best.querySelector('input').checked = true;
  lightUp('reminders-card');
  return `Done: ${best.dataset.text}`;
}

// --- timers ------------------------------------------------------------------

const RING = 2 * Math.PI * 15;
/** @type {Set<{end: number, total: number, item: HTMLElement, ring: Element, digits: HTMLElement}>} */
const running = new Set();
let ticking = 0;

function clock(seconds) {
  const whole = Math.ceil(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return (parts[0] ? parts : parts.slice(1)).map((part, index) => (index ? String(part).padStart(2, '0') : part)).join(':');
}

function tick() {
  for (const timer of running) {
    const left = Math.max(0, (timer.end - performance.now()) / 1000);
    timer.digits.textContent = clock(left);
    timer.item.dataset.remaining = String(Math.ceil(left));
    timer.ring.setAttribute('stroke-dashoffset', String(RING * (1 - (timer.total ? left / timer.total : 0))));
    if (left === 0) {
      timer.item.dataset.done = 'true';
      running.delete(timer);
      lightUp('timers-card');
    }
  }
  if (running.size === 0) {
    clearInterval(ticking);
    ticking = 0;
  }
}

export function startTimer(amount, unit, label) {
  const factor = { seconds: 1, minutes: 60, hours: 3600 }[unit];
  if (!factor) throw new Error(`unknown unit: ${unit}`);
  const total = Number(amount) * factor;
  if (!Number.isFinite(total) || total < 0) throw new Error(`not a length of time: ${amount}`);
  if (total > 360_000) throw new Error('a timer can run for at most 100 hours');
  const name = label?.trim() || `${amount} ${amount === 1 ? unit.slice(0, -1) : unit}`;
  const ring = svg('circle', { cx: 18, cy: 18, r: 15, class: 'left', 'stroke-dasharray': RING, 'stroke-dashoffset': 0 });
  const digits = html('b', {}, clock(total));
  const item = html(
    'li',
    { 'data-testid': 'timer', 'data-seconds': total, 'data-label': label?.trim() ?? '', 'data-done': 'false' },
    svg('svg', { viewBox: '0 0 36 36', 'aria-hidden': 'true' }, svg('circle', { cx: 18, cy: 18, r: 15, class: 'whole' }), ring),
    digits,
    html('span', {}, name),
  );
  byId('timers').prepend(item);
  running.add({ end: performance.now() + total * 1000, total, item, ring, digits });
  if (!ticking) ticking = setInterval(tick, 200);
  tick();
  lightUp('timers-card');
  const length = `${amount} ${amount === 1 ? unit.slice(0, -1) : unit}`;
  return `Timer started: ${length}${label?.trim() ? ` for ${label.trim()}` : ''}`;
}

export function cancelTimers() {
  const list = byId('timers');
  const count = list.children.length;
  list.replaceChildren();
  running.clear();
  lightUp('timers-card');
  return count === 0 ? 'No timer was running' : `${plural(count, 'timer')} removed`;
}

// --- canvas ------------------------------------------------------------------

const SIZE = { width: 480, height: 236 };

function outline(shape, x, y, r) {
  if (shape === 'circle') return svg('circle', { cx: x, cy: y, r });
  if (shape === 'square') return svg('rect', { x: x - r * 0.9, y: y - r * 0.9, width: r * 1.8, height: r * 1.8, rx: 3 });
  const corners = shape === 'triangle' ? 3 : 10;
  const points = Array.from({ length: corners }, (_, index) => {
    const length = shape === 'star' && index % 2 ? r * 0.46 : r * 1.12;
    const angle = (2 * Math.PI * index) / corners - Math.PI / 2;
    return `${(x + length * Math.cos(angle)).toFixed(1)},${(y + length * Math.sin(angle)).toFixed(1)}`;
  });
  return svg('polygon', { points: points.join(' '), 'stroke-linejoin': 'round' });
}

export function drawShapes(shape, color = 'blue', count = 1) {
  const canvas = byId('canvas');
  const some = Math.min(20, Math.max(1, Math.round(count)));
  for (let index = 0; index < some; index += 1) {
    // The plastic-number sequence spreads any number of shapes evenly, never in a grid.
    const place = canvas.children.length + 1;
    const x = 34 + (SIZE.width - 68) * ((0.5 + place * 0.7548776662) % 1);
    const y = 34 + (SIZE.height - 68) * ((0.5 + place * 0.5698402910) % 1);
    const r = 17 + 11 * ((place * 0.618034) % 1);
    const mark = outline(shape, x, y, r);
    mark.classList.add('shape', `ink-${color}`);
    mark.dataset.testid = 'shape';
    mark.dataset.shape = shape;
    mark.dataset.color = color;
    mark.style.setProperty('--delay', `${index * 45}ms`);
    canvas.append(mark);
  }
  byId('shape-count').textContent = String(canvas.children.length);
  lightUp('canvas-card');
  return `Drew ${plural(some, `${color} ${shape}`)}`;
}

export function clearCanvas() {
  const canvas = byId('canvas');
  const count = canvas.children.length;
  canvas.replaceChildren();
  byId('shape-count').textContent = '';
  lightUp('canvas-card');
  return count === 0 ? 'The canvas was empty already' : `The canvas is clear (${plural(count, 'shape')} erased)`;
}

// --- house -------------------------------------------------------------------

const ROOMS = [
  { room: 'bedroom', x: 78, y: 66, furniture: 'M88 128h34v-8h26v8h14v6h-74z' },
  { room: 'bathroom', x: 182, y: 66, furniture: 'M206 118h50q0 16-12 16h-26q-12 0-12-16zm-6-4h62v4h-62z' },
  { room: 'kitchen', x: 78, y: 142, furniture: 'M90 192h60v20h-60zm44-22h14v10h-14z' },
  { room: 'living room', x: 182, y: 142, furniture: 'M196 198q0-8 8-8h6v10h34v-10h6q8 0 8 8v14h-62z' },
];

function buildHouse() {
  const house = byId('house');
  const glow = svg('radialGradient', { id: 'glow', cx: '50%', cy: '18%', r: '85%' });
  glow.append(svg('stop', { offset: '0', class: 'glow-core' }), svg('stop', { offset: '1', class: 'glow-edge' }));
  house.replaceChildren(
    svg('defs', {}, glow),
    svg('rect', { class: 'sky', width: 360, height: 236, rx: 12 }),
    svg('g', { class: 'stars' }, ...[[34, 30], [66, 48], [118, 22], [304, 96], [332, 60], [26, 96], [96, 38]].map(([cx, cy]) => svg('circle', { cx, cy, r: 1.4 }))),
    svg('circle', { class: 'orb', cx: 286, cy: 34, r: 14 }),
    svg('path', { class: 'hill far', d: 'M0 176q80-54 170-16t190-22v98H0z' }),
    svg('path', { class: 'hill', d: 'M0 208q90-26 180-8t180-6v30q0 12-12 12H12q-12 0-12-12z' }),
    svg('path', { class: 'chimney', d: 'M236 24h20v34h-20z' }),
    svg('path', { class: 'roof', d: 'M62 66 180 14l118 52z' }),
    svg('rect', { class: 'wall', x: 70, y: 62, width: 220, height: 158, rx: 3 }),
    ...ROOMS.map(({ room, x, y, furniture }) =>
      svg(
        'g',
        { class: 'room', 'data-testid': 'lamp', 'data-room': room, 'data-on': 'false', 'data-brightness': '100' },
        svg('title', {}, room),
        svg('rect', { class: 'inside', x, y, width: 98, height: 70, rx: 2 }),
        svg('rect', { class: 'shine', x, y, width: 98, height: 70, rx: 2, fill: 'url(#glow)' }),
        svg('path', { class: 'furniture', d: furniture }),
        svg('path', { class: 'cord', d: `M${x + 49} ${y}v12` }),
        svg('path', { class: 'shade', d: `M${x + 41} ${y + 20}l4-8h8l4 8z` }),
        svg('circle', { class: 'bulb', cx: x + 49, cy: y + 21, r: 3.4 }),
      ),
    ),
  );
}

export function setLight(room, on, brightness) {
  const lamps = [...byId('house').querySelectorAll('[data-room]')].filter((lamp) => room === 'all' || lamp.dataset.room === room);
  if (lamps.length === 0) throw new Error(`there is no room called ${room}`);
  for (const lamp of lamps) {
    lamp.dataset.on = String(on);
    if (brightness !== undefined) lamp.dataset.brightness = String(brightness);
    else if (on) lamp.dataset.brightness = '100';
    lamp.style.setProperty('--shine', String(on ? 0.25 + 0.0075 * Number(lamp.dataset.brightness) : 0));
  }
  lightUp('home');
  const which = room === 'all' ? 'All lamps are' : `The ${room} lamp is`;
  return `${which} ${on ? 'on' : 'off'}${on && brightness !== undefined ? ` at ${brightness}%` : ''}`;
}

// --- music -------------------------------------------------------------------

export function playMusic(query) {
  const song = String(query).trim();
  if (!song) throw new Error('nothing to play was named');
  const player = byId('player');
  player.dataset.playing = 'true';
  player.dataset.query = song;
  byId('song').textContent = song;
  play(song, Number(player.dataset.volume));
  lightUp('player');
  return `Playing ${song}`;
}

export function stopMusic() {
  const player = byId('player');
  const was = player.dataset.playing === 'true';
  player.dataset.playing = 'false';
  silence();
  lightUp('player');
  return was ? 'The music has stopped' : 'No music was playing';
}

export function setVolume(level) {
  const player = byId('player');
  const volume = Math.min(100, Math.max(0, Math.round(level)));
  player.dataset.volume = String(volume);
  byId('volume-bar').style.setProperty('width', `${volume}%`);
  byId('volume-text').textContent = `${volume}%`;
  loudness(volume);
  lightUp('player');
  return `Volume is ${volume}%`;
}

// --- notes -------------------------------------------------------------------

export function addNote(text, color = 'yellow') {
  const words = String(text).trim();
  if (!words) throw new Error('the note has no text');
  const list = byId('notes');
  const note = html('li', { 'data-testid': 'note', 'data-color': color, class: `paper-${color}` }, html('p', {}, words));
  const away = html('button', { type: 'button', 'aria-label': `Remove note: ${words}` }, '×');
  away.addEventListener('click', () => note.remove());
  note.append(away);
  note.style.setProperty('--tilt', `${((list.children.length * 37) % 7) - 3}deg`);
  list.prepend(note);
  lightUp('notes-card');
  return `Note pinned: ${words}`;
}

// --- dice --------------------------------------------------------------------

const PIPS = {
  1: [4], 2: [0, 8], 3: [0, 4, 8], 4: [0, 2, 6, 8], 5: [0, 2, 4, 6, 8], 6: [0, 2, 3, 5, 6, 8],
};

export function rollDice(count = 1, sides = 6) {
  const tray = byId('dice');
  const values = Array.from({ length: Math.min(10, Math.max(1, Math.round(count))) }, () => {
    const [random] = crypto.getRandomValues(new Uint32Array(1));
    return 1 + (random % sides);
  });
  tray.replaceChildren(
    ...values.map((value, index) => {
      const die = html('div', { class: 'die', 'data-testid': 'die', 'data-value': value, 'data-sides': sides, role: 'img', 'aria-label': String(value) });
      if (sides === 6) {
        die.append(...Array.from({ length: 9 }, (_, spot) => html('i', PIPS[value].includes(spot) ? { class: 'pip' } : {})));
      } else {
        die.append(html('b', {}, String(value)));
      }
      die.style.setProperty('--delay', `${index * 60}ms`);
      return die;
    }),
  );
  const total = values.reduce((sum, value) => sum + value, 0);
  byId('dice-total').textContent = values.length > 1 ? `= ${total}` : '';
  lightUp('dice-card');
  return values.length === 1 ? `Rolled ${values[0]}` : `Rolled ${values.join(', ')}, ${total} together`;
}

// --- set the stage -----------------------------------------------------------

byId('equalizer').append(...Array.from({ length: 14 }, (_, index) => {
  const bar = html('i');
  bar.style.setProperty('--beat', `${0.55 + ((index * 0.37) % 0.6)}s`);
  return bar;
}));
buildHouse();
mirrorSettings();
new MutationObserver(mirrorSettings).observe(document.documentElement, {
  attributes: true,
  attributeFilter: ['data-theme', 'data-text-size'],
});
