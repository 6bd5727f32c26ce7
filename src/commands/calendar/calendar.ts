import type { Person } from '../../core/people/person';
import type { Command, CommandOutcome } from '../kit/command';
import { withPerson } from '../kit/with-person';
import { CALENDAR_COMMAND } from '../../words/calendar/program';
import { PROGRAM } from '../../words/kit/program';

export const CALENDAR_FILE: Command = {
  name: 'calendar',
  description: CALENDAR_COMMAND.description,
  options: [
    { name: 'name', value: '<name>', description: CALENDAR_COMMAND.options.name },
    { name: 'out', value: '<path>', description: CALENDAR_COMMAND.options.out },
    { name: 'total', value: null, description: PROGRAM.returnCount },
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
