import { safeLine } from '../../core/notes/safe-text';
import type { Person } from '../../core/people/person';
import { quotedItems } from '../../core/text/quoted-list';
import {
  wrongUsage,
  type Command,
  type CommandContext,
  type CommandOutcome,
  type Options,
} from '../kit/command';
import { withPerson } from '../kit/with-person';
import { INTRODUCE_COMMAND } from '../../words/introductions/program';

/** The names of those to be introduced: a list in people=, or two as a= and b=; null: both or neither. */
function namesIn({ a, b, people }: Options): readonly string[] | null {
  const pair = [a, b].filter((name) => name !== undefined);
  if (people === undefined) return pair.length === 2 ? pair : null;
  return pair.length === 0 ? quotedItems(people) : null;
}

/** Goes on with the people the names mean, or says which name means nobody or several. */
function withPeople(
  context: CommandContext,
  [name, ...more]: readonly string[],
  goOn: (people: readonly Person[]) => CommandOutcome | Promise<CommandOutcome>,
): CommandOutcome | Promise<CommandOutcome> {
  if (name === undefined) return goOn([]);
  return withPerson(context, name, (person) =>
    withPeople(context, more, (others) => goOn([person, ...others])),
  );
}

export const INTRODUCE: Command = {
  name: 'introduce',
  description: INTRODUCE_COMMAND.description,
  options: [
    { name: 'a', value: '<name>', description: INTRODUCE_COMMAND.options.a },
    { name: 'b', value: '<name>', description: INTRODUCE_COMMAND.options.b },
    { name: 'people', value: '<names>', description: INTRODUCE_COMMAND.options.people },
    {
      name: 'reason',
      value: '<text>',
      description: INTRODUCE_COMMAND.options.reason,
    },
  ],
  run: (context, options) => {
    const names = namesIn(options);
    if (names === null) return wrongUsage(INTRODUCE_COMMAND.whom);
    return withPeople(context, names, async (people) => {
      const { introduce } = await import('./introduce-run');
      const { reason } = options;
      return introduce(context, people, reason === undefined ? reason : safeLine(reason));
    });
  },
};
