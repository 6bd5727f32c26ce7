import type { Command } from '../kit/command';
import { wrongUsage } from '../kit/command';
import { LIMIT, readCount } from '../kit/read-options';
import { withPerson } from '../kit/with-person';

export const DUPLICATES: Command = {
  name: 'duplicates',
  isReading: true,
  description: 'Find notes that may be about one person, with the reasons',
  options: [
    LIMIT,
    { name: 'total', value: null, description: 'Return the count' },
    {
      name: 'two-people',
      value: null,
      description: 'Note that name= and other= are two people: they are not listed again',
    },
    { name: 'name', value: '<name>', description: 'With two-people: one of them' },
    { name: 'other', value: '<name>', description: 'With two-people: the other' },
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
      return wrongUsage('two-people, name= and other= are given together');
    const { runTellApart } = await import('./duplicates-run');
    return withPerson(context, name, (one) =>
      withPerson(context, other, (two) => runTellApart(context, [one, two])),
    );
  },
};
