import type { Command } from '../kit/command';

export const TODAY: Command = {
  name: 'today',
  description: "Today's follow-ups as tasks for a daily note (Markdown)",
  options: [{ name: 'total', value: null, description: 'Return the count' }],
  run: async (context) => {
    const { todayAnswer } = await import('./today-answer');
    return todayAnswer(context);
  },
};
