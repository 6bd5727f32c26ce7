import type { Command } from '../kit/command';
import { LIMIT, readCount } from '../kit/read-options';
import { withPerson } from '../kit/with-person';
import { TIMELINE_COMMAND } from '../../words/people/program';
import { PROGRAM } from '../../words/kit/program';

export const TIMELINE_OF: Command = {
  name: 'timeline',
  isReading: true,
  description: TIMELINE_COMMAND.description,
  options: [
    { name: 'name', value: '<name>', description: TIMELINE_COMMAND.options.name, isRequired: true },
    LIMIT,
    { name: 'total', value: null, description: PROGRAM.returnCount },
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
