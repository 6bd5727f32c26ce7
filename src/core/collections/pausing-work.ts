/** Begins what the platform does on the side; it ends, and never fails, before the work goes on. */
export type Wait = () => Promise<void>;

/**
 * Work too long to be done at one go: it stops now and then, so that others can go first. A stop may
 * say what to wait for; where nobody can wait, the work does that itself.
 */
export type PausingWork<T> = Generator<Wait | undefined, T>;

/** How many of something are gone through before a stop: some milliseconds, on a phone too. */
const BLOCK = 100;

/** Goes through items with a stop after every block of them. */
export function* inBlocks<T>(
  items: readonly T[],
  visit: (item: T, at: number) => void,
): PausingWork<void> {
  let at = 0;
  for (const item of items) {
    visit(item, at);
    if (at++ % BLOCK === BLOCK - 1) yield;
  }
}

/** Does all of it at once, without waiting for anything. */
export function atOnce<T>(work: PausingWork<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** What is done at a stop, and whether to go on after it. */
export type Pause = () => 'go-on' | 'stop' | Promise<'go-on' | 'stop'>;

/** Runs the work block by block; null if it was cancelled at a pause. */
export async function withPauses<T>(work: PausingWork<T>, pause: Pause): Promise<T | null> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (step.value) await step.value();
    if ((await pause()) === 'stop') return null;
  }
}
