import type { Candidate } from './candidates';
import type { Corpus } from './corpus';
import { OFFERS } from './person-terms';
import { isWordTerm } from './phrases/phrase-terms';
import { shareOf, SHARES } from './phrases/shares';
import { scoreParts } from './score';
import { type HeldTerm, levelOf, termOf } from './term-tables';

/** How well somebody meets a need: the weight of what the phrase and their offers have in common. */
interface Met {
  /** Who needs it, by number, and in which words. */
  readonly need: string;
  readonly weight: number;
  /** Whether the list of concepts knows what is needed. */
  readonly isByConcept: boolean;
  /** Whether they are only near to it: they offer something broader, or what may help. */
  readonly isLoose: boolean;
}

/** What is sought by terms of no higher level is only near to what is needed. */
const LOOSE = SHARES.indexOf(28);

/**
 * Who meets a need by so much less than who meets it best in the list is not worth a line: less than two
 * fifths, by which what is offered behind other things counts (`SHARES`), whatever rounding makes of it.
 */
const FAR_BELOW = 2.6;

/**
 * Which needs are met how well by the pairs of a list so far, so that a list does not go on with
 * people who meet the same needs far less well (docs/own-words.md).
 */
export class NeedsMet {
  private readonly best = new Map<string, Met>();
  /** Needs that somebody in the list meets loosely, and how well who does it best. */
  private readonly loose = new Map<string, number>();

  constructor(private readonly corpus: Corpus) {}

  /**
   * Whether all that speaks for a pair are needs that others in the list meet far better, by what
   * the list of concepts knows, or that one of them meets as loosely and no worse.
   */
  isOutdone(pair: Candidate): boolean {
    const met = this.metBy(pair);
    if (met.length === 0 || !met.every((each) => this.isNeedless(each))) return false;
    const parts = scoreParts(this.corpus, pair.a, pair.b);
    return parts !== null && parts.shared + parts.common === 0;
  }

  /** Takes in a pair that is in the list. */
  keep(pair: Candidate): void {
    for (const met of this.metBy(pair)) {
      if (met.isLoose)
        this.loose.set(met.need, Math.max(met.weight, this.loose.get(met.need) ?? 0));
      const best = this.best.get(met.need);
      if (!best || best.weight < met.weight) this.best.set(met.need, met);
    }
  }

  private isNeedless({ need, weight, isLoose }: Met): boolean {
    if (isLoose && weight <= (this.loose.get(need) ?? 0)) return true;
    const best = this.best.get(need);
    return best !== undefined && best.isByConcept && FAR_BELOW * weight < best.weight;
  }

  private metBy({ a, b }: Candidate): readonly Met[] {
    return [...this.metFor(a, b), ...this.metFor(b, a)];
  }

  private metFor(seeker: number, helper: number): readonly Met[] {
    const { corpus } = this;
    const { topics } = corpus.words;
    const { seeks = [], offers = [] } = corpus.person(seeker) ?? {};
    const needs = [
      ...seeks.map((phrase) => ({ phrase, sought: topics.soughtIn(phrase) })),
      ...offers.map((phrase) => ({ phrase, sought: topics.offerIn(phrase).wanted })),
    ];
    return needs.flatMap(({ phrase, sought }) => {
      const met = this.metOf(sought, helper);
      return met.weight > 0 ? [{ ...met, need: `${String(seeker)} ${phrase}` }] : [];
    });
  }

  private metOf(sought: readonly HeldTerm[], helper: number): Omit<Met, 'need'> {
    const { rows, words } = this.corpus;
    let [weight, isByConcept, isLoose] = [0, false, true];
    for (const one of sought) {
      const level = Math.min(levelOf(one), rows.levelOf(helper, OFFERS, termOf(one)));
      const share = level < 0 ? 0 : shareOf(words.help.weights[termOf(one)] ?? 0, level);
      if (share === 0) continue;
      weight += share;
      isLoose &&= levelOf(one) <= LOOSE;
      isByConcept ||= !isWordTerm(words.topics.nameOf(termOf(one)));
    }
    return { weight, isByConcept, isLoose };
  }
}
