import { eachOnce } from '../each-once';
import type { Problem } from '../problem';

/** Problems by path: what is wrong in a note before what is wrong between notes. */
export function allProblems(
  within: ReadonlyMap<string, readonly Problem[]>,
  between: readonly Problem[],
): Problem[] {
  const paths = eachOnce([...within.keys(), ...between.map(({ path }) => path)]);
  return [...paths]
    .sort()
    .flatMap((path) => [
      ...(within.get(path) ?? []),
      ...between.filter((problem) => problem.path === path),
    ]);
}
