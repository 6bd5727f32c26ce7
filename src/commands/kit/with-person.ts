import { findPerson } from '../../core/people/find-person';
import type { Person } from '../../core/people/person';
import { refused, type CommandContext, type CommandOutcome } from './command';
import { tidy } from './tidy';

function choices(people: readonly Person[]): string {
  return people.map(({ name, path }) => `${tidy(name)} (${tidy(path)})`).join(', ');
}

/** Goes on with the one person whom a name means, or says whom it could mean. */
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
      return refused(
        `“${tidy(wanted)}” is more than one person; name one by path: ${choices(found.people)}`,
      );
    case 'unknown': {
      const hint = found.similar.length === 0 ? '' : `; did you mean ${choices(found.similar)}?`;
      return refused(`nobody is called “${tidy(wanted)}”${hint}`);
    }
  }
}
