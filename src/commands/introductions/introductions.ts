import { DEFAULT_LIMIT, DEFAULT_PER_PERSON } from '../../core/suggestions/candidates';
import type { Command } from '../kit/command';
import { LIMIT, readCount } from '../kit/read-options';
import { withPerson } from '../kit/with-person';
import { INTRODUCTIONS_COMMAND } from '../../words/introductions/program';
import { PROGRAM } from '../../words/kit/program';

export const INTRODUCTIONS: Command = {
  name: 'introductions',
  isReading: true,
  description: INTRODUCTIONS_COMMAND.description,
  options: [
    {
      name: 'person',
      value: '<name>',
      description: INTRODUCTIONS_COMMAND.options.person,
    },
    {
      name: 'per-person',
      value: '<n>',
      description: INTRODUCTIONS_COMMAND.options.perPerson(String(DEFAULT_PER_PERSON)),
    },
    { ...LIMIT, description: PROGRAM.returnAtMostOf(String(DEFAULT_LIMIT)) },
    { name: 'total', value: null, description: PROGRAM.returnCount },
  ],
  run: async (context, options) => {
    const limit = readCount(options, 'limit', DEFAULT_LIMIT);
    if (limit.kind === 'stop') return limit.outcome;
    const perPerson = readCount(options, 'per-person', DEFAULT_PER_PERSON);
    if (perPerson.kind === 'stop') return perPerson.outcome;
    const limits = { limit: limit.value, perPerson: perPerson.value };
    const { person } = options;
    const { introductionsAnswer } = await import('./introductions-run');
    if (person === undefined) return introductionsAnswer(context, limits, null);
    return withPerson(context, person, (found) => introductionsAnswer(context, limits, found));
  },
};
