// A small synthesizer: every wish becomes its own endless tune, made from its letters.

const SCALES = [
  [0, 2, 4, 7, 9], // major pentatonic
  [0, 3, 5, 7, 10], // minor pentatonic
  [0, 2, 5, 7, 9], // suspended
];
/** @type {AudioContext | undefined} */
let audio;
/** @type {GainNode | undefined} */
let master;
let timer = 0;

/** FNV-1a, so that the same wish always sounds the same. */
function seedOf(text) {
  let hash = 0x811c9dc5;
  for (const letter of text.toLowerCase()) hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193) >>> 0;
  return hash;
}

function random(seed) {
  let state = seed || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function note(context, out, frequency, at, length, loud) {
  const voice = context.createOscillator();
  const shape = context.createGain();
  voice.type = 'triangle';
  voice.frequency.value = frequency;
  shape.gain.setValueAtTime(0, at);
  shape.gain.linearRampToValueAtTime(loud, at + 0.02);
  shape.gain.exponentialRampToValueAtTime(0.0001, at + length);
  voice.connect(shape).connect(out);
  voice.start(at);
  voice.stop(at + length + 0.05);
}

/** Starts the tune of `wish` at `volume` percent. */
export function play(wish, volume) {
  silence();
  if (typeof AudioContext === 'undefined') return; // the player still shows what is on
  audio ??= new AudioContext();
  void audio.resume();
  master = audio.createGain();
  master.gain.value = gain(volume);
  master.connect(audio.destination);
  const next = random(seedOf(wish));
  const scale = SCALES[Math.floor(next() * SCALES.length)];
  const root = 196 * 2 ** (Math.floor(next() * 8) / 12);
  const beat = 0.24 + next() * 0.16;
  const phrase = Array.from({ length: 16 }, () => (next() < 0.22 ? null : Math.floor(next() * 9)));
  const pitch = (step) => root * 2 ** (scale[step % 5] / 12 + Math.floor(step / 5));
  let position = 0;
  let at = audio.currentTime + 0.05;
  const context = audio;
  const out = master;
  // Writes a little ahead of the clock, so that a busy page does not stutter.
  const ahead = () => {
    if (at < context.currentTime) at = context.currentTime + 0.05;
    while (at < context.currentTime + 0.9) {
      const step = phrase[position % phrase.length];
      if (step !== null) note(context, out, pitch(step), at, beat * 2.4, 0.16);
      if (position % 8 === 0) note(context, out, root / 2, at, beat * 6, 0.2);
      position += 1;
      at += beat;
    }
  };
  ahead();
  timer = setInterval(ahead, 300);
}

/** Stops whatever plays. */
export function silence() {
  clearInterval(timer);
  timer = 0;
  if (audio && master) {
    master.gain.setTargetAtTime(0, audio.currentTime, 0.06);
    const old = master;
    setTimeout(() => old.disconnect(), 500);
    master = undefined;
  }
}

/** Sets the loudness, in percent. */
export function loudness(volume) {
  if (audio && master) master.gain.setTargetAtTime(gain(volume), audio.currentTime, 0.05);
}

/** Percent to gain; squared, as ears hear. */
function gain(volume) {
  return (volume / 100) ** 2;
}
