import type { Person } from '../../core/people/person';
import type { Command, CommandOutcome } from '../kit/command';
import { withPerson } from '../kit/with-person';

export const CALENDAR_FILE: Command = {
  name: 'calendar',
  description: 'Follow-ups, planned meetings and birthdays as a calendar (.ics)',
  options: [
    { name: 'name', value: '<name>', description: 'Only about this person: name, alias or path' },
    { name: 'out', value: '<path>', description: 'File of the vault to write or bring up to date' },
    { name: 'total', value: null, description: 'Return the count' },
  ],
  run: (context, options) => {
    const { name, out } = options;
    const answer = async (person: Person | null): Promise<CommandOutcome> => {
      const { calendarAnswer } = await import('./calendar-answer');
      return calendarAnswer(context, person, out);
    };
    return name === undefined ? answer(null) : withPerson(context, name, answer);
  },
};
