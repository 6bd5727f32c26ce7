import type { Problem } from '../../src/core/people/problem';
import { faultWords } from '../../src/words/notes/faults';

/** A problem as the user is told of it. */
export interface ProblemInWords {
  readonly path: string;
  readonly property: string | null;
  readonly problem: string;
  readonly value: unknown;
}

export function inWords({ path, property, fault, value }: Problem): ProblemInWords {
  return { path, property, problem: faultWords(fault), value };
}
