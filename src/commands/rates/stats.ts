import { addDays } from '../../core/days/day';
import { wrongUsage, type Command } from '../kit/command';
import { readDayOption } from '../kit/read-options';
import { STATS_COMMAND } from '../../words/rates/program';

/** Days looked back if no day is given. */
const LOOK_BACK = 90;

export const STATS_OF: Command = {
  name: 'stats',
  isReading: true,
  description: STATS_COMMAND.description,
  options: [
    { name: 'from', value: '<day>', description: STATS_COMMAND.options.from },
    { name: 'to', value: '<day>', description: STATS_COMMAND.options.to },
  ],
  run: async (context, options) => {
    const to = readDayOption(options, 'to', context.today);
    if (to.kind === 'stop') return to.outcome;
    const from = readDayOption(options, 'from', addDays(to.value, -LOOK_BACK));
    if (from.kind === 'stop') return from.outcome;
    if (from.value > to.value) return wrongUsage(STATS_COMMAND.fromAfterTo(from.value, to.value));
    const { statsAnswer } = await import('./stats-run');
    return statsAnswer(context, { from: from.value, to: to.value });
  },
};
