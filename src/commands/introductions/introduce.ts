import { inertLine } from '../../core/notes/inert';
import type { Command } from '../kit/command';
import { withPerson } from '../kit/with-person';

export const INTRODUCE: Command = {
  name: 'introduce',
  description: 'Propose to introduce two people to each other, as a new note',
  options: [
    { name: 'a', value: '<name>', description: 'Person: name, alias or path', isRequired: true },
    { name: 'b', value: '<name>', description: 'The other person', isRequired: true },
    {
      name: 'reason',
      value: '<text>',
      description: 'Why they should meet (default: what the suggestion says)',
    },
  ],
  run: (context, options) =>
    withPerson(context, options['a'] ?? '', (a) =>
      withPerson(context, options['b'] ?? '', async (b) => {
        const { introduce } = await import('./introduce-run');
        const { reason } = options;
        return introduce(context, [a, b], reason === undefined ? reason : inertLine(reason));
      }),
    ),
};
