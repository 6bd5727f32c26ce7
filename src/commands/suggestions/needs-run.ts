import { unmetNeeds, unsoughtOffers, type OpenPhrase } from '../../core/suggestions/open-phrases';
import { NEEDS, whoWords } from '../../words/suggestions/needs';
import type { Answer, CommandContext, TextStyle } from '../kit/command';
import { terminalLine } from '../kit/terminal-line';

/** What to list. */
export type Sides = 'needs' | 'offers' | 'both';

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

/** Needs that nobody meets, offers that nobody seeks, or both; of each as many as the limit at most. */
export function needsAnswer({ index }: CommandContext, sides: Sides, limit: number): Answer {
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
