/** A line of a text that stays (` `), goes (`-`) or comes (`+`). */
interface Step {
  readonly sign: ' ' | '-' | '+';
  readonly line: string;
}

/** Cells of the table of common lines; a larger middle is shown as all its old and all its new lines. */
const MAX_CELLS = 1_000_000;

/** Lines that stay, shown around those that change. */
const CONTEXT = 2;

/** The marker of the format where the last line of a text has no end. */
const NO_END = '\\ No newline at end of file';

/** Lines without their line feed; the carriage return before it stays and is seen. */
function linesOf(text: string): string[] {
  if (text === '') return [];
  const lines = text.split('\n');
  // What follows the last line feed is nothing, or a line that does not end.
  const last = lines.pop() ?? '';
  return last === '' ? lines : [...lines, `${last}\n${NO_END}`];
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

/** How many lines the rest of both have in common, by the place in each (longest common subsequence). */
function commonLines(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  const width = b.length + 1;
  const counts = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => counts[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      counts[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  return at;
}

function stepsBetween(a: readonly string[], b: readonly string[]): Step[] {
  const goes = (line: string): Step => ({ sign: '-', line });
  const comes = (line: string): Step => ({ sign: '+', line });
  if ((a.length + 1) * (b.length + 1) > MAX_CELLS) return [...a.map(goes), ...b.map(comes)];
  const common = commonLines(a, b);
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [old, now] = [a[i], b[j]];
    if (old !== undefined && old === now) {
      steps.push({ sign: ' ', line: old });
      i++;
      j++;
    } else if (old !== undefined && (now === undefined || common(i + 1, j) >= common(i, j + 1))) {
      steps.push(goes(old));
      i++;
    } else {
      if (now !== undefined) steps.push(comes(now));
      j++;
    }
  }
  return steps;
}

/** All lines of two texts, in order: what they share at both ends is not compared. */
function allSteps(before: string, after: string): Step[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  const start = commonStart(a, b);
  const end = commonStart(a.slice(start).reverse(), b.slice(start).reverse());
  const stay = (line: string): Step => ({ sign: ' ', line });
  return [
    ...a.slice(0, start).map(stay),
    ...stepsBetween(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map(stay),
  ];
}

/** From where to where steps are shown together: changes with what stands around them. */
function hunksIn(steps: readonly Step[]): (readonly [from: number, to: number])[] {
  const hunks: [number, number][] = [];
  steps.forEach(({ sign }, at) => {
    if (sign === ' ') return;
    const [from, to] = [Math.max(0, at - CONTEXT), Math.min(steps.length, at + CONTEXT + 1)];
    const last = hunks.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else hunks.push([from, to]);
  });
  return hunks;
}

function count(steps: readonly Step[], other: Step['sign']): number {
  return steps.filter(({ sign }) => sign !== other).length;
}

/** `-3,2`: the first line, from 1, and how many; before the first line of none it is 0. */
function range(passed: number, length: number): string {
  return `${String(length === 0 ? passed : passed + 1)},${String(length)}`;
}

/**
 * What changes from one text to another, line by line, in the unified format without its heading:
 * `@@ -1,4 +1,5 @@`, then lines that stay, go and come. Empty if the texts are the same. Two texts
 * are never shown as the same: `\r` at the end of a line and a missing last line feed are seen.
 */
export function lineDiff(before: string, after: string): string[] {
  const steps = allSteps(before, after);
  let [at, old, now] = [0, 0, 0];
  return hunksIn(steps).flatMap(([from, to]) => {
    const passed = steps.slice(at, from);
    const hunk = steps.slice(from, to);
    const [oldAt, nowAt] = [old + count(passed, '+'), now + count(passed, '-')];
    const [oldCount, nowCount] = [count(hunk, '+'), count(hunk, '-')];
    [at, old, now] = [to, oldAt + oldCount, nowAt + nowCount];
    return [
      `@@ -${range(oldAt, oldCount)} +${range(nowAt, nowCount)} @@`,
      ...hunk.flatMap(({ sign, line }) => `${sign}${line}`.split('\n')),
    ];
  });
}
