import type { PeopleIndex } from '../people/people-index';
import type { Person } from '../people/person';
import { foldMarks } from '../text/fold-text';
import type { Network } from './network';
import { introductionsOf } from './suggestions';
import { termOf } from './topic-table';

/** Something that people seek or offer, in the same words, and who they are, in path order. */
export interface OpenPhrase {
  readonly side: 'need' | 'offer';
  /** As the first of them writes it. */
  readonly phrase: string;
  readonly people: readonly Person[];
}

/** More than one: then it is no matter who they are. */
const SEVERAL = -1;

/** By term, who has it on a side: the only one, or `SEVERAL`. */
type Holders = Map<number, number>;

const [SEEKING, OFFERING] = ['need', 'offer'] as const;

type Side = OpenPhrase['side'];

function phrasesOf(person: Person, side: Side): readonly string[] {
  return side === SEEKING ? person.seeks : person.offers;
}

/** Everybody whom suggestions may name, by number, in path order. */
function eligible(network: Network): (readonly [number, Person])[] {
  const people: (readonly [number, Person])[] = [];
  for (let number = 0; number < network.size; number++) {
    const person = network.rows.isEligible(number) ? network.person(number) : null;
    if (person) people.push([number, person]);
  }
  return people.sort(([, a], [, b]) => (a.path < b.path ? -1 : 1));
}

/** What a phrase of a side has in common with what answers it on the other. */
function termsIn({ words: { topics } }: Network, phrase: string, side: Side): number[] {
  if (side === SEEKING) return topics.soughtIn(phrase).map(termOf);
  return topics.offerIn(phrase).offered.map(termOf);
}

function holdersOf(
  network: Network,
  people: readonly (readonly [number, Person])[],
  side: Side,
): Holders {
  const holders: Holders = new Map();
  for (const [number, person] of people)
    for (const phrase of phrasesOf(person, side))
      for (const term of termsIn(network, phrase, side)) {
        const holder = holders.get(term);
        if (holder !== number) holders.set(term, holder === undefined ? number : SEVERAL);
      }
  return holders;
}

/** Phrases of one side that nobody else answers on the other. */
function openOn(network: Network, side: Side): OpenPhrase[] {
  const people = eligible(network);
  const holders = holdersOf(network, people, side === SEEKING ? OFFERING : SEEKING);
  const open = new Map<string, { phrase: string; people: Person[] }>();
  for (const [number, person] of people) {
    for (const phrase of phrasesOf(person, side)) {
      const terms = termsIn(network, phrase, side);
      if (terms.length === 0) continue;
      const isMet = terms.some((term) => {
        const holder = holders.get(term);
        return holder !== undefined && holder !== number;
      });
      if (isMet) continue;
      const form = foldMarks(phrase);
      const row = open.get(form) ?? { phrase, people: [] };
      open.set(form, row);
      if (!row.people.includes(person)) row.people.push(person);
    }
  }
  const rows = [...open.values()].map((row): OpenPhrase => ({ side, ...row }));
  return rows.sort((a, b) => b.people.length - a.people.length);
}

/** Needs that nobody here meets yet: those of most people first, then in path order. */
export function unmetNeeds(index: PeopleIndex): OpenPhrase[] {
  return openOn(introductionsOf(index).network, SEEKING);
}

/** Offers that nobody here seeks, in the same order. */
export function unsoughtOffers(index: PeopleIndex): OpenPhrase[] {
  return openOn(introductionsOf(index).network, OFFERING);
}

/** Everything that is sought, or offered: what finds nobody first. */
export function phrasesOnSide(index: PeopleIndex, side: Side): OpenPhrase[] {
  const { network } = introductionsOf(index);
  const rows = new Map<string, OpenPhrase>();
  for (const row of openOn(network, side)) rows.set(foldMarks(row.phrase), row);
  for (const [, person] of eligible(network))
    for (const phrase of phrasesOf(person, side)) {
      const form = foldMarks(phrase);
      if (form !== '' && !rows.has(form)) rows.set(form, { side, phrase, people: [person] });
    }
  return [...rows.values()];
}
