import { inertLine } from '../../core/notes/inert';
import type { Command } from '../kit/command';
import { withPerson } from '../kit/with-person';
import { INTRODUCE_COMMAND } from '../../words/introductions/program';

export const INTRODUCE: Command = {
  name: 'introduce',
  description: INTRODUCE_COMMAND.description,
  options: [
    { name: 'a', value: '<name>', description: INTRODUCE_COMMAND.options.a, isRequired: true },
    { name: 'b', value: '<name>', description: INTRODUCE_COMMAND.options.b, isRequired: true },
    {
      name: 'reason',
      value: '<text>',
      description: INTRODUCE_COMMAND.options.reason,
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
