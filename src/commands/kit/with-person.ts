import { findPerson } from '../../core/people/find-person';
import type { Person } from '../../core/people/person';
import { refused, type CommandContext, type CommandOutcome } from './command';
import { terminalLine } from './terminal-line';
import { PROGRAM } from '../../words/kit/program';

function choices(people: readonly Person[]): string {
  return people.map(({ name, path }) => `${terminalLine(name)} (${terminalLine(path)})`).join(', ');
}

/** Goes on with the one person a name means, or says who it could mean. */
export function withPerson(
  { index }: CommandContext,
  wanted: string,
  goOn: (person: Person) => CommandOutcome | Promise<CommandOutcome>,
): CommandOutcome | Promise<CommandOutcome> {
  const found = findPerson(index, wanted);
  switch (found.kind) {
    case 'found':
      return goOn(found.person);
    case 'ambiguous':
      return refused(PROGRAM.severalPeople(terminalLine(wanted), choices(found.people)));
    case 'unknown': {
      const hint = found.similar.length === 0 ? '' : PROGRAM.didYouMean(choices(found.similar));
      return refused(PROGRAM.nobody(terminalLine(wanted), hint));
    }
  }
}
