// ONNX Runtime Web, used as its documentation advises: keys and values stay where they are computed, only the last
// token's logits come back, and the build for promise integration is taken where the browser has it.
import { listen, seconds } from './worker.js';

let ort, session, shape, gpu;
/** Keys and values that decoding starts from. */
let base;

const token = (i) => 10 + ((i * 37 + i * i * 11) % (shape.vocab - 10));
const prompt = (n) => Array.from({ length: n }, (_, i) => token(i));

function caches(part) {
  const blocks = Array.from({ length: shape.blocks }, (_, block) => block);
  return blocks.flatMap((block) => [`${part}.key.${block}`, `${part}.value.${block}`]);
}

function empty() {
  const none = () => new ort.Tensor('float32', new Float32Array(0), [1, shape.kvHeads, 0, shape.headDim]);
  return Object.fromEntries(caches('past').map((name) => [name, none()]));
}

function free(cache) {
  for (const tensor of Object.values(cache)) tensor.dispose();
}

/** One pass: the last token's logits and the longer cache. */
async function run(tokens, past, length) {
  const total = length + tokens.length;
  const feeds = {
    ...past,
    tokens: new ort.Tensor('int64', BigInt64Array.from(tokens, BigInt), [1, tokens.length]),
    last: new ort.Tensor('int32', Int32Array.of(total - 1), [1]),
    total: new ort.Tensor('int32', Int32Array.of(total), []),
  };
  const { logits, ...present } = await session.run(feeds);
  const cache = Object.entries(present).map(([name, value]) => [name.replace('present', 'past'), value]);
  return { logits: logits.data, cache: Object.fromEntries(cache) };
}

function greatest(values) {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i] > values[best]) best = i;
  return best;
}

/** Logits after a prompt, its last token on its own when `split`. */
async function logits(tokens, split) {
  const all = prompt(tokens);
  const first = await run(split ? all.slice(0, -1) : all, empty(), 0);
  if (!split) {
    free(first.cache);
    return first.logits;
  }
  const second = await run(all.slice(-1), first.cache, tokens - 1);
  free(first.cache);
  free(second.cache);
  return second.logits;
}

listen({
  async open({ shape: sizes, gpu: onGpu, model }) {
    [shape, gpu] = [sizes, onGpu];
    const suspending = 'Suspending' in WebAssembly;
    const build = gpu ? (suspending ? 'jspi' : 'webgpu') : 'wasm';
    ort = await import(`./ort/ort.${build}.min.mjs`);
    ort.env.wasm.numThreads = 1;
    ort.env.logLevel = 'error';
    const response = await fetch(model);
    if (!response.ok) throw new Error(`${model}: ${response.status}`);
    const options = { executionProviders: [gpu ? 'webgpu' : 'wasm'], graphOptimizationLevel: 'all' };
    if (gpu) {
      const onDevice = caches('present').map((name) => [name, 'gpu-buffer']);
      options.preferredOutputLocation = Object.fromEntries(onDevice);
    }
    session = await ort.InferenceSession.create(new Uint8Array(await response.arrayBuffer()), options);
    return { name: `onnxruntime-web ${ort.env.versions.web}, ${build} build`, software: false };
  },
  // Reading a cache in steps and at once must come to the same, or the graph is not what it should be.
  async consistency({ tokens }) {
    const [whole, steps] = [await logits(tokens, false), await logits(tokens, true)];
    let [largest, off] = [0, 0];
    for (let i = 0; i < whole.length; i++) {
      largest = Math.max(largest, Math.abs(whole[i]));
      off = Math.max(off, Math.abs(whole[i] - steps[i]));
    }
    return off / largest;
  },
  state: async ({ tokens }) => [...(await logits(tokens, false))],
  async prefill({ tokens }) {
    const [all, none] = [prompt(tokens), empty()];
    let result;
    const took = await seconds(async () => {
      result = await run(all, none, 0);
      greatest(result.logits);
    });
    free(result.cache);
    return took;
  },
  async decode({ context, tokens }) {
    base ??= (await run(prompt(context - 1), empty(), 0)).cache;
    let [cache, next] = [base, token(5)];
    const took = await seconds(async () => {
      for (let step = 0; step < tokens; step++) {
        const result = await run([next], cache, context - 1 + step);
        if (cache !== base) free(cache);
        cache = result.cache;
        next = greatest(result.logits);
      }
    });
    if (cache !== base) free(cache);
    return took;
  },
});
