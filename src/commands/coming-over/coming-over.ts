import { isToolId, TOOL_IDS } from '../../core/coming-over/tools';
import { COMING_OVER_COMMAND } from '../../words/coming-over/coming-over';
import { wrongUsage, type Command } from '../kit/command';

export const COMING_OVER_FROM: Command = {
  name: 'coming-over',
  description: COMING_OVER_COMMAND.description,
  options: [
    { name: 'from', value: TOOL_IDS.join('|'), description: COMING_OVER_COMMAND.options.from },
    { name: 'write', value: null, description: COMING_OVER_COMMAND.options.write },
  ],
  run: async (context, options) => {
    const { from } = options;
    if (from !== undefined && !isToolId(from))
      return wrongUsage(COMING_OVER_COMMAND.unknown(from, TOOL_IDS.join(', ')));
    const isWriting = options['write'] === 'true';
    if (isWriting && from === undefined) return wrongUsage(COMING_OVER_COMMAND.whichOne);
    const { look, write } = await import('./coming-over-run');
    return isWriting && from !== undefined ? write(context, from) : look(context, from ?? null);
  },
};
