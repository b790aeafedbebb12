// The benchmark's page: a worker for each participant, questions and answers. Who is asked when is decided outside.
const participants = new Map();

/** Starts a worker under a name. */
function open(name, script) {
  const worker = new Worker(script, { type: 'module' });
  const waiting = new Map();
  const refuse = (message) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  worker.onmessage = ({ data: { id, value, error } }) => {
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error === undefined) resolve?.(value);
    else reject?.(new Error(error));
  };
  worker.onerror = (event) => refuse(`${name}: ${event.message ?? 'the worker did not start'}`);
  participants.set(name, { worker, waiting, next: 0 });
}

/** Asks a participant; its answer. */
function ask(name, what, given) {
  const participant = participants.get(name);
  const id = participant.next++;
  return new Promise((resolve, reject) => {
    participant.waiting.set(id, { resolve, reject });
    participant.worker.postMessage({ id, what, given });
  });
}

/** Ends a participant and all it holds. */
function close(name) {
  participants.get(name)?.worker.terminate();
  participants.delete(name);
}

globalThis.bench = { open, ask, close };
