import type { Person } from '../people/person';
import { type Bridge, bridgesBetween } from './bridges';
import type { Candidate } from './candidates';
import type { Corpus } from './corpus';
import { pairKey, type PairKey } from './pairs';
import { FIELD, INTERESTS, interestsOf, OFFERS, type Part, PLACE, SEEKS } from './person-terms';
import { isWordTerm, shownName } from './phrases/phrase-terms';
import { scoreParts } from './score';
import {
  type HeldTerm,
  termOf,
  type TermNumbers,
  type TermTable,
  type TopicTable,
} from './term-tables';

/** Why two people should meet; the weights of a pair's reasons sum to its score. */
export type Reason =
  | {
      readonly kind: 'help';
      readonly weight: number;
      readonly seeker: Person;
      readonly helper: Person;
      /** The words that both use. */
      readonly terms: readonly string[];
      /** What is meant alike in other words, the most telling first. */
      readonly concepts: readonly Bridge[];
      /** The phrases by which the one helps the other, as the notes write them. */
      readonly seeks: readonly string[];
      readonly offers: readonly string[];
    }
  | { readonly kind: 'mutual'; readonly weight: number }
  | {
      readonly kind: 'interests' | 'place';
      readonly weight: number;
      readonly terms: readonly string[];
      /** Each one's phrases in which the terms stand, as the notes write them. */
      readonly phrases: readonly [readonly string[], readonly string[]];
    }
  | { readonly kind: 'acquaintances'; readonly weight: number; readonly people: readonly Person[] }
  | {
      readonly kind: 'across-fields';
      readonly weight: number;
      readonly fields: readonly [string, string];
    };

/** A suggested introduction of two people, in path order. */
export interface Suggestion {
  readonly people: readonly [Person, Person];
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Their fields, if nobody in one knows anybody in the other yet. */
  readonly firstLink: readonly [string, string] | null;
}

/** One of two people, and their terms. */
interface Party {
  readonly person: Person;
  readonly termsOf: (part: Part) => TermNumbers;
}

type Two = readonly [Party, Party];

/** Where terms have names. */
interface Names {
  nameOf(term: number): string;
}

function both(a: TermNumbers, b: TermNumbers): TermNumbers {
  return a.filter((term) => b.includes(term));
}

function namesOf(words: Names, terms: TermNumbers): string[] {
  return terms.map((term) => shownName(words.nameOf(term))).sort();
}

function phrasesWith(
  phrases: readonly string[],
  terms: TermNumbers,
  termsIn: (phrase: string) => TermNumbers,
): string[] {
  return phrases.filter((phrase) => termsIn(phrase).some((term) => terms.includes(term)));
}

function help(topics: TopicTable, [seeker, helper]: Two, weight: number): Reason {
  const numbers = (all: readonly HeldTerm[]): TermNumbers => all.map(termOf);
  const terms = both(numbers(seeker.termsOf(SEEKS)), numbers(helper.termsOf(OFFERS)));
  const { seeks: wishes, offers: wanted } = seeker.person;
  const seeks = [
    ...phrasesWith(wishes, terms, (phrase) => numbers(topics.soughtIn(phrase))),
    ...phrasesWith(wanted, terms, (phrase) => numbers(topics.offerIn(phrase).wanted)),
  ];
  const offers = phrasesWith(helper.person.offers, terms, (phrase) =>
    numbers(topics.offerIn(phrase).offered),
  );
  return {
    kind: 'help',
    weight,
    seeker: seeker.person,
    helper: helper.person,
    terms: namesOf(
      topics,
      terms.filter((term) => isWordTerm(topics.nameOf(term))),
    ),
    concepts: bridgesBetween(topics.list, seeks, offers),
    seeks,
    offers,
  };
}

function interests(topics: TopicTable, [a, b]: Two, weight: number): Reason {
  const terms = both(a.termsOf(INTERESTS), b.termsOf(INTERESTS));
  const own = ({ person }: Party): string[] =>
    phrasesWith(interestsOf(person), terms, (phrase) => topics.sharedIn(phrase));
  return { kind: 'interests', weight, terms: namesOf(topics, terms), phrases: [own(a), own(b)] };
}

function place(plain: TermTable, [a, b]: Two, weight: number): Reason {
  const terms = both(a.termsOf(PLACE), b.termsOf(PLACE));
  const own = ({ person }: Party): string[] =>
    phrasesWith(person.place, terms, (phrase) => plain.termsOf(phrase));
  return { kind: 'place', weight, terms: namesOf(plain, terms), phrases: [own(a), own(b)] };
}

function acquaintances(corpus: Corpus, { a, b }: Candidate, weight: number): Reason {
  const common = corpus.ties.of(a).filter((number) => corpus.ties.has(number, b));
  const people = common.flatMap((number) => corpus.person(number) ?? []);
  people.sort((x, y) => (x.path < y.path ? -1 : 1));
  return { kind: 'acquaintances', weight, people };
}

function acrossFields([a, b]: Two, weight: number): Reason {
  return {
    kind: 'across-fields',
    weight,
    fields: [a.person.field.join(', '), b.person.field.join(', ')],
  };
}

function partyOf(corpus: Corpus, number: number): Party | null {
  const person = corpus.person(number);
  return person && { person, termsOf: (part) => corpus.rows.of(number, part) };
}

/** A candidate with its people and its reasons; null for numbers of nobody. */
export function explain(
  corpus: Corpus,
  candidate: Candidate,
  links: FieldLinks,
): Suggestion | null {
  const [a, b] = [partyOf(corpus, candidate.a), partyOf(corpus, candidate.b)];
  const parts = scoreParts(corpus, candidate.a, candidate.b);
  if (!a || !b || !parts) return null;
  const { topics, plain } = corpus.words;
  const reasons: Reason[] = [
    help(topics, [a, b], parts.there),
    help(topics, [b, a], parts.back),
    { kind: 'mutual', weight: parts.mutual },
    interests(topics, [a, b], parts.shared),
    acquaintances(corpus, candidate, parts.common),
    place(plain, [a, b], parts.near),
    acrossFields([a, b], parts.across),
  ];
  return {
    people: [a.person, b.person],
    score: candidate.score,
    reasons: reasons.filter(({ weight }) => weight > 0),
    firstLink: links.firstBetween(candidate.a, candidate.b),
  };
}

/** From this many people on, a field counts as a circle: one person does not. */
const CIRCLE = 2;

/** Which fields know each other: by term, between how many of whose people there are ties. */
export class FieldLinks {
  private readonly people = new Map<number, number>();
  private readonly linked = new Set<PairKey>();

  constructor(private readonly corpus: Corpus) {
    for (let number = 0; number < corpus.size; number++) {
      const fields = this.fieldsOf(number);
      for (const term of fields) this.people.set(term, (this.people.get(term) ?? 0) + 1);
      if (fields.length === 0) continue;
      for (const other of corpus.ties.of(number)) this.link(fields, this.fieldsOf(other));
    }
  }

  /**
   * The fields of two people, as they write them, if nobody in one knows anybody in the other and
   * both fields have more people; null if an introduction would not be the first link.
   */
  firstBetween(a: number, b: number): readonly [string, string] | null {
    const [one, other] = [this.nameOf(a), this.nameOf(b)];
    if (one === undefined || other === undefined) return null;
    const [from, to] = [this.fieldsOf(a), this.fieldsOf(b)];
    const isShared = from.some((term) => to.includes(term));
    if (isShared || !this.isCircle(from) || !this.isCircle(to)) return null;
    const isLinked = from.some((term) => to.some((far) => this.linked.has(pairKey(term, far))));
    return isLinked ? null : [one, other];
  }

  private fieldsOf(number: number): TermNumbers {
    return this.corpus.rows.of(number, FIELD);
  }

  private nameOf(number: number): string | undefined {
    return this.corpus.person(number)?.field[0];
  }

  private isCircle(fields: TermNumbers): boolean {
    return fields.some((term) => (this.people.get(term) ?? 0) >= CIRCLE);
  }

  private link(fields: TermNumbers, others: TermNumbers): void {
    for (const from of fields) for (const to of others) this.linked.add(pairKey(from, to));
  }
}
