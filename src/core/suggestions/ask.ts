import type { PeopleIndex } from '../people/people-index';
import type { Person } from '../people/person';
import { foldMarks } from '../text/fold-text';
import { bridgesBetween, type Bridge } from './bridges';
import type { Corpus } from './corpus';
import { INTERESTS, interestsOf, OFFERS } from './person-terms';
import { isWordTerm, sharedTerms, shownName, soughtTerms } from './phrases/phrase-terms';
import { readPhrase } from './phrases/read-phrase';
import { shareOf, type Level } from './phrases/shares';
import { circlesOf, placesOf, readQuestion, type Question } from './read-question';
import { engineOf } from './suggestions';
import { levelOf, termOf } from './term-tables';
import { termWeight } from './term-weights';

/** How a person can help, best first. */
export const ASK_WAYS = ['helps', 'knows-helper', 'shares'] as const;

export type AskWay = (typeof ASK_WAYS)[number];

/** Properties other than `offers` that show what a person has to do with. */
type SharedProperty = 'interests' | 'field' | 'role' | 'discussed';

/** Why a person is an answer; the weights add up to the score. */
export type AskReason =
  | {
      readonly kind: 'help';
      readonly weight: number;
      /** The words that both use. */
      readonly terms: readonly string[];
      /** What is meant alike in other words. */
      readonly concepts: readonly Bridge[];
      /** The phrases that meet the need, as the note writes them. */
      readonly offers: readonly string[];
    }
  | { readonly kind: 'knows'; readonly weight: number; readonly people: readonly Person[] }
  | {
      readonly kind: 'shares';
      readonly weight: number;
      readonly property: SharedProperty;
      readonly terms: readonly string[];
      readonly phrases: readonly string[];
    }
  /**
   * They are in the place or circle that the question names. Weighs nothing, but puts them first.
   */
  | {
      readonly kind: 'place' | 'circle';
      readonly weight: 0;
      readonly phrases: readonly string[];
    };

/** Somebody who comes into question for a need. */
export interface AskAnswer {
  readonly person: Person;
  readonly how: AskWay;
  readonly score: number;
  readonly reasons: readonly AskReason[];
  /** For people who know a helper: which helpers, best first. */
  readonly through: readonly Person[];
}

/** What a question came to. */
export interface AskResult {
  readonly question: Question;
  /** Helpers, then who knows one, then who shares it; in each, the named place or circle first. */
  readonly answers: readonly AskAnswer[];
}

/** A need among the words of the vault. */
interface Need {
  readonly corpus: Corpus;
  readonly question: Question;
  /** By term, the level at which it is sought. */
  readonly sought: ReadonlyMap<number, Level>;
  /** What the need is about, by name, as interests have it, and which terms that are. */
  readonly shared: ReadonlySet<string>;
  readonly sharedTerms: readonly number[];
  /** Words of the need that may stand in a longer text. */
  readonly words: readonly string[];
  /** What a term weighs that nobody has. */
  readonly rarest: number;
}

function needOf(corpus: Corpus, question: Question, people: number): Need {
  const { topics } = corpus.words;
  const reading = readPhrase(question.need, topics.list);
  const sought = new Map<number, Level>();
  for (const { name, level } of soughtTerms(reading, topics.list)) {
    const term = topics.find(name);
    if (term !== null) sought.set(term, level);
  }
  const shared = new Set(sharedTerms(reading, topics.list));
  const words = reading.things.flatMap(({ word }) => word.split(' ')).filter((word) => word !== '');
  const numbers = [...shared].flatMap((name) => topics.find(name) ?? []);
  return {
    corpus,
    question,
    sought,
    shared,
    sharedTerms: numbers,
    words,
    rarest: termWeight(people, 1),
  };
}

/** What two have in common of a need, in whole numbers as in the list of suggestions. */
function helpWeight({ corpus, sought }: Need, number: number): number {
  const { rows, words } = corpus;
  let sum = 0;
  rows.each(number, OFFERS, (one) => {
    const level = sought.get(termOf(one));
    if (level === undefined) return;
    sum += shareOf(words.help.weights[termOf(one)] ?? 0, Math.min(level, levelOf(one)));
  });
  return sum;
}

function helpReason(need: Need, number: number, { offers }: Person): AskReason | null {
  const weight = helpWeight(need, number);
  if (weight === 0) return null;
  const { topics } = need.corpus.words;
  const shared = new Set<number>();
  const helping = offers.filter((offer) => {
    const terms = topics.offerIn(offer).offered.map(termOf);
    const common = terms.filter((term) => need.sought.has(term));
    for (const term of common) shared.add(term);
    return common.length > 0;
  });
  const names = [...shared].map((term) => topics.nameOf(term));
  return {
    kind: 'help',
    weight,
    terms: names.filter(isWordTerm).map(shownName).sort(),
    concepts: bridgesBetween(topics.list, [need.question.need], helping),
    offers: helping,
  };
}

function sharedWeight({ corpus, rarest }: Need, name: string): number {
  const term = corpus.words.topics.find(name);
  const known = term === null ? 0 : (corpus.words.interests.weights[term] ?? 0);
  return known === 0 ? rarest : known;
}

function sharedReason(
  need: Need,
  property: SharedProperty,
  phrases: readonly string[],
): AskReason | null {
  const { list } = need.corpus.words.topics;
  const found = new Set<string>();
  const own = phrases.filter((phrase) => {
    const names = sharedTerms(readPhrase(phrase, list), list);
    const common = names.filter((name) => need.shared.has(name));
    for (const name of common) found.add(name);
    return common.length > 0;
  });
  if (own.length === 0) return null;
  const weight = [...found].reduce((sum, name) => sum + sharedWeight(need, name), 0);
  return {
    kind: 'shares',
    weight,
    property,
    terms: [...found].map(shownName).sort(),
    phrases: own,
  };
}

const ASCII = /^[ -~]*$/;

/**
 * Points that contain a word of the need. Only these are read: reading every point would be slow.
 */
function pointsWith({ words }: Need, points: readonly string[]): readonly string[] {
  return points.filter((point) => {
    const folded = ASCII.test(point) ? point.toLowerCase() : foldMarks(point);
    return words.some((word) => folded.includes(word));
  });
}

/** Fields and roles are few, however many people have them: what each comes to is kept. */
type ScoreCache = (property: SharedProperty, phrase: string) => AskReason | null;

function remembering(need: Need): ScoreCache {
  const known = new Map<string, AskReason | null>();
  return (property, phrase) => {
    const key = `${property} ${phrase}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const reason = sharedReason(need, property, [phrase]);
    known.set(key, reason);
    return reason;
  };
}

function sharedReasons(
  need: Need,
  [number, person]: readonly [number, Person],
  remembered: ScoreCache,
): AskReason[] {
  return [
    need.sharedTerms.some((term) => need.corpus.rows.has(number, INTERESTS, term))
      ? sharedReason(need, 'interests', interestsOf(person))
      : null,
    ...person.field.map((field) => remembered('field', field)),
    person.role === null ? null : remembered('role', person.role),
    sharedReason(need, 'discussed', pointsWith(need, person.discussed)),
  ].flatMap((reason) => reason ?? []);
}

/** Which of a person's phrases are among the wanted ones. */
function named(
  phrases: readonly string[],
  formsOf: (phrases: readonly string[]) => readonly string[],
  wanted: readonly string[],
): readonly string[] {
  return phrases.filter((phrase) => formsOf([phrase]).some((form) => wanted.includes(form)));
}

function namedReasons({ question }: Need, { place, circle }: Person): AskReason[] {
  if (question.named.length === 0) return [];
  const places = named(place, placesOf, question.places);
  const circles = named(circle, circlesOf, question.circles);
  return [
    ...(places.length > 0 ? [{ kind: 'place', weight: 0, phrases: places } as const] : []),
    ...(circles.length > 0 ? [{ kind: 'circle', weight: 0, phrases: circles } as const] : []),
  ];
}

function answering(
  need: Need,
  person: Person,
  { how, reasons, through = [] }: Pick<AskAnswer, 'how' | 'reasons'> & Partial<AskAnswer>,
): AskAnswer {
  const all = [...reasons, ...namedReasons(need, person)];
  const score = all.reduce((sum, { weight }) => sum + weight, 0);
  return { person, how, score, reasons: all, through };
}

function leads({ reasons }: AskAnswer): number {
  return reasons.filter(({ kind }) => kind === 'place' || kind === 'circle').length;
}

function compare(a: AskAnswer, b: AskAnswer): number {
  return (
    ASK_WAYS.indexOf(a.how) - ASK_WAYS.indexOf(b.how) ||
    leads(b) - leads(a) ||
    b.score - a.score ||
    (a.person.path < b.person.path ? -1 : 1)
  );
}

/** Everybody who may be an answer, by number: all but the user's own note. */
function* everybody(corpus: Corpus, myNote: string): Generator<readonly [number, Person]> {
  for (let number = 0; number < corpus.size; number++) {
    const person = corpus.person(number);
    if (person && person.path !== myNote) yield [number, person];
  }
}

/** People who know someone who can help, with the score of the best of those helpers. */
function connectors(
  need: Need,
  helpers: ReadonlyMap<number, AskAnswer>,
  isAsked: (number: number) => boolean,
): Map<number, AskAnswer> {
  const { corpus } = need;
  const known = new Map<number, AskAnswer[]>();
  for (const [number, helper] of helpers) {
    for (const other of corpus.ties.of(number)) {
      if (helpers.has(other) || !isAsked(other)) continue;
      known.set(other, [...(known.get(other) ?? []), helper]);
    }
  }
  const found = new Map<number, AskAnswer>();
  for (const [number, others] of known) {
    const person = corpus.person(number);
    if (!person) continue;
    const through = others.sort(compare).map((helper) => helper.person);
    const weight = Math.max(...others.map(({ score }) => score));
    const reasons: AskReason[] = [{ kind: 'knows', weight, people: through }];
    found.set(number, answering(need, person, { how: 'knows-helper', reasons, through }));
  }
  return found;
}

/** Who could help with a need, by what all people of a corpus say (docs/program.md, `ask`). */
function askCorpus(corpus: Corpus, question: Question, myNote: string): AskAnswer[] {
  const people = new Map(everybody(corpus, myNote));
  const need = needOf(corpus, question, people.size);
  const remembered = remembering(need);
  const helpers = new Map<number, AskAnswer>();
  for (const [number, person] of people) {
    const reason = helpReason(need, number, person);
    if (reason) helpers.set(number, answering(need, person, { how: 'helps', reasons: [reason] }));
  }
  const between = connectors(need, helpers, (number) => people.has(number));
  const sharers: AskAnswer[] = [];
  for (const [number, person] of people) {
    if (helpers.has(number) || between.has(number)) continue;
    const reasons = sharedReasons(need, [number, person], remembered);
    if (reasons.length > 0) sharers.push(answering(need, person, { how: 'shares', reasons }));
  }
  return [...helpers.values(), ...between.values(), ...sharers].sort(compare);
}

/**
 * Who could help with a need in the user's own words, why, and who knows someone who could.
 * Includes people who want no introductions: the user may still write to them.
 */
export function ask(index: PeopleIndex, query: string): AskResult {
  const question = readQuestion(index, query);
  const { corpus } = engineOf(index);
  return { question, answers: askCorpus(corpus, question, index.settings.myNote) };
}
