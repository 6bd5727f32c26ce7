import { PROGRAM } from '../../words/kit/program';
import { WAYS_COMMAND } from '../../words/ways/ways';
import type { Command } from '../kit/command';
import { LIMIT, readCount } from '../kit/read-options';

export const WAYS_TO: Command = {
  name: 'ways',
  isReading: true,
  description: WAYS_COMMAND.description,
  options: [
    { name: 'to', value: '<name>', description: WAYS_COMMAND.options.to, isRequired: true },
    LIMIT,
    { name: 'total', value: null, description: PROGRAM.returnCount },
  ],
  run: async (context, options) => {
    const limit = readCount(options, 'limit', Number.POSITIVE_INFINITY);
    if (limit.kind === 'stop') return limit.outcome;
    const { waysAnswer } = await import('./ways-run');
    return waysAnswer(context, options['to'] ?? '', limit.value);
  },
};
