import type { Command } from '../kit/command';
import { LIMIT, readCount, readWord } from '../kit/read-options';
import { NEEDS_COMMAND } from '../../words/suggestions/program';
import { PROGRAM } from '../../words/kit/program';
import type { Sides } from './needs-run';

const SIDES: readonly Sides[] = ['needs', 'offers', 'both'];

function isSides(text: string): text is Sides {
  return SIDES.some((side) => side === text);
}

export const OPEN_NEEDS: Command = {
  name: 'needs',
  isReading: true,
  description: NEEDS_COMMAND.description,
  options: [
    { name: 'side', value: SIDES.join('|'), description: NEEDS_COMMAND.options.side },
    { ...LIMIT, description: NEEDS_COMMAND.options.limit },
    { name: 'total', value: null, description: PROGRAM.returnCount },
  ],
  run: async (context, options) => {
    const option = { name: 'side', isWord: isSides, words: SIDES };
    const sides = readWord(options, option, 'both' as const);
    if (sides.kind === 'stop') return sides.outcome;
    const limit = readCount(options, 'limit', Number.POSITIVE_INFINITY);
    if (limit.kind === 'stop') return limit.outcome;
    const { needsAnswer } = await import('./needs-run');
    return needsAnswer(context, sides.value, limit.value);
  },
};
