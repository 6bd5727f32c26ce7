import { LOOK_BACK_COMMAND } from '../../words/look-back/program';
import type { Command } from '../kit/command';

export const LOOK_BACK_AT_WEEK: Command = {
  name: 'look-back',
  description: LOOK_BACK_COMMAND.description,
  options: [{ name: 'dry-run', value: null, description: LOOK_BACK_COMMAND.options.dryRun }],
  run: async (context, options) => {
    const { lookBackAnswer } = await import('./look-back-run');
    return lookBackAnswer(context, options['dry-run'] === 'true');
  },
};
