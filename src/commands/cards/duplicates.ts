import type { Command } from '../kit/command';
import { wrongUsage } from '../kit/command';
import { LIMIT, readCount } from '../kit/read-options';
import { withPerson } from '../kit/with-person';
import { DUPLICATES_COMMAND } from '../../words/cards/program';
import { PROGRAM } from '../../words/kit/program';

export const DUPLICATES: Command = {
  name: 'duplicates',
  description: DUPLICATES_COMMAND.description,
  options: [
    LIMIT,
    { name: 'total', value: null, description: PROGRAM.returnCount },
    {
      name: 'two-people',
      value: null,
      description: DUPLICATES_COMMAND.options.twoPeople,
    },
    { name: 'name', value: '<name>', description: DUPLICATES_COMMAND.options.name },
    { name: 'other', value: '<name>', description: DUPLICATES_COMMAND.options.other },
  ],
  run: async (context, options) => {
    const { name, other } = options;
    if (options['two-people'] === undefined && name === undefined && other === undefined) {
      const limit = readCount(options, 'limit', null);
      if (limit.kind === 'stop') return limit.outcome;
      const { runDuplicates } = await import('./duplicates-run');
      return runDuplicates(context, limit.value);
    }
    if (options['two-people'] === undefined || name === undefined || other === undefined)
      return wrongUsage(DUPLICATES_COMMAND.together);
    const { runTellApart } = await import('./duplicates-run');
    return withPerson(context, name, (one) =>
      withPerson(context, other, (two) => runTellApart(context, [one, two])),
    );
  },
};
