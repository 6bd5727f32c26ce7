import type { PausingWork } from './pausing-work';

/** Texts that are sorted, and those that are merged, between two stops: some milliseconds each. */
const [SORTED, MERGED] = [4096, 1024];

function* merge(a: readonly string[], b: readonly string[]): PausingWork<string[]> {
  const merged: string[] = [];
  let at = 0;
  let other = 0;
  while (at < a.length && other < b.length) {
    const one = a[at] ?? '';
    const two = b[other] ?? '';
    const isFirst = one <= two;
    merged.push(isFirst ? one : two);
    if (isFirst) at++;
    else other++;
    if (merged.length % MERGED === 0) yield;
  }
  return merged.concat(a.slice(at), b.slice(other));
}

/** Sorts texts as `sort` does, by code units, with stops in between. */
export function* sorted(texts: readonly string[]): PausingWork<readonly string[]> {
  let runs: (readonly string[])[] = [];
  for (let at = 0; at < texts.length; at += SORTED) {
    runs.push(texts.slice(at, at + SORTED).sort());
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
