import { unmetNeeds, unsoughtOffers, type OpenPhrase } from '../../core/suggestions/open-phrases';
import { NEEDS, whoWords } from '../../words/suggestions/needs';
import type { Answer, Command, CommandContext, TextStyle } from '../kit/command';
import { LIMIT, readCount, readWord } from '../kit/read-options';
import { terminalLine } from '../kit/terminal-line';
import { NEEDS_COMMAND } from '../../words/suggestions/program';
import { PROGRAM } from '../../words/kit/program';

const SIDES = ['needs', 'offers', 'both'] as const;

type Sides = (typeof SIDES)[number];

function isSides(text: string): text is Sides {
  return SIDES.some((side) => side === text);
}

function row({ side, phrase, people }: OpenPhrase): object {
  return { side, phrase, people: people.map(({ path, name }) => ({ path, name })) };
}

function group(side: OpenPhrase['side'], rows: readonly OpenPhrase[], style: TextStyle): string[] {
  const own = rows.filter((each) => each.side === side);
  if (own.length === 0) return [NEEDS.none[side]];
  return [
    style.title(`${NEEDS.sides[side]} (${String(own.length)})`),
    ...own.map(
      (each) => `  ${style.strong(terminalLine(each.phrase))}  ${terminalLine(whoWords(each))}`,
    ),
  ];
}

function answer({ index }: CommandContext, sides: Sides, limit: number): Answer {
  const needs = sides === 'offers' ? [] : unmetNeeds(index).slice(0, limit);
  const offers = sides === 'needs' ? [] : unsoughtOffers(index).slice(0, limit);
  const rows = [...needs, ...offers];
  return {
    kind: 'answer',
    data: rows.map(row),
    text: (style) => [
      ...(sides === 'offers' ? [] : group('need', rows, style)),
      ...(sides === 'needs' ? [] : group('offer', rows, style)),
    ],
  };
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
  run: (context, options) => {
    const option = { name: 'side', isWord: isSides, words: SIDES };
    const sides = readWord(options, option, 'both' as const);
    if (sides.kind === 'stop') return sides.outcome;
    const limit = readCount(options, 'limit', Number.POSITIVE_INFINITY);
    if (limit.kind === 'stop') return limit.outcome;
    return answer(context, sides.value, limit.value);
  },
};
