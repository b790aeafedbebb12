// This project's engines.
import init, { Subject } from './switchboard-bench-web.js';
import { listen, seconds } from './worker.js';

let subject;

listen({
  async open({ shape, gpu, products }) {
    await init();
    subject = await Subject.open(shape.name, gpu, products);
    return { name: subject.name, software: subject.software };
  },
  name: () => subject.name,
  prefill: ({ tokens }) => seconds(() => subject.prefill(tokens)),
  decode: ({ context, tokens }) => seconds(() => subject.decode(context, tokens)),
  // What two engines of one model must agree on.
  state: async ({ tokens }) => [...(await subject.hidden(tokens))],
});
