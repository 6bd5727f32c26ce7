import type { Command } from '../kit/command';
import { LIMIT, readCount } from '../kit/read-options';
import { withPerson } from '../kit/with-person';

export const TIMELINE_OF: Command = {
  name: 'timeline',
  isReading: true,
  description: 'Show what happened with one person, newest first',
  options: [
    { name: 'name', value: '<name>', description: 'Name, alias or path', isRequired: true },
    LIMIT,
    { name: 'total', value: null, description: 'Return the count' },
  ],
  run: (context, options) => {
    const limit = readCount(options, 'limit', Number.POSITIVE_INFINITY);
    if (limit.kind === 'stop') return limit.outcome;
    return withPerson(context, options['name'] ?? '', async (person) => {
      const { timelineAnswer } = await import('./timeline-run');
      return timelineAnswer(context, person, limit.value);
    });
  },
};
