import type * as real from 'obsidian';
import { guarded } from './problems';

/**
 * Waits from the first call on, or with `resetTimer` from the last; always the latest arguments
 * (the importer: SOURCES.md).
 */
export const debounce: typeof real.debounce = <T extends unknown[], V>(
  cb: (...args: [...T]) => V,
  timeout = 0,
  resetTimer = false,
): real.Debouncer<T, V> => {
  let [timer, waiting]: [number | null, [...T] | null] = [null, null];
  const cancel = (): void => {
    if (timer !== null) window.clearTimeout(timer);
    [timer, waiting] = [null, null];
  };
  const call = (...args: [...T]): unknown => {
    waiting = args;
    if (timer !== null && !resetTimer) return debounced;
    if (timer !== null) window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      guarded(run);
    }, timeout);
    return debounced;
  };
  const run = (): V | undefined => {
    const args = waiting;
    cancel();
    return args ? cb(...args) : undefined;
  };
  // The type returns itself from each of its functions, which no literal can express.
  const isDebouncer = (value: unknown): value is real.Debouncer<T, V> => value === debounced;
  const debounced: unknown = Object.assign(call, {
    cancel: () => {
      cancel();
      return debounced;
    },
    run,
  });
  if (!isDebouncer(debounced)) throw new Error('unreachable');
  return debounced;
};
