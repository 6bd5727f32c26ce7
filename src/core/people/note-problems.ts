import type { Problem } from './problem';
import type { NoteEntry, Undated } from './read-note';

/** What is wrong in notes, by path; hardly any has something. */
export class NoteProblems {
  private readonly within = new Map<string, readonly Problem[]>();
  private readonly undated = new Map<string, Undated>();

  /** Takes in what a note says by now; null: it says nothing. */
  set(path: string, entry: Pick<NoteEntry, 'problems' | 'undated'> | null): void {
    if (entry && entry.problems.length > 0) this.within.set(path, entry.problems);
    else this.within.delete(path);
    if (entry?.undated) this.undated.set(path, entry.undated);
    else this.undated.delete(path);
  }

  /** All problems by path: what is wrong in a note before what is wrong between notes. */
  all(isPerson: (path: string) => boolean, between: readonly Problem[]): Problem[] {
    const byPath = new Map<string, Problem[]>();
    const first = [...this.within.values()].flat();
    for (const problem of [...first, ...this.undatedMeetings(isPerson), ...between]) {
      const others = byPath.get(problem.path);
      if (others) others.push(problem);
      else byPath.set(problem.path, [problem]);
    }
    return [...byPath.keys()].sort().flatMap((path) => byPath.get(path) ?? []);
  }

  /** Of notes that name or link a person: what else has a `date` need not be of a day. */
  private undatedMeetings(isPerson: (path: string) => boolean): Problem[] {
    return [...this.undated.values()].flatMap(({ targets, problem }) =>
      targets.some(isPerson) ? [problem] : [],
    );
  }
}
