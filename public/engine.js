// The engine's worker: `new Worker('engine.js', {type: 'module'})`.
// The WebAssembly greets the page when it listens; until then nothing is sent to it.
import init from './worker.js';

// A trap without words (out of memory, say) ends in a rejected promise nobody waits for.
addEventListener('unhandledrejection', (event) => {
  postMessage({ type: 'fatal', message: `the engine stopped: ${event.reason}` });
});

try {
  await init({ module_or_path: new URL('./worker_bg.wasm', import.meta.url) });
} catch (error) {
  postMessage({ type: 'fatal', message: `the engine could not start: ${error}` });
}
