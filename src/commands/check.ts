import type { Command } from './kit/command';
import { LIMIT, readCount } from './kit/read-options';
import { CHECK_COMMAND } from '../words/people/program';
import { PROGRAM } from '../words/kit/program';

export const CHECK: Command = {
  name: 'check',
  isReading: true,
  description: CHECK_COMMAND.description,
  options: [LIMIT, { name: 'total', value: null, description: PROGRAM.returnCount }],
  run: async (context, options) => {
    const limit = readCount(options, 'limit', Number.POSITIVE_INFINITY);
    if (limit.kind === 'stop') return limit.outcome;
    const { checkAnswer } = await import('./check-run');
    return checkAnswer(context, limit.value);
  },
};
