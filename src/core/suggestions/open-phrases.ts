import type { Day } from '../days/day';
import type { PeopleIndex } from '../people/people-index';
import type { Person } from '../people/person';
import { foldMarks } from '../text/fold-text';
import type { Corpus } from './corpus';
import { LEVELS } from './phrases/shares';
import { engineOf } from './suggestions';
import { type HeldTerm, levelOf, termOf } from './term-tables';

/** The highest level of what is only the context of a phrase: *café* in *a lawyer for a café*. */
const MOST_OF_CONTEXT = Math.max(...Object.values(LEVELS).map(({ context }) => context));

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
type Holders = ReadonlyMap<number, number>;

type Side = OpenPhrase['side'];

/** A phrase of a person, its terms, and those that say what it is about, not what its context is. */
interface SidePhrase {
  readonly number: number;
  readonly person: Person;
  readonly phrase: string;
  readonly terms: readonly number[];
  readonly main: readonly number[];
}

/** Whether a phrase is about a term, or about what is near to it: of this somebody is suggested too. */
function isMain(term: HeldTerm): boolean {
  const level = levelOf(term);
  return level > MOST_OF_CONTEXT || level === LEVELS.near.head;
}

/** Everybody who may be suggested, by number, in path order. */
function eligible(corpus: Corpus): (readonly [number, Person])[] {
  const people: (readonly [number, Person])[] = [];
  for (let number = 0; number < corpus.size; number++) {
    const person = corpus.rows.isEligible(number) ? corpus.person(number) : null;
    if (person) people.push([number, person]);
  }
  return people.sort(([, a], [, b]) => (a.path < b.path ? -1 : 1));
}

/** What is sought, or offered, phrase by phrase; a demand among the offers is sought. */
function saidOn(corpus: Corpus, side: Side): SidePhrase[] {
  const { topics } = corpus.words;
  return eligible(corpus).flatMap(([number, person]) => {
    const said = (phrase: string, all: readonly HeldTerm[]): SidePhrase[] => {
      const main = all.filter(isMain).map(termOf);
      const terms = all.filter((term) => levelOf(term) > 0).map(termOf);
      return main.length === 0 ? [] : [{ number, person, phrase, terms, main }];
    };
    const { seeks, offers } = person;
    const isOffer = side === 'offer';
    return [
      ...(isOffer ? [] : seeks.flatMap((phrase) => said(phrase, topics.soughtIn(phrase)))),
      ...offers.flatMap((phrase) => {
        const { offered, wanted } = topics.offerIn(phrase);
        if (wanted.length > 0) return isOffer ? [] : said(phrase, wanted);
        return isOffer ? said(phrase, offered) : [];
      }),
    ];
  });
}

function holdersOf(said: readonly SidePhrase[]): Holders {
  const holders = new Map<number, number>();
  for (const { number, terms } of said)
    for (const term of terms) {
      const holder = holders.get(term) ?? number;
      holders.set(term, holder === number ? number : SEVERAL);
    }
  return holders;
}

/** Gathers phrases that read alike; those of most people first, else in path order. */
function gathered(side: Side, said: readonly SidePhrase[]): OpenPhrase[] {
  const rows = new Map<string, { phrase: string; people: Person[] }>();
  for (const { phrase, person } of said) {
    const form = foldMarks(phrase);
    const row = rows.get(form) ?? { phrase, people: [] };
    rows.set(form, row);
    if (!row.people.includes(person)) row.people.push(person);
  }
  const open = [...rows.values()].map((row): OpenPhrase => ({ side, ...row }));
  return open.sort((a, b) => b.people.length - a.people.length);
}

/**
 * Phrases of one side that nobody else answers on the other, in however few words: whoever does is
 * suggested.
 */
function openOn(corpus: Corpus, side: Side): OpenPhrase[] {
  const holders = holdersOf(saidOn(corpus, side === 'need' ? 'offer' : 'need'));
  const isMet = ({ number, main }: SidePhrase): boolean =>
    main.some((term) => (holders.get(term) ?? number) !== number);
  return gathered(
    side,
    saidOn(corpus, side).filter((said) => !isMet(said)),
  );
}

/** Needs that nobody here meets yet: those of most people first, then in path order. */
export function unmetNeeds(index: PeopleIndex): OpenPhrase[] {
  return openOn(engineOf(index).corpus, 'need');
}

/** Offers that nobody here seeks, in the same order. */
export function unsoughtOffers(index: PeopleIndex): OpenPhrase[] {
  return openOn(engineOf(index).corpus, 'offer');
}

/** Everything that is sought, or offered: what finds nobody first. */
export function phrasesOnSide(index: PeopleIndex, side: Side): OpenPhrase[] {
  const { corpus } = engineOf(index);
  const open = openOn(corpus, side);
  const known = new Set(open.map(({ phrase }) => foldMarks(phrase)));
  const rest = gathered(side, saidOn(corpus, side));
  return [...open, ...rest.filter(({ phrase }) => !known.has(foldMarks(phrase)))];
}

/** Whether nothing is noted about a person that an introduction could rest on. */
function isWithoutNeeds({ seeks, offers, noIntroductions, status }: Person): boolean {
  return seeks.length + offers.length === 0 && !noIntroductions && status !== 'closed';
}

/** People with neither a need nor an offer noted; most recent contact first. */
export function withoutNeeds(index: PeopleIndex, today: Day): readonly Person[] {
  const people = [...index.people()].filter(isWithoutNeeds);
  const last = new Map(people.map((person) => [person, index.lastContact(person, today) ?? '']));
  return people.sort((a, b) => {
    const [ofA = '', ofB = ''] = [last.get(a), last.get(b)];
    if (ofA !== ofB) return ofA > ofB ? -1 : 1;
    return a.path < b.path ? -1 : 1;
  });
}
