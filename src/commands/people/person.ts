import type { Command } from '../kit/command';
import { withPerson } from '../kit/with-person';
import { PERSON_COMMAND } from '../../words/people/program';

export const PERSON: Command = {
  name: 'person',
  isReading: true,
  description: PERSON_COMMAND.description,
  options: [
    { name: 'name', value: '<name>', description: PERSON_COMMAND.options.name, isRequired: true },
  ],
  run: async (context, options) => {
    const { personAnswer } = await import('./person-run');
    return withPerson(context, options['name'] ?? '', (person) => personAnswer(context, person));
  },
};
