// Starts the page's WebAssembly. A module of its own: no inline script is needed anywhere.
import { switchboard } from './switchboard.js';
import init from './page.js';

try {
  await init({ module_or_path: new URL('./page_bg.wasm', import.meta.url) });
} catch (error) {
  switchboard._fail(error);
  const box = document.createElement('p');
  box.className = 'fatal';
  box.setAttribute('role', 'alert');
  box.textContent = `This page could not start: ${error}. A browser with WebAssembly is needed; reloading may help.`;
  document.getElementById('agent')?.replaceChildren(box);
  throw error;
}
