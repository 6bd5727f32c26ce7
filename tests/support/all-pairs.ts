import { basename } from '../../src/core/notes/note-facts';
import type { Introduction } from '../../src/core/people/introduction-note';
import { copyName } from '../../src/core/people/copy-name';
import { personalKeys } from '../../src/core/people/personal-keys';
import type { PeopleIndex } from '../../src/core/people/people-index';
import type { Person } from '../../src/core/people/person';
import { conceptList, type ConceptList } from '../../src/core/suggestions/phrases/concept-list';
import {
  offeredTerms,
  sharedTerms,
  soughtTerms,
  wantedTerms,
  type PhraseTerm,
} from '../../src/core/suggestions/phrases/phrase-terms';
import { readPhrase, type Reading } from '../../src/core/suggestions/phrases/read-phrase';
import { SHARES } from '../../src/core/suggestions/phrases/shares';
import { foldOrganization, termsOf } from '../../src/core/suggestions/terms';

/**
 * The list of introductions as docs/introductions.md and docs/own-words.md say it, word by word, over every pair: slow, and
 * with nothing of the engine but the terms of a phrase. What the engine is held against.
 */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

type Terms = ReadonlySet<string>;

function terms(phrases: readonly string[]): Terms {
  return new Set(phrases.flatMap(termsOf));
}

function shared(a: Terms, b: Terms): string[] {
  return [...a].filter((term) => b.has(term));
}

/** Terms with what each counts for, in hundredths of its weight. */
type Shares = ReadonlyMap<string, number>;

function shares(terms: readonly PhraseTerm[]): Shares {
  const found = new Map<string, number>();
  for (const { name, level } of terms)
    found.set(name, Math.max(found.get(name) ?? 0, SHARES[level] ?? Number.NaN));
  return found;
}

/** What somebody seeks in one phrase, of their seeks or a demand among their offers. */
interface Need {
  readonly phrase: string;
  readonly terms: Shares;
}

interface Facts {
  readonly person: Person;
  readonly needs: readonly Need[];
  readonly offers: Shares;
  readonly seeks: Shares;
  readonly interests: Terms;
  readonly place: Terms;
  readonly field: Terms;
}

const readings = new WeakMap<ConceptList, Map<string, Reading>>();

/** Reads a phrase once: every pair of every version of a vault asks for the same few. */
function reading(phrase: string, list: ConceptList): Reading {
  const known = readings.get(list) ?? new Map<string, Reading>();
  readings.set(list, known);
  const found = known.get(phrase) ?? readPhrase(phrase, list);
  known.set(phrase, found);
  return found;
}

function factsOf(person: Person, list: ConceptList): Facts {
  const read = (phrase: string): Reading => reading(phrase, list);
  const needOf = (phrase: string, sought: readonly PhraseTerm[]): Need => ({
    phrase,
    terms: shares(sought),
  });
  return {
    person,
    needs: [
      ...person.seeks.map((phrase) => needOf(phrase, soughtTerms(read(phrase), list))),
      ...person.offers.map((phrase) => needOf(phrase, wantedTerms(read(phrase), list))),
    ],
    offers: shares(person.offers.flatMap((phrase) => offeredTerms(read(phrase), list))),
    seeks: shares([
      ...person.seeks.flatMap((phrase) => soughtTerms(read(phrase), list)),
      ...person.offers.flatMap((phrase) => wantedTerms(read(phrase), list)),
    ]),
    interests: new Set(
      [...person.interests, ...person.tags].flatMap((phrase) => sharedTerms(read(phrase), list)),
    ),
    place: terms(person.place),
    field: terms(person.field),
  };
}

/** What a term weighs among so many people of whom so many have it. */
export type Weighing = (kind: 'help' | 'interests' | 'place', term: string) => number;

/** Weights taken fresh from all people. */
function freshWeights(people: readonly Facts[]): Weighing {
  const has = { help: helps, interests: likes, place: livesIn };
  const known = new Map<string, number>();
  return (kind, term) => {
    const df = (): number => people.filter((facts) => has[kind](facts, term)).length;
    const key = `${kind} ${term}`;
    const weight = known.get(key) ?? Math.round(1000 * Math.log(1 + people.length / df()));
    known.set(key, weight);
    return weight;
  };
}

function helps({ offers, seeks }: Facts, term: string): boolean {
  return offers.has(term) || seeks.has(term);
}

function likes({ interests }: Facts, term: string): boolean {
  return interests.has(term);
}

function livesIn({ place }: Facts, term: string): boolean {
  return place.has(term);
}

interface World {
  readonly index: PeopleIndex;
  readonly people: readonly Facts[];
  readonly weigh: Weighing;
}

function isTied(index: PeopleIndex, a: Person, b: Person): boolean {
  const leadsTo = (from: Person, to: Person): boolean =>
    from.metThrough?.target === to.path || from.knows.some(({ target }) => target === to.path);
  const isTogether = [...index.coMentions()].some(
    (paths) => paths.includes(a.path) && paths.includes(b.path),
  );
  return a.path !== b.path && (leadsTo(a, b) || leadsTo(b, a) || isTogether);
}

/** Whether an introduction that names two keeps them from being suggested to each other. */
function keepsApart(introduction: Introduction, a: string, b: string): boolean {
  const { people, status, declinedBy } = introduction;
  if (people.length === 2) return true;
  if (people.length > 8 || people.filter((each) => !declinedBy.includes(each)).length < 2)
    return false;
  if (status === null || ['proposed', 'asked', 'agreed'].includes(status)) return true;
  const isMade = ['made', 'met', 'worked-out'].includes(status);
  return isMade && !declinedBy.includes(a) && !declinedBy.includes(b);
}

function isAcquainted(index: PeopleIndex, a: Person, b: Person): boolean {
  const names = new Set(a.organization.map(foldOrganization));
  const isColleague = b.organization.some(
    (name) => foldOrganization(name) !== '' && names.has(foldOrganization(name)),
  );
  const isIntroduced = [...index.introductions()].some(
    (introduction) =>
      introduction.people.includes(a.path) &&
      introduction.people.includes(b.path) &&
      keepsApart(introduction, a.path, b.path),
  );
  return isTied(index, a, b) || isColleague || isIntroduced;
}

/** One person twice: a personal key in common, or names that differ by what a program appends. */
function isOnePerson(index: PeopleIndex, a: Person, b: Person): boolean {
  const isSaidNot = (from: Person, to: Person): boolean =>
    from.notSameAs.some(({ target }) => target === to.path);
  if (isSaidNot(a, b) || isSaidNot(b, a)) return false;
  const keys = new Set(personalKeys(a));
  return personalKeys(b).some((key) => keys.has(key)) || isNamedAlike(index, a.path, b.path);
}

function isNamedAlike(index: PeopleIndex, a: string, b: string): boolean {
  const parts = (path: string) => {
    const name = basename(path);
    const copy = copyName(name);
    const stem = copy?.stem ?? name;
    const original = path.slice(0, path.length - `${name}.md`.length) + `${stem}.md`;
    return { name: name.toLowerCase(), stem: stem.toLowerCase(), by: copy?.by, original };
  };
  const [one, other] = [parts(a), parts(b)];
  if (one.stem !== other.stem || one.name === other.name) return false;
  if (one.by !== 'number' || other.by !== 'number') return true;
  return [one.original, other.original].some((path) => index.person(path) !== null);
}

function common(index: PeopleIndex, people: readonly Facts[], a: Person, b: Person): number {
  let sum = 0;
  for (const { person: z } of people) {
    if (!isTied(index, z, a) || !isTied(index, z, b)) continue;
    const degree = people.filter(({ person }) => isTied(index, z, person)).length;
    sum += Math.round(1000 / Math.log(degree));
  }
  return sum;
}

/** What is sought and somebody offers: each term with the smaller share of its weight. */
function matches(weigh: Weighing, sought: Shares, { offers }: Facts): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [term, share] of sought) {
    const smaller = Math.min(share, offers.get(term) ?? 0);
    const weight = smaller > 0 ? Math.round((weigh('help', term) * smaller) / 100) : 0;
    if (weight > 0) found.set(term, weight);
  }
  return found;
}

function sumOf(weights: Iterable<number>): number {
  return [...weights].reduce((sum, weight) => sum + weight, 0);
}

function help(weigh: Weighing, { seeks }: Facts, helper: Facts): number {
  return sumOf(matches(weigh, seeks, helper).values());
}

/** A need that somebody meets, how well, and whether by what the list of concepts knows. */
interface Met {
  readonly need: string;
  readonly weight: number;
  readonly isByConcept: boolean;
  /** Whether no term of it counts for more than 28 hundredths of what is sought. */
  readonly isLoose: boolean;
}

function met(weigh: Weighing, seeker: Facts, helper: Facts): Met[] {
  return seeker.needs.flatMap(({ phrase, terms: sought }) => {
    const found = matches(weigh, sought, helper);
    if (found.size === 0) return [];
    const isByConcept = [...found.keys()].some((term) => /^#| × /.test(term));
    const need = `${seeker.person.path} ${phrase}`;
    const isLoose = [...found.keys()].every((term) => (sought.get(term) ?? 0) <= 28);
    return [{ need, weight: sumOf(found.values()), isByConcept, isLoose }];
  });
}

/** What two have in common beside what they need and offer. */
function alike({ index, people, weigh }: World, a: Facts, b: Facts): number {
  const interests = sumOf(shared(a.interests, b.interests).map((term) => weigh('interests', term)));
  return interests + common(index, people, a.person, b.person);
}

function score(world: World, a: Facts, b: Facts): number {
  const { weigh } = world;
  const [there, back] = [help(weigh, a, b), help(weigh, b, a)];
  const base = 3 * (there + back) + 2 * Math.min(there, back) + alike(world, a, b);
  if (base === 0) return 0;
  const near = sumOf(shared(a.place, b.place).map((term) => weigh('place', term)));
  const isAcross = a.field.size > 0 && b.field.size > 0 && shared(a.field, b.field).length === 0;
  return base + near + (isAcross ? Math.floor(base / 4) : 0);
}

function isEligible({ person }: Facts): boolean {
  return person.status !== 'closed' && !person.noIntroductions;
}

/** Whether two are not to be brought together: they know each other, or are one person. */
export function areApart(index: PeopleIndex, a: Person, b: Person): boolean {
  return isAcquainted(index, a, b) || isOnePerson(index, a, b);
}

/** A pair with what a list asks besides: which needs it meets, and whether more speaks for it. */
export interface JudgedPair {
  readonly pair: Pair;
  readonly met: readonly Met[];
  readonly isMore: boolean;
}

/**
 * All pairs that could be introduced, best first.
 * @param given weights that were taken before; fresh ones where there are none
 */
export function judgedPairs(
  index: PeopleIndex,
  given: Weighing | null = null,
  list: ConceptList = conceptList(),
): JudgedPair[] {
  const people = Array.from(index.people(), (person) => factsOf(person, list));
  const world = { index, people, weigh: given ?? freshWeights(people) };
  const pairs: JudgedPair[] = [];
  for (const a of people.filter(isEligible)) {
    for (const b of people.filter(isEligible)) {
      if (a.person.path >= b.person.path || areApart(index, a.person, b.person)) continue;
      const pair = { a: a.person.path, b: b.person.path, score: score(world, a, b) };
      const needs = [...met(world.weigh, a, b), ...met(world.weigh, b, a)];
      if (pair.score > 0) pairs.push({ pair, met: needs, isMore: alike(world, a, b) > 0 });
    }
  }
  const order = (x: string, y: string): number => (x === y ? 0 : x < y ? -1 : 1);
  return pairs.sort(
    ({ pair: x }, { pair: y }) => y.score - x.score || order(x.a, y.a) || order(x.b, y.b),
  );
}

/** The same without what a list asks besides. */
export function allPairs(...vault: Parameters<typeof judgedPairs>): Pair[] {
  return judgedPairs(...vault).map(({ pair }) => pair);
}

/**
 * The walk down the list with the per-person cap. A pair is left out if all that speaks for it are
 * needs that a pair above it meets more than 2.6 times as well, by what the list of concepts knows, or
 * that it meets only loosely, as a pair above it does.
 */
export function capped(pairs: readonly JudgedPair[], limit: number, perPerson: number): Pair[] {
  const kept: JudgedPair[] = [];
  const times = (path: string): number =>
    kept.filter(({ pair: { a, b } }) => a === path || b === path).length;
  const isOutdone = ({ need, weight, isLoose }: Met): boolean => {
    const above = kept.flatMap((each) => each.met.filter((one) => one.need === need));
    if (isLoose && above.some((one) => one.isLoose && one.weight >= weight)) return true;
    const most = Math.max(0, ...above.map((one) => one.weight));
    const best = above.find((one) => one.weight === most);
    return best !== undefined && best.isByConcept && 2.6 * weight < most;
  };
  for (const judged of pairs) {
    const { pair, met: needs, isMore } = judged;
    if (kept.length >= limit || times(pair.a) >= perPerson || times(pair.b) >= perPerson) continue;
    if (isMore || needs.length === 0 || !needs.every(isOutdone)) kept.push(judged);
  }
  return kept.map(({ pair }) => pair);
}
