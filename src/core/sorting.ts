import type { PausingWork } from './pausing-work';

/** Items that are sorted, or merged, between two stops. */
const BLOCK = 1024;

function* merge(a: readonly string[], b: readonly string[]): PausingWork<string[]> {
  const merged: string[] = [];
  let [at, other] = [0, 0];
  while (at < a.length || other < b.length) {
    const [one, two] = [a[at], b[other]];
    const isFirst = two === undefined || (one !== undefined && one <= two);
    merged.push((isFirst ? one : two) ?? '');
    if (isFirst) at++;
    else other++;
    if (merged.length % BLOCK === 0) yield;
  }
  return merged;
}

/** Sorts texts as `sort` does, by code units, with stops in between. */
export function* sorted(texts: readonly string[]): PausingWork<readonly string[]> {
  let runs: (readonly string[])[] = [];
  for (let at = 0; at < texts.length; at += BLOCK) {
    runs.push(texts.slice(at, at + BLOCK).sort());
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly string[])[] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? []));
    runs = merged;
  }
  return runs[0] ?? [];
}
