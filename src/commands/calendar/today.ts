import type { Command } from '../kit/command';
import { TODAY_COMMAND } from '../../words/calendar/program';
import { PROGRAM } from '../../words/kit/program';

export const TODAY: Command = {
  name: 'today',
  description: TODAY_COMMAND.description,
  isReading: true,
  options: [{ name: 'total', value: null, description: PROGRAM.returnCount }],
  run: async (context) => {
    const { todayAnswer } = await import('./today-answer');
    return todayAnswer(context);
  },
};
