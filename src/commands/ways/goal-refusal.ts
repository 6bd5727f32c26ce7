import type { Person } from '../../core/people/person';
import type { Goal } from '../../core/ways/ways';
import { PROGRAM } from '../../words/kit/program';
import { WAYS } from '../../words/ways/ways';
import { terminalLine } from '../kit/terminal-line';

function choices(people: readonly Person[]): string {
  return people.map(({ name, path }) => `${terminalLine(name)} (${terminalLine(path)})`).join(', ');
}

/** Why a name is no goal: it means several, or nobody; null: it is one. */
export function goalRefusal(goal: Goal, wanted: string): string | null {
  switch (goal.kind) {
    case 'several':
      return PROGRAM.severalPeople(terminalLine(wanted), choices(goal.people));
    case 'unknown': {
      const hint = goal.similar.length === 0 ? '' : PROGRAM.didYouMean(choices(goal.similar));
      return WAYS.nobody(terminalLine(wanted), hint);
    }
    case 'person':
    case 'organization':
    case 'name':
      return null;
  }
}
