// Source: ours: how a test knows that a page is at rest; nothing of the app is asserted here.
/** Milliseconds: what a page plans within this time is waited for before a test looks at it. */
const SOON = 1000;

/**
 * Frames, short timers and readings that are still to come, by id, and how often was looked whether they have
 * come; a notice that hides after seconds is none.
 */
const pending = new Map<unknown, number>();

/** Looks, a millisecond apart at least: a window that draws nothing has frames that never come. */
const LOOKS = 3000;

const realTimeout = window.setTimeout.bind(window);

type Run = (...given: unknown[]) => unknown;

function isRun(given: unknown): given is Run {
  return typeof given === 'function';
}

/** Counts what is planned with one function of the window until it has run or is undone. */
function count(
  plan: 'setTimeout' | 'requestAnimationFrame',
  takeBack: 'clearTimeout' | 'cancelAnimationFrame',
): void {
  const planNow: unknown = Reflect.get(window, plan);
  const takeBackNow: unknown = Reflect.get(window, takeBack);
  if (!isRun(planNow) || !isRun(takeBackNow)) throw new TypeError('A window without timers');
  const planned = (run: unknown, delay?: unknown, ...given: unknown[]): unknown => {
    if (!isRun(run) || Number(delay ?? 0) > SOON)
      return Reflect.apply(planNow, window, [run, delay, ...given]);
    const counted = (...values: unknown[]): void => {
      pending.delete(id);
      run(...values);
    };
    const id: unknown = Reflect.apply(planNow, window, [counted, delay, ...given]);
    pending.set(id, 0);
    return id;
  };
  const takenBack = (id: unknown): void => {
    pending.delete(id);
    Reflect.apply(takeBackNow, window, [id]);
  };
  Object.assign(window, { [plan]: planned, [takeBack]: takenBack });
}

/** Counts what the platform reads on the side, such as a text that it unpacks, until it is there. */
function countReading(): void {
  const read: unknown = Reflect.get(Response.prototype, 'arrayBuffer');
  if (!isRun(read)) throw new TypeError('A window without responses');
  Object.assign(Response.prototype, {
    async arrayBuffer(this: Response): Promise<unknown> {
      const reading = {};
      pending.set(reading, 0);
      try {
        return await Reflect.apply(read, this, []);
      } finally {
        pending.delete(reading);
      }
    },
  });
}

let isCounting = false;

/** From now on frames, short timers and readings of the page are counted. Doing it again changes nothing. */
export function countTimers(): void {
  if (isCounting) return;
  isCounting = true;
  count('setTimeout', 'clearTimeout');
  count('requestAnimationFrame', 'cancelAnimationFrame');
  countReading();
}

/** Whether no frame, no short timer and nothing that is read is to come. */
export function isNothingPlanned(): boolean {
  let isNothing = true;
  for (const [id, looks] of pending) {
    pending.set(id, looks + 1);
    if (looks < LOOKS) isNothing = false;
  }
  return isNothing;
}

/** A later task, which is not counted itself. */
export function laterTask(): Promise<void> {
  return new Promise((resolve) => {
    realTimeout(resolve, 1);
  });
}
