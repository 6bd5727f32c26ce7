import { stageOf } from '../introductions/stage';
import { memoize } from '../collections/memoize';
import { inBlocks, type PausingWork } from '../collections/pausing-work';
import type { Day } from '../days/day';
import { peopleListed } from '../people/people-list';
import type { PeopleIndex } from '../people/people-index';
import type { Person } from '../people/person';
import type { SuggestionEngine } from '../suggestions/suggestion-engine';
import type { Corpus } from '../suggestions/corpus';
import type { ConceptList } from '../suggestions/phrases/concept-list';
import { offeredTerms, soughtTerms } from '../suggestions/phrases/phrase-terms';
import { readPhrase } from '../suggestions/phrases/read-phrase';
import type { Suggestion } from '../suggestions/reasons';
import { explained, engineOf } from '../suggestions/suggestions';
import { MAX_PEOPLE } from './table-sizes';
import { bestGroup, groupKey, MAX_STEPS, type Group, type Seating } from './best-group';

/** Who is to sit at tables; all that is given has to fit. */
export interface TableQuestion {
  readonly size: number;
  /** Tables at most. */
  readonly limit: number;
  readonly place: string;
  readonly circle: string;
  /** What they offer, seek, care about or have to do with, in any words. */
  readonly about: string;
}

/** Several who should meet: no two of them acquainted, each with a reason to meet one of the others. */
export interface Table {
  readonly people: readonly Person[];
  /** The sum of what its pairs score as introductions (docs/introductions.md). */
  readonly score: number;
  /** False if another table may be better: the search stopped at its limit of steps. */
  readonly isExact: boolean;
  /** The introductions that hold it together, best first. */
  readonly pairs: readonly Suggestion[];
}

function isAsked({ place, circle, about }: TableQuestion): boolean {
  return [place, circle, about].some((text) => text.trim() !== '');
}

/**
 * Who has to do with a subject: what they offer, seek, care about or do is it or a kind
 * of it, read as an offer would meet it (docs/own-words.md), or their note has its words.
 *
 * @param found those whose notes have its words
 */
function aboutSubject(
  about: string,
  list: ConceptList,
  found: ReadonlySet<Person>,
): (person: Person) => boolean {
  const wanted = new Set(soughtTerms(readPhrase(about, list), list).map(({ name }) => name));
  const isOf = memoize((phrase: string) =>
    offeredTerms(readPhrase(phrase, list), list).some(({ name }) => wanted.has(name)),
  );
  return (person) =>
    found.has(person) ||
    [person.offers, person.seeks, person.interests, person.field].some((phrases) =>
      phrases.some(isOf),
    );
}

/** Whoever fits the question, by number. */
function fitting(
  corpus: Corpus,
  index: PeopleIndex,
  question: TableQuestion,
  today: Day,
): number[] {
  const { place, circle, about } = question;
  const people = peopleListed(index, today, { query: '', filter: { place, circle }, sort: null });
  const named = peopleListed(index, today, { query: about, filter: {}, sort: null });
  const { list } = corpus.words.topics;
  const fits = about.trim() === '' ? () => true : aboutSubject(about, list, new Set(named));
  return people.filter(fits).flatMap(({ path }) => corpus.find(path) ?? []);
}

/** How many pairs are asked for first when those are looked for who are in the best ones. */
const FIRST_PAIRS = 4 * MAX_PEOPLE;

/** Those in the best pairs of all, as many as are looked at. */
function* inBestPairs(engine: SuggestionEngine): PausingWork<Set<number>> {
  for (let limit = FIRST_PAIRS; ; limit *= 4) {
    const limits = { limit, perPerson: MAX_PEOPLE };
    if (!engine.isComplete(limits)) yield* engine.refresh(limits);
    const pairs = engine.list(limits);
    const people = new Set<number>();
    for (const { a, b } of pairs) {
      if (people.size >= MAX_PEOPLE) return people;
      people.add(a).add(b);
    }
    if (pairs.length < limit) return people;
  }
}

/** Of many who fit, those in the best pairs among themselves, as many as are looked at. */
function* withBestPairs(
  engine: SuggestionEngine,
  numbers: readonly number[],
): PausingWork<readonly number[]> {
  if (numbers.length <= MAX_PEOPLE) return numbers;
  const wanted = new Set(numbers);
  const best: { readonly number: number; readonly score: number }[] = [];
  yield* inBlocks(numbers, (number) => {
    const path = engine.corpus.pathOf(number);
    const pairs = engine.of(path, Number.POSITIVE_INFINITY);
    const pair = pairs.find(({ a, b }) => wanted.has(a === number ? b : a));
    if (pair) best.push({ number, score: pair.score });
  });
  best.sort((x, y) => y.score - x.score || x.number - y.number);
  return best.slice(0, MAX_PEOPLE).map(({ number }) => number);
}

/** Those who are to sit, in the order of their paths: `numbers[i]` has seat i in the search. */
interface Seated {
  readonly numbers: readonly number[];
  readonly seating: Seating;
}

/** Groups that were set aside or declined: they are not proposed again as they are. */
function unwantedGroups(
  { corpus, index }: SuggestionEngine,
  seats: ReadonlyMap<number, number>,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const note of index.introductions()) {
    const stage = stageOf(note);
    if (stage !== 'declined' && stage !== 'dismissed') continue;
    const members = note.people.flatMap((path) => seats.get(corpus.find(path) ?? -1) ?? []);
    if (members.length === note.people.length) keys.add(groupKey(members));
  }
  return keys;
}

function* seated(engine: SuggestionEngine, asked: readonly number[]): PausingWork<Seated> {
  const { corpus } = engine;
  const byPath = (a: number, b: number): number =>
    corpus.pathOf(a) < corpus.pathOf(b) ? -1 : corpus.pathOf(a) > corpus.pathOf(b) ? 1 : 0;
  const numbers = asked.filter((number) => corpus.rows.isEligible(number)).sort(byPath);
  const count = numbers.length;
  const seats = new Map(numbers.map((number, seat) => [number, seat]));
  const scores = new Int32Array(count * count);
  const apart = new Uint8Array(count * count);
  yield* inBlocks(numbers, (number, seat) => {
    for (const { a, b, score } of engine.of(corpus.pathOf(number), Number.POSITIVE_INFINITY)) {
      const other = seats.get(a === number ? b : a);
      if (other !== undefined) scores[seat * count + other] = score;
    }
    numbers.forEach((other, at) => {
      const isApart = corpus.areAcquainted(number, other) || corpus.onePerson.are(number, other);
      if (isApart) apart[seat * count + at] = 1;
    });
  });
  const unwanted = unwantedGroups(engine, seats);
  return { numbers, seating: { count, scores, apart, unwanted } };
}

function tableOf(
  engine: SuggestionEngine,
  { numbers, seating }: Seated,
  { members, score, isExact }: Group,
): Table {
  const { corpus } = engine;
  const numberOf = (seat: number): number => numbers[seat] ?? 0;
  const pairs = members
    .flatMap((a, at) =>
      members.slice(at + 1).map((b) => ({
        a: numberOf(a),
        b: numberOf(b),
        score: seating.scores[a * seating.count + b] ?? 0,
      })),
    )
    .filter((pair) => pair.score > 0)
    .sort((x, y) => y.score - x.score);
  return {
    people: members.flatMap((seat) => corpus.person(numberOf(seat)) ?? []),
    score,
    isExact,
    pairs: explained(engine, pairs),
  };
}

/** How tables are looked for. */
interface SearchOptions {
  /** What the search for each may take, in candidates looked at. */
  readonly maxSteps?: number;
  /** Told of each table as soon as it is found. */
  readonly found?: (table: Table) => void;
}

/**
 * Tables to suggest: the best group of all, then the best of those who are left, and so on. A
 * table's score is the sum of its pairs' scores as introductions; a pair that would not be suggested
 * adds nothing.
 *
 */
export function* tablesFor(
  index: PeopleIndex,
  question: TableQuestion,
  today: Day,
  { maxSteps = MAX_STEPS, found = () => undefined }: SearchOptions = {},
): PausingWork<Table[]> {
  const engine = engineOf(index);
  if (engine.isStale) yield* engine.refresh();
  if (!engine.isPrepared) yield* engine.prepare();
  const { corpus } = engine;
  const asked = isAsked(question)
    ? yield* withBestPairs(engine, fitting(corpus, index, question, today))
    : [...(yield* inBestPairs(engine))];
  const around = yield* seated(engine, asked);
  const tables: Table[] = [];
  let left: readonly number[] = around.numbers.map((_, seat) => seat);
  while (tables.length < question.limit) {
    const group = yield* bestGroup(around.seating, left, question.size, maxSteps);
    if (group === null) break;
    const table = tableOf(engine, around, group);
    tables.push(table);
    found(table);
    left = left.filter((seat) => !group.members.includes(seat));
  }
  return tables;
}
