/** A function the agent may call, in WebMCP's shape. */
export interface Tool<Input = any> {
  /** 1 to 128 characters of `A-Z a-z 0-9 _ . -`, unique on the page. */
  name: string;
  title?: string;
  /** One sentence: what it does. The model reads it. */
  description: string;
  /** JSON Schema of the input object; absent: no input. */
  inputSchema?: object;
  /** Runs the function. The result is shown and fed back: a short sentence, or JSON. */
  execute(input: Input, context: { signal: AbortSignal }): unknown | Promise<unknown>;
  annotations?: ToolAnnotations;
}

export interface ToolAnnotations {
  /** Changes nothing. */
  readOnlyHint?: boolean;
  /** Its result may hold text written by others. */
  untrustedContentHint?: boolean;
  /** Cannot be taken back. */
  consequentialHint?: boolean;
}

/** The same in OpenAI's shape; `execute` beside `function` or inside it. */
export interface OpenAiTool<Input = any> {
  type: 'function';
  function: {
    name: string;
    description?: string;
    parameters?: object;
    execute?(input: Input, context: { signal: AbortSignal }): unknown;
  };
  execute?(input: Input, context: { signal: AbortSignal }): unknown;
  annotations?: ToolAnnotations;
}

export interface RegisteredTool {
  name: string;
  title?: string;
  description: string;
  inputSchema: object;
  annotations: Required<ToolAnnotations>;
  /** Switched off in the functions panel: kept, but not offered to the model. */
  enabled: boolean;
}

export interface EngineStatus {
  state: 'loading' | 'ready' | 'error';
  /** Which engine runs, once known. */
  engine?: 'gpu' | 'cpu';
  model?: string;
  /** While loading: bytes so far and, when the server says it, in all. */
  loaded?: number;
  total?: number;
  message?: string;
}

/** One serialisable record of a turn: request, steps with probabilities and tokens, results, answer, timings. */
export interface TurnRecord {
  request: string;
  answer: string;
  steps: unknown[];
  /** When nothing fitted: what the page can do. */
  capabilities: unknown[];
  [key: string]: unknown;
}

export interface Settings {
  /** How long a function may take before it counts as failed. Default 20000. */
  toolTimeoutMs?: number;
  /** Longer results are cut. Default 1500. */
  maxResultChars?: number;
}

export interface SwitchboardEvents {
  status: EngineStatus;
  toolchange: { names: string[] };
  turnstart: { request: string };
  /** Everything that happens in a turn, as it happens. */
  turnevent: unknown;
  turnend: TurnRecord;
}

export interface Switchboard extends EventTarget {
  /** Resolves when the model is loaded for the first time. */
  readonly ready: Promise<EngineStatus>;
  /**
   * Offers a function until `signal` aborts. Rejects with `TypeError` when the tool is not
   * valid (the message says what to change) and with a `DOMException` `InvalidStateError`
   * when the name is taken.
   */
  registerTool(tool: Tool | OpenAiTool, options?: { signal?: AbortSignal }): Promise<void>;
  getTools(): Promise<RegisteredTool[]>;
  /** Runs one request. Requests run one after another. Rejects with `AbortError` when aborted. */
  prompt(text: string, options?: { signal?: AbortSignal }): Promise<TurnRecord>;
  /** Calls a function by hand; rejects with the function's own message. */
  executeTool(name: string, input?: object, options?: { signal?: AbortSignal }): Promise<string>;
  configure(settings: Settings): Promise<void>;
  restart(): Promise<void>;
  on<K extends keyof SwitchboardEvents>(type: K, listener: (detail: SwitchboardEvents[K]) => void): () => void;
}

export const switchboard: Switchboard;

declare global {
  // eslint-disable-next-line no-var
  var switchboard: Switchboard;
}
