import type { PeopleIndex } from '../people/people-index';
import type { Person } from '../people/person';
import { foldMarks } from '../text/fold-text';
import { bridgesBetween, type Bridge } from './bridges';
import type { Network } from './network';
import { interestsOf } from './person-terms';
import { circlesOf, placesOf, readQuestion, type Question } from './read-question';
import { introductionsOf } from './suggestions';
import { isWordTerm, shownName } from './phrases/phrase-terms';
import { shareOf } from './phrases/shares';
import { INTERESTS, OFFERS } from './term-rows';
import type { Terms } from './term-table';
import { levelOf, termOf, type Held, type TopicTable } from './topic-table';

/** How somebody comes into question: in this order. */
export const ASK_WAYS = ['helps', 'knows-helper', 'shares'] as const;

export type AskWay = (typeof ASK_WAYS)[number];

/** Properties that say what somebody has to do with, besides what is offered. */
export type SharedProperty = 'interests' | 'field' | 'role' | 'discussed';

/** Why somebody comes into question; the weights sum to the score. */
export type AskReason =
  | {
      readonly kind: 'help';
      readonly weight: number;
      /** The words that the need and the offers have in common. */
      readonly terms: readonly string[];
      /** What they mean alike in other words. */
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
  /** They are where, or in the circle that, the question names; weighs nothing, but goes first. */
  | {
      readonly kind: 'place' | 'circle';
      readonly weight: 0;
      readonly phrases: readonly string[];
    };

/** Somebody who comes into question for a need. */
export interface Answering {
  readonly person: Person;
  readonly how: AskWay;
  readonly score: number;
  readonly reasons: readonly AskReason[];
  /** Of who knows somebody: whom. Best first. */
  readonly through: readonly Person[];
}

/** What a question came to. */
export interface AskResult {
  readonly question: Question;
  /** Helpers, then who knows one, then who shares it; in each, the named place or circle first. */
  readonly answers: readonly Answering[];
}

/** A need among the words of the vault. */
interface Need {
  readonly network: Network;
  readonly question: Question;
  /** As a phrase of what somebody seeks. */
  readonly sought: readonly Held[];
  /** As a phrase of what somebody cares about. */
  readonly shared: Terms;
  /** The words of the need that may stand in a longer text, folded. */
  readonly words: readonly string[];
}

function needOf(network: Network, question: Question): Need {
  const { topics } = network.words;
  const sought = topics.soughtIn(question.need);
  const words = wordNames(topics, sought.map(termOf)).flatMap((name) => name.split(' '));
  return { network, question, sought, shared: topics.sharedIn(question.need), words };
}

/** The words among terms, in order. */
function wordNames(topics: TopicTable, terms: Terms): string[] {
  const names = terms.map((term) => topics.nameOf(term)).filter(isWordTerm);
  return [...new Set(names.map(shownName))].sort();
}

function phrasesWith(
  phrases: readonly string[],
  terms: Terms,
  termsIn: (phrase: string) => Terms,
): string[] {
  return phrases.filter((phrase) => termsIn(phrase).some((term) => terms.includes(term)));
}

function helpReason(
  { network, question, sought }: Need,
  number: number,
  person: Person,
): AskReason | null {
  const { rows, words } = network;
  const { topics } = words;
  const [terms, at]: [number[], number[]] = [[], []];
  for (const one of sought) {
    const level = Math.min(levelOf(one), rows.levelOf(number, OFFERS, termOf(one)));
    if (level < 0) continue;
    terms.push(termOf(one));
    at.push(shareOf(words.help.weights[termOf(one)] ?? 0, level));
  }
  if (terms.length === 0) return null;
  const offers = phrasesWith(person.offers, terms, (phrase) =>
    topics.offerIn(phrase).offered.map(termOf),
  );
  return {
    kind: 'help',
    weight: at.reduce((sum, share) => sum + share, 0),
    terms: wordNames(topics, terms),
    concepts: bridgesBetween(topics.list, [question.need], offers),
    offers,
  };
}

function sharedReason(
  { network, shared }: Need,
  property: SharedProperty,
  phrases: readonly string[],
): AskReason | null {
  const { topics, help } = network.words;
  const theirs = new Set(phrases.flatMap((phrase) => topics.sharedIn(phrase)));
  const terms = shared.filter((term) => theirs.has(term));
  if (terms.length === 0) return null;
  return {
    kind: 'shares',
    weight: terms.reduce((sum, term) => sum + (help.weights[term] ?? 0), 0),
    property,
    terms: terms.map((term) => shownName(topics.nameOf(term))).sort(),
    phrases: phrasesWith(phrases, terms, (phrase) => topics.sharedIn(phrase)),
  };
}

/** Points that have a word of the need: to take each apart would take long where there are many. */
function pointsWith({ words }: Need, points: readonly string[]): readonly string[] {
  return points.filter((point) => {
    const folded = foldMarks(point);
    return words.some((word) => folded.includes(word));
  });
}

function sharedReasons(need: Need, number: number, person: Person): AskReason[] {
  const { rows } = need.network;
  const isInterested = need.shared.some((term) => rows.has(number, INTERESTS, term));
  return [
    isInterested ? sharedReason(need, 'interests', interestsOf(person)) : null,
    sharedReason(need, 'field', person.field),
    sharedReason(need, 'role', person.role === null ? [] : [person.role]),
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
  { how, reasons, through = [] }: Pick<Answering, 'how' | 'reasons'> & Partial<Answering>,
): Answering {
  const all = [...reasons, ...namedReasons(need, person)];
  const score = all.reduce((sum, { weight }) => sum + weight, 0);
  return { person, how, score, reasons: all, through };
}

function leads({ reasons }: Answering): number {
  return reasons.filter(({ kind }) => kind === 'place' || kind === 'circle').length;
}

function compare(a: Answering, b: Answering): number {
  return (
    ASK_WAYS.indexOf(a.how) - ASK_WAYS.indexOf(b.how) ||
    leads(b) - leads(a) ||
    b.score - a.score ||
    (a.person.path < b.person.path ? -1 : 1)
  );
}

/** By number, everybody of whom it is asked: not the note about the user. */
function* everybody(network: Network, myNote: string): Generator<readonly [number, Person]> {
  for (let number = 0; number < network.size; number++) {
    const person = network.person(number);
    if (person && person.path !== myNote) yield [number, person];
  }
}

/** Those who know somebody who can help, with the score of the best of these. */
function connectors(
  need: Need,
  helpers: ReadonlyMap<number, Answering>,
  isAsked: (number: number) => boolean,
): Map<number, Answering> {
  const { network } = need;
  const known = new Map<number, Answering[]>();
  for (const [number, helper] of helpers) {
    for (const other of network.ties.of(number)) {
      if (helpers.has(other) || !isAsked(other)) continue;
      known.set(other, [...(known.get(other) ?? []), helper]);
    }
  }
  const found = new Map<number, Answering>();
  for (const [number, others] of known) {
    const person = network.person(number);
    if (!person) continue;
    const through = others.sort(compare).map((helper) => helper.person);
    const weight = Math.max(...others.map(({ score }) => score));
    const reasons: AskReason[] = [{ kind: 'knows', weight, people: through }];
    found.set(number, answering(need, person, { how: 'knows-helper', reasons, through }));
  }
  return found;
}

/** Who could help with a need, by what a network of people says (DESIGN §8, `ask`). */
function askNetwork(network: Network, question: Question, myNote: string): Answering[] {
  const need = needOf(network, question);
  if (need.sought.length === 0) return [];
  const people = new Map(everybody(network, myNote));
  const helpers = new Map<number, Answering>();
  for (const [number, person] of people) {
    const reason = helpReason(need, number, person);
    if (reason) helpers.set(number, answering(need, person, { how: 'helps', reasons: [reason] }));
  }
  const between = connectors(need, helpers, (number) => people.has(number));
  const sharers: Answering[] = [];
  for (const [number, person] of people) {
    if (helpers.has(number) || between.has(number)) continue;
    const reasons = sharedReasons(need, number, person);
    if (reasons.length > 0) sharers.push(answering(need, person, { how: 'shares', reasons }));
  }
  return [...helpers.values(), ...between.values(), ...sharers].sort(compare);
}

/**
 * Who could help with a need in the user's own words, why, and who knows somebody who could. People
 * who want no introductions are among them: the user may still write to them.
 */
export function ask(index: PeopleIndex, query: string): AskResult {
  const question = readQuestion(index, query);
  const { network } = introductionsOf(index);
  return { question, answers: askNetwork(network, question, index.settings.myNote) };
}
