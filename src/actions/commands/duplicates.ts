import type { Command } from './command';
import { LIMIT, readCount } from './read-options';

export const DUPLICATES: Command = {
  name: 'duplicates',
  isReading: true,
  description: 'Find notes that may be about one person, with the reasons',
  options: [LIMIT, { name: 'total', value: null, description: 'Return the count' }],
  run: async (context, options) => {
    const limit = readCount(options, 'limit', null);
    if (limit.kind === 'stop') return limit.outcome;
    const { runDuplicates } = await import('./duplicates-run');
    return runDuplicates(context, limit.value);
  },
};
