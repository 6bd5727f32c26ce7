import { eachOnce } from '../each-once';
import type { Problem } from '../problem';
import type { NoteEntry, Undated } from './read-note';

function allProblems(
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

/** The problems of the notes of an index; hardly any note has one. */
export class Troubles {
  private readonly within = new Map<string, readonly Problem[]>();
  /** Notes whose day cannot be read: whether that matters, those they link to decide. */
  private readonly undated = new Map<string, Undated>();

  add(path: string, { problems, undated }: NoteEntry): void {
    if (problems.length > 0) this.within.set(path, problems);
    if (undated) this.undated.set(path, undated);
  }

  remove(path: string): void {
    this.within.delete(path);
    this.undated.delete(path);
  }

  /**
   * All problems by path: what is wrong in a note before what is wrong between notes.
   * @param isPerson whether a note is a person
   */
  all(between: readonly Problem[], isPerson: (path: string) => boolean): Problem[] {
    const undated = [...this.undated.values()]
      .filter(({ targets }) => targets.some(isPerson))
      .map(({ problem }) => problem);
    return allProblems(this.within, [...between, ...undated]);
  }
}
