// A participant's side: answers the page's questions one after the other.

/** `answers`: functions by the name of the question. */
export function listen(answers) {
  let last = Promise.resolve();
  addEventListener('message', ({ data: { id, what, given } }) => {
    last = last.then(async () => {
      try {
        postMessage({ id, value: await answers[what](given) });
      } catch (error) {
        postMessage({ id, error: String(error?.message ?? error) });
      }
    });
  });
}

/** Seconds that `work` takes. */
export async function seconds(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1e3;
}
