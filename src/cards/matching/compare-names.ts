import type { Evidence } from '../../words/cards/matching';
import {
  alignNames,
  isInOrder,
  isSure,
  isWhole,
  type Alignment,
  type WordPair,
} from './align-names';
import { isInitial } from './compare-words';
import type { Name, NameWord } from './name-words';
import { LOSSES, WEIGHTS } from './weights';

/** How rare a word is, as a weight. */
export type Rarity = (word: NameWord) => number;

/**
 * Whether two names can be one person's: surely enough to trust an address that several people may
 * use (`agree`), quite possibly (`maybe`), not, or `unknown` if one is no name or they are in
 * scripts that cannot be compared.
 */
type Verdict = 'agree' | 'maybe' | 'unknown' | 'differ';

export interface NameComparison {
  readonly verdict: Verdict;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

function pairScore({ words: [a, b], likeness }: WordPair, rarity: Rarity): number {
  if (likeness === 'initial' || isInitial(a)) return WEIGHTS.initial;
  return Math.min(rarity(a), rarity(b)) - LOSSES[likeness];
}

function shortAndLong(a: NameWord, b: NameWord): Evidence {
  const isShortFor = (one: NameWord, other: NameWord): boolean =>
    one.shortFor.some((line) => other.longAs.includes(line));
  if (isShortFor(a, b)) return { kind: 'nickname', short: a.text, long: b.text };
  if (isShortFor(b, a)) return { kind: 'nickname', short: b.text, long: a.text };
  return { kind: 'nicknames', values: [a.text, b.text] };
}

function pairEvidence({ words: [a, b], likeness }: WordPair): Evidence[] {
  switch (likeness) {
    case 'same':
    case 'script':
      return [];
    case 'nickname':
      return [shortAndLong(a, b)];
    case 'sound':
    case 'typo':
      return [{ kind: 'spelling', values: [a.text, b.text] }];
    case 'initial': {
      const [initial, name] = isInitial(a) ? [a.text, b.text] : [b.text, a.text];
      return [{ kind: 'initial', initial, name }];
    }
  }
}

function evidenceOf(a: Name, b: Name, alignment: Alignment): Evidence[] {
  const { pairs } = alignment;
  const values = [a.text, b.text] as const;
  const isSame = isWhole(alignment) && pairs.every(({ likeness }) => likeness === 'same');
  const isOrdered = isInOrder(alignment);
  const hasScripts = pairs.some(({ likeness }) => likeness === 'script');
  return [
    ...(isSame && isOrdered ? [{ kind: 'name', value: a.text } as const] : []),
    ...(isOrdered ? [] : [{ kind: 'name-order', values } as const]),
    ...(hasScripts ? [{ kind: 'name-script', values } as const] : []),
    ...pairs.flatMap(pairEvidence),
    ...(isWhole(alignment) ? [] : [{ kind: 'shared-part', values } as const]),
  ];
}

function sumOf({ pairs }: Alignment, rarity: Rarity): number {
  return pairs.reduce((sum, pair) => sum + pairScore(pair, rarity), 0);
}

/** Two words at least speak for themselves; the one word of a name in Han or Hangul is all of it. */
function isCertain(alignment: Alignment): boolean {
  const sure = alignment.pairs.filter(isSure);
  const isOneWord = isWhole(alignment) && sure.some(({ words: [word] }) => !word.isAlphabetic);
  const hasTypo = alignment.pairs.some(({ likeness }) => likeness === 'typo');
  return (sure.length > 1 || isOneWord) && !hasTypo;
}

function agreementScore(alignment: Alignment, rarity: Rarity): number {
  const { pairs, left } = alignment;
  const isFull = isWhole(alignment) && !pairs.some(({ words }) => words.some(isInitial));
  // A guess at a mistake with nothing sure beside it is worth nothing by itself.
  if (!isFull && !pairs.some(isSure)) return WEIGHTS.otherName;
  const words = sumOf(alignment, rarity);
  const isPart = pairs.length === 1 && !isFull;
  const order = isInOrder(alignment) ? 0 : WEIGHTS.otherOrder;
  const base = isPart ? Math.min(WEIGHTS.part, words) : words;
  return base + (isFull ? WEIGHTS.whole : 0) + order + WEIGHTS.leftOut * left.flat().length;
}

function agreeing(a: Name, b: Name, alignment: Alignment, rarity: Rarity): NameComparison {
  return {
    verdict: isCertain(alignment) ? 'agree' : 'maybe',
    score: agreementScore(alignment, rarity),
    evidence: evidenceOf(a, b, alignment),
  };
}

function differing(a: Name, b: Name, alignment: Alignment, rarity: Rarity): NameComparison {
  const [one, other] = alignment.left;
  const times = Math.max(1, Math.min(one.length, other.length));
  const score = sumOf(alignment, rarity) + times * WEIGHTS.otherName;
  return { verdict: 'differ', score, evidence: [{ kind: 'other-name', values: [a.text, b.text] }] };
}

/** `Jean-Pierre Martin` and `Jeanpierre Martin`: one name, divided otherwise. */
function divided({ text }: Name): NameComparison {
  const score = WEIGHTS.whole + 2 * WEIGHTS.part;
  return { verdict: 'agree', score, evidence: [{ kind: 'name', value: text }] };
}

function areComparable(a: Name, b: Name): boolean {
  const isIn = ({ words }: Name, isAlphabetic: boolean): boolean =>
    words.some((word) => word.isAlphabetic === isAlphabetic);
  return (isIn(a, true) && isIn(b, true)) || (isIn(a, false) && isIn(b, false));
}

function isOtherGeneration(a: Name, b: Name): boolean {
  return a.generation !== null && b.generation !== null && a.generation !== b.generation;
}

function compareWords(a: Name, b: Name, rarity: Rarity): NameComparison {
  if (!areComparable(a, b)) return { verdict: 'unknown', score: 0, evidence: [] };
  const alignment = alignNames(a, b);
  if (isOtherGeneration(a, b)) return differing(a, b, alignment, rarity);
  if (!isWhole(alignment) && a.joined === b.joined) return divided(a);
  const isLeftOnBoth = alignment.left.every((words) => words.length > 0);
  return isLeftOnBoth || alignment.pairs.length === 0
    ? differing(a, b, alignment, rarity)
    : agreeing(a, b, alignment, rarity);
}

/**
 * Compares two names, in either order. Names that are identical in form are at least worth a
 * question, even if their words say nothing: initials, signs, numbers.
 */
export function compareNames(a: Name, b: Name, rarity: Rarity): NameComparison {
  const comparison = compareWords(a, b, rarity);
  const isSame = a.form === b.form && a.form !== '';
  if (!isSame || comparison.score >= WEIGHTS.sameName) return comparison;
  return { verdict: 'maybe', score: WEIGHTS.sameName, evidence: [{ kind: 'name', value: a.text }] };
}
