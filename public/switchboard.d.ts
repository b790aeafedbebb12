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

/** One serialisable record of a turn: steps with probabilities and tokens, results, answer, timings. */
export interface TurnRecord {
  version: number;
  request: string;
  outcome: 'answered' | 'asked' | 'refused' | 'stopped' | 'failed';
  steps: Step[];
  answer: { text: string; answerSource: 'model' | 'result' | 'fallback' };
  /** What is still to be known, when the outcome is `asked`. */
  question: { reason: string; name: string; arguments: object; missing: string[] } | null;
  error: { code: string; message: string } | null;
  notes: string[];
  /** What the page can do; filled when nothing was called. */
  capabilities: { name: string; title: string; description: string }[];
  counters: Counters;
  totalMs: number;
}

export interface Step {
  selection: {
    candidates: { name: string; retrieve: number; score: number; probability: number }[];
    noneProbability: number;
    chosen: string | null;
    considered: number;
  };
  call: {
    name: string;
    arguments: object;
    outcome:
      | { status: 'returned'; result: string; cut: number }
      | { status: 'failed'; kind: string; message: string }
      | { status: 'invalid'; message: string }
      | { status: 'refused'; reason: string };
  } | null;
  counters: Counters;
  planMs: number;
  executeMs: number;
}

export interface Counters {
  forwardPasses: number;
  rows: number;
  tokensEmitted: number;
  tokensForced: number;
  schemaTokensPrefilled: number;
  requestTokensPrefilled: number;
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
