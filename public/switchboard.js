// @ts-check
// Switchboard's public surface. Import it (or read `globalThis.switchboard`) and
// register functions at once: calls wait until the page's WebAssembly is up.
// Types: switchboard.d.ts.

/** @typedef {import('./switchboard.d.ts').Tool} Tool */
/** @typedef {import('./switchboard.d.ts').OpenAiTool} OpenAiTool */

/**
 * Reads a tool once, so that later changes to the caller's object change nothing here. Names,
 * descriptions and schemas are checked in one place, by the page's WebAssembly.
 * @param {any} tool
 */
function readTool(tool) {
  if (tool === null || typeof tool !== 'object') {
    throw new TypeError('registerTool: the tool must be an object with name, description, inputSchema and execute');
  }
  const execute = tool.execute ?? tool.function?.execute;
  if (typeof execute !== 'function') {
    throw new TypeError(`registerTool: ${tool.name ?? tool.function?.name ?? 'the tool'} needs execute, a function (input, {signal}) => result`);
  }
  let definition;
  try {
    definition = JSON.stringify(tool);
  } catch (error) {
    throw new TypeError(`registerTool: the definition of ${tool.name} cannot be written as JSON: ${error}`);
  }
  return { definition, execute: execute.bind(tool) };
}

class Switchboard extends EventTarget {
  /** @type {any} */ #backend = null;
  /** @type {(backend: any) => void} */ #up = () => {};
  /** @type {(reason: unknown) => void} */ #down = () => {};
  #attached = new Promise((resolve, reject) => {
    this.#up = resolve;
    this.#down = reject;
  });
  /** @type {(value: unknown) => void} */ #isReady = () => {};
  /** Settles with the engine's status when the model is loaded for the first time. */
  ready = new Promise((resolve) => {
    this.#isReady = resolve;
  });

  constructor() {
    super();
    this.#attached.catch(() => {}); // reported to every caller that waits, not as an unhandled rejection
  }

  /**
   * Offers a function to the agent until `signal` aborts.
   * @param {Tool | OpenAiTool} tool
   * @param {{signal?: AbortSignal}} [options]
   */
  async registerTool(tool, options = {}) {
    const read = readTool(tool);
    const signal = options?.signal;
    signal?.throwIfAborted();
    const backend = await this.#attached;
    signal?.throwIfAborted();
    const registration = backend.register(read.definition, read.execute);
    signal?.addEventListener('abort', () => backend.unregister(registration), { once: true });
  }

  /** The registered functions: name, title, description, inputSchema, annotations, enabled. */
  async getTools() {
    return JSON.parse((await this.#attached).tools());
  }

  /**
   * Runs one request and resolves with its record.
   * @param {string} text
   * @param {{signal?: AbortSignal}} [options]
   */
  async prompt(text, options = {}) {
    const backend = await this.#attached;
    const signal = options?.signal;
    signal?.throwIfAborted();
    const answer = await backend.prompt(String(text), signal);
    return JSON.parse(answer);
  }

  /**
   * Calls one registered function by hand.
   * @param {string} name
   * @param {object} [input]
   * @param {{signal?: AbortSignal}} [options]
   * @returns {Promise<string>}
   */
  async executeTool(name, input = {}, options = {}) {
    if (input === null || typeof input !== 'object') throw new TypeError('executeTool: the input must be an object');
    const backend = await this.#attached;
    options?.signal?.throwIfAborted();
    return backend.execute(String(name), JSON.stringify(input), options?.signal);
  }

  /** @param {{toolTimeoutMs?: number, maxResultChars?: number}} settings */
  async configure(settings) {
    (await this.#attached).configure(JSON.stringify(settings ?? {}));
  }

  /** Starts the engine again after an error. */
  async restart() {
    (await this.#attached).restart();
  }

  /**
   * Like addEventListener, but hands over `event.detail` and returns the way back.
   * @param {string} type
   * @param {(detail: any) => void} listener
   */
  on(type, listener) {
    const handler = (/** @type {any} */ event) => listener(event.detail);
    this.addEventListener(type, handler);
    return () => this.removeEventListener(type, handler);
  }

  /**
   * Called once by the page's WebAssembly.
   * @param {any} backend
   */
  _attach(backend) {
    if (this.#backend) throw new DOMException('Switchboard is already running on this page', 'InvalidStateError');
    this.#backend = backend;
    this.#up(backend);
  }

  /**
   * Called by the boot script when WebAssembly cannot start.
   * @param {unknown} reason
   */
  _fail(reason) {
    this.#down(reason);
  }

  /**
   * Called by the page's WebAssembly for every event; `detail` is JSON.
   * @param {string} type
   * @param {string} detail
   */
  _emit(type, detail) {
    const value = JSON.parse(detail);
    if (type === 'status' && value.state === 'ready') this.#isReady(value);
    this.dispatchEvent(new CustomEvent(type, { detail: value }));
  }
}

/** The page's agent. */
export const switchboard = /** @type {any} */ (globalThis).switchboard ?? new Switchboard();
/** @type {any} */ (globalThis).switchboard = switchboard;

/** What stands in for `document.modelContext` where the browser has none: same surface, same registry. */
class ModelContextStandIn extends EventTarget {
  /** @type {((event: Event) => void) | null} */ #ontoolchange = null;

  constructor() {
    super();
    switchboard.addEventListener('toolchange', () => this.dispatchEvent(new Event('toolchange')));
  }

  get ontoolchange() {
    return this.#ontoolchange;
  }
  set ontoolchange(handler) {
    if (this.#ontoolchange) this.removeEventListener('toolchange', this.#ontoolchange);
    this.#ontoolchange = typeof handler === 'function' ? handler : null;
    if (this.#ontoolchange) this.addEventListener('toolchange', this.#ontoolchange);
  }

  /** @param {Tool} tool @param {{signal?: AbortSignal}} [options] */
  registerTool(tool, options) {
    return switchboard.registerTool(tool, options);
  }

  async getTools() {
    const tools = await switchboard.getTools();
    return tools.map((/** @type {any} */ { enabled, ...tool }) => ({ ...tool, origin: location.origin, window }));
  }

  /** @param {{name: string}} tool @param {object} [input] @param {{signal?: AbortSignal}} [options] */
  async executeTool(tool, input, options) {
    return JSON.stringify(await switchboard.executeTool(tool.name, input, options));
  }
}

if (typeof document !== 'undefined' && !('modelContext' in document)) {
  Object.defineProperty(document, 'modelContext', {
    value: new ModelContextStandIn(),
    enumerable: true,
    configurable: true,
  });
}
