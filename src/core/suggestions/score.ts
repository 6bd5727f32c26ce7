import type { Corpus } from './corpus';
import { FIELD, INTERESTS, OFFERS, type Part, PLACE, SEEKS } from './person-terms';
import { shareOf } from './phrases/shares';
import { levelOf, termOf } from './term-tables';

/** The lowest score of a pair: 0 means no suggestion. */
export const LOWEST = 1;

/** The sums that make up a pair's score (docs/introductions.md). */
interface Sums {
  /** `help(a→b)`: what a seeks and b offers. */
  readonly there: number;
  /** `help(b→a)`. */
  readonly back: number;
  readonly shared: number;
  readonly common: number;
}

/** The score's parts as they are summed: `there` and `back` three times already, `mutual` twice. */
export interface ScoreParts extends Sums {
  readonly mutual: number;
  readonly near: number;
  readonly across: number;
}

/** What speaks for an introduction by itself. */
export function baseOf(there: number, back: number, alike: number): number {
  return 3 * (there + back) + 2 * Math.min(there, back) + alike;
}

/** What differing fields add to a base. */
function acrossBonus(base: number): number {
  return Math.floor(base / 4);
}

/** The highest score of two people, where `base` is the most that can speak for them by itself. */
export function ceiling(base: number, near: number, isAcross: boolean): number {
  return base + near + (isAcross ? acrossBonus(base) : 0);
}

/** The summed weight of the terms that a part of one's row shares with a part of another's. */
function sharedWeight(
  { rows }: Corpus,
  [a, part]: readonly [number, Part],
  [b, other]: readonly [number, Part],
  weights: readonly number[],
): number {
  let sum = 0;
  rows.each(a, part, (term) => {
    if (rows.has(b, other, term)) sum += weights[term] ?? 0;
  });
  return sum;
}

/** What one seeks and another offers: each term with the smaller of their shares. */
function helpWeight({ rows, words }: Corpus, seeker: number, helper: number): number {
  const { weights } = words.help;
  let sum = 0;
  rows.each(seeker, SEEKS, (one) => {
    const level = Math.min(levelOf(one), rows.levelOf(helper, OFFERS, termOf(one)));
    if (level >= 0) sum += shareOf(weights[termOf(one)] ?? 0, level);
  });
  return sum;
}

/** Whether both have a field and the fields share no term. */
function areAcrossFields({ rows }: Corpus, a: number, b: number): boolean {
  const hasField = (number: number): boolean => rows.start(number, FIELD) < rows.end(number, FIELD);
  return hasField(a) && hasField(b) && !rows.share(a, b, FIELD);
}

function nearWeight(corpus: Corpus, a: number, b: number): number {
  return sharedWeight(corpus, [a, PLACE], [b, PLACE], corpus.words.place.weights);
}

function commonWeight({ ties, between }: Corpus, a: number, b: number): number {
  const [few, other] = ties.sizeOf(a) < ties.sizeOf(b) ? [a, b] : [b, a];
  let sum = 0;
  for (const number of ties.of(few)) if (ties.has(number, other)) sum += between(number);
  return sum;
}

/**
 * The parts of a pair's score, each as it counts in the sum; null if one of the two is no person.
 */
export function scoreParts(corpus: Corpus, a: number, b: number): ScoreParts | null {
  if (!corpus.person(a) || !corpus.person(b)) return null;
  const { interests } = corpus.words;
  const there = helpWeight(corpus, a, b);
  const back = helpWeight(corpus, b, a);
  const shared = sharedWeight(corpus, [a, INTERESTS], [b, INTERESTS], interests.weights);
  const common = commonWeight(corpus, a, b);
  return {
    there: 3 * there,
    back: 3 * back,
    mutual: 2 * Math.min(there, back),
    shared,
    common,
    near: nearWeight(corpus, a, b),
    across: areAcrossFields(corpus, a, b) ? acrossBonus(baseOf(there, back, shared + common)) : 0,
  };
}

/**
 * The score of a pair with this base; 0 if the two know each other, or if nothing speaks for them.
 */
export function scoreFrom(corpus: Corpus, [a, b]: readonly [number, number], base: number): number {
  if (base === 0 || corpus.areAcquainted(a, b)) return 0;
  return ceiling(base, nearWeight(corpus, a, b), areAcrossFields(corpus, a, b));
}

/** A pair's score; 0 if the two are not to be introduced, or if nothing speaks for them. */
export function scoreOf(corpus: Corpus, a: number, b: number): number {
  if (!corpus.rows.isEligible(a) || !corpus.rows.isEligible(b)) return 0;
  const parts = corpus.areAcquainted(a, b) ? null : scoreParts(corpus, a, b);
  if (parts === null) return 0;
  const base = parts.there + parts.back + parts.mutual + parts.shared + parts.common;
  return base === 0 ? 0 : base + parts.near + parts.across;
}

const [NO_FIELD, SEVERAL] = [-1, -2];

/** What bounds the score of a person, beside what two have in common. */
export interface ScoreExtra {
  /** The most that a place can add. */
  readonly near: number;
  /** The term of a field that has only one. */
  readonly field: number;
}

export const NOBODY: ScoreExtra = { near: 0, field: NO_FIELD };

export function scoreExtraOf({ words, rows }: Corpus, number: number): ScoreExtra {
  const [place, field] = [rows.start(number, PLACE), rows.start(number, FIELD)];
  let near = 0;
  for (let at = place; at < field; at++) near += words.place.weights[rows.at(at)] ?? 0;
  const fields = rows.end(number, FIELD) - field;
  return { near, field: fields > 1 ? SEVERAL : fields === 1 ? rows.at(field) : NO_FIELD };
}

export function hasField({ field }: ScoreExtra): boolean {
  return field !== NO_FIELD;
}

/** The extras of all people, side by side. */
export class ScoreExtras {
  readonly near: Int32Array;
  private readonly field: Int32Array;

  constructor(people: number) {
    this.near = new Int32Array(people);
    this.field = new Int32Array(people).fill(NO_FIELD);
  }

  set(number: number, { near, field }: ScoreExtra): void {
    this.near[number] = near;
    this.field[number] = field;
  }

  of(number: number): ScoreExtra {
    return { near: this.near[number] ?? 0, field: this.field[number] ?? NO_FIELD };
  }

  hasField(number: number): boolean {
    return this.field[number] !== NO_FIELD;
  }

  nearWith({ near }: ScoreExtra, other: number): number {
    return Math.min(near, this.near[other] ?? 0);
  }

  /** Whether the fields of two may share no term. */
  canBeAcross({ field }: ScoreExtra, other: number): boolean {
    const theirs = this.field[other];
    if (theirs === NO_FIELD || field === NO_FIELD) return false;
    return theirs === SEVERAL || field === SEVERAL || theirs !== field;
  }
}
