import { textFingerprint } from '../text/fingerprint';
import { plainValue } from '../text/plain-value';
import { isRecord } from '../text/record';
import type { Problem } from './problem';

/** Notes whose problems the user knows of, by path, each with what its problems came to then. */
export type HiddenProblems = Readonly<Record<string, string>>;

/** More than anybody puts away by hand. */
const MOST = 1000;

/** Reads what is stored, of any shape. */
export function parseHiddenProblems(stored: unknown): HiddenProblems {
  if (!isRecord(stored)) return {};
  const marks = Object.entries(stored).flatMap(([path, mark]) =>
    typeof mark === 'string' ? [[path, mark] as const] : [],
  );
  return Object.fromEntries(marks.slice(-MOST));
}

/** What is wrong with each note, as one text: another one as soon as something else is. */
function marksOf(problems: readonly Problem[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string[]>();
  for (const { path, property, fault, value } of problems) {
    const said = JSON.stringify([property, fault, plainValue(value)]);
    texts.set(path, [...(texts.get(path) ?? []), said]);
  }
  return new Map([...texts].map(([path, said]) => [path, textFingerprint(said.sort().join('\n'))]));
}

/** Paths of notes whose problems the user knows about, unless there are new ones by now. */
export function pathsWithHiddenProblems(
  problems: readonly Problem[],
  hiddenProblems: HiddenProblems,
): ReadonlySet<string> {
  const marks = [...marksOf(problems)];
  const known = marks.filter(
    ([path, mark]) => Object.hasOwn(hiddenProblems, path) && hiddenProblems[path] === mark,
  );
  return new Set(known.map(([path]) => path));
}

/** How many notes need attention that the user has not put away. */
export function openProblemNotes(
  problems: readonly Problem[],
  hiddenProblems: HiddenProblems,
): number {
  const known = pathsWithHiddenProblems(problems, hiddenProblems);
  return new Set(problems.map(({ path }) => path).filter((path) => !known.has(path))).size;
}

/** The same with one note put away, or shown again; what has been mended is forgotten. */
export function withProblemsHidden(
  problems: readonly Problem[],
  hiddenProblems: HiddenProblems,
  { path, isAway }: { readonly path: string; readonly isAway: boolean },
): HiddenProblems {
  const marks = marksOf(problems);
  const still = Object.entries(hiddenProblems).filter(([each]) => each !== path && marks.has(each));
  const mark = marks.get(path);
  return Object.fromEntries(isAway && mark !== undefined ? [...still, [path, mark]] : still);
}
