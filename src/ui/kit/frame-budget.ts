/** Milliseconds of work before the app has its turn: below a frame of 16. */
const TURN = 12;

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, 0);
  });
}

/** A pause that gives the app its turn when it is time, and stops what nobody wants any more. */
export function frameBudget(isUnwanted: () => boolean): () => Promise<'go-on' | 'stop'> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since >= TURN) {
      await nextTask();
      since = performance.now();
    }
    return isUnwanted() ? 'stop' : 'go-on';
  };
}
