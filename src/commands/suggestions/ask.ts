import { DEFAULT_LIMIT } from '../../core/suggestions/candidates';
import type { Command } from '../kit/command';
import { LIMIT, readCount } from '../kit/read-options';
import { ASK_COMMAND } from '../../words/suggestions/program';
import { PROGRAM } from '../../words/kit/program';

export const ASK_WHO: Command = {
  name: 'ask',
  isReading: true,
  description: ASK_COMMAND.description,
  options: [
    {
      name: 'query',
      value: '<need>',
      description: ASK_COMMAND.options.query,
      isRequired: true,
    },
    { ...LIMIT, description: PROGRAM.returnAtMostOf(String(DEFAULT_LIMIT)) },
    { name: 'total', value: null, description: PROGRAM.returnCount },
  ],
  run: async (context, options) => {
    const limit = readCount(options, 'limit', DEFAULT_LIMIT);
    if (limit.kind === 'stop') return limit.outcome;
    const { askAnswer } = await import('./ask-run');
    return askAnswer(context, options['query'] ?? '', limit.value);
  },
};
