import type { PeopleIndex } from '../people/people-index';
import { foldMarks, withoutDigraphs } from '../text/fold-text';

/** A question as asked: what is needed, and who comes first. */
export interface Question {
  /** The need without the words of places and circles; all of it if nothing else is left. */
  readonly need: string;
  /** The need as somebody seeks it, with its places: whose circles they are is nobody else’s matter. */
  readonly noted: string;
  /** Known places and circles that the question names, folded as `placesOf` has them. */
  readonly places: readonly string[];
  readonly circles: readonly string[];
  /** The same as the notes write them. */
  readonly named: readonly string[];
}

/** A word of a question: its position, and its folded form. */
interface Word {
  readonly from: number;
  readonly to: number;
  readonly form: string;
}

/** As places and circles are compared: *Koeln* is *Köln*. */
function folded(word: string): string {
  return withoutDigraphs(foldMarks(word));
}

/** Words that a place or circle has at most; longer ones are not looked for. */
const MOST_WORDS = 5;

/** What stands before a place or a circle, in the five languages: it goes with it. */
const BEFORE = new Set(
  `in at from near around of my our the im in bei aus von der dem den meiner meinem unserem en à a au
  aux dans de du des chez mon ma notre el la del mi nuestro cerca em no na nos nas do da dos das ao
  meu minha nosso perto to nach para vers hacia ate`
    .split(/\s+/)
    .map(folded),
);

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    form: folded(word),
  }));
}

function formOf(text: string): string {
  return wordsIn(text)
    .map(({ form }) => form)
    .join(' ');
}

/** A place as its note says it, and each of its parts: who asks for Porto means `Porto, Portugal`. */
export function placesOf(place: readonly string[]): string[] {
  return place.flatMap((text) => [text, ...text.split(',')].map(formOf));
}

export function circlesOf(circle: readonly string[]): string[] {
  return circle.map(formOf);
}

/** Folded forms, each as the first note writes it. */
interface Known {
  readonly places: ReadonlyMap<string, string>;
  readonly circles: ReadonlyMap<string, string>;
}

function knownTo(index: PeopleIndex): Known {
  const [places, circles] = [new Map<string, string>(), new Map<string, string>()];
  // Many people have the same place; to fold it takes most of the time.
  const seen = new Set<string>();
  const add = (known: Map<string, string>, written: string): void => {
    const key = `${known === places ? '@' : '#'}${written}`;
    if (seen.has(key)) return;
    seen.add(key);
    const form = formOf(written);
    if (form !== '' && !known.has(form)) known.set(form, written.trim());
  };
  for (const { place, circle } of index.people()) {
    for (const written of place) {
      add(places, written);
      for (const part of written.split(',')) add(places, part);
    }
    for (const written of circle) add(circles, written);
  }
  return { places, circles };
}

/** Whether a circle is meant: one of a single word may as well be what is needed (*music*). */
function isNamed(words: readonly Word[], at: number, length: number): boolean {
  return length > 1 || BEFORE.has(words[at - 1]?.form ?? '');
}

interface Reading {
  readonly places: Set<string>;
  readonly circles: Set<string>;
  /** Words of the question that name one, with what goes with it. */
  readonly placeWords: Set<Word>;
  readonly circleWords: Set<Word>;
}

/** What the words of a run name; null if it is no place and no circle. */
function namedBy(
  words: readonly Word[],
  [at, length]: readonly [number, number],
  known: Known,
): { readonly of: 'places' | 'circles'; readonly form: string } | null {
  const form = words
    .slice(at, at + length)
    .map((word) => word.form)
    .join(' ');
  if (known.places.has(form)) return { of: 'places', form };
  const isCircle = known.circles.has(form) && isNamed(words, at, length);
  return isCircle ? { of: 'circles', form } : null;
}

/** Where the words begin that go with a name: `in`, `from my`. */
function beginOf(words: readonly Word[], at: number): number {
  let from = at;
  while (BEFORE.has(words[from - 1]?.form ?? '')) from--;
  return from;
}

/** @returns how many words were read, from a place in the question on */
function readAt(words: readonly Word[], at: number, known: Known, into: Reading): number {
  for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length--) {
    const found = namedBy(words, [at, length], known);
    if (found === null) continue;
    into[found.of].add(found.form);
    const taken = found.of === 'places' ? into.placeWords : into.circleWords;
    for (const word of words.slice(beginOf(words, at), at + length)) taken.add(word);
    return length;
  }
  return 1;
}

/** The text without some of its words, and without the blanks that they leave. */
function without(text: string, words: readonly Word[], taken: ReadonlySet<Word>): string {
  let [rest, end] = ['', 0];
  for (const word of words) {
    if (!taken.has(word)) continue;
    rest += text.slice(end, word.from);
    end = word.to;
  }
  return (rest + text.slice(end))
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;]+|[\s,;]+$/g, '')
    .trim();
}

/**
 * Takes the places and circles that people here have out of a question: *a lawyer in Porto* asks for
 * a lawyer, of those in Porto first.
 */
export function readQuestion(index: PeopleIndex, query: string): Question {
  const words = wordsIn(query);
  const known = knownTo(index);
  const reading: Reading = {
    places: new Set(),
    circles: new Set(),
    placeWords: new Set(),
    circleWords: new Set(),
  };
  for (let at = 0; at < words.length;) at += readAt(words, at, known, reading);
  const taken = new Set([...reading.placeWords, ...reading.circleWords]);
  const isAll = taken.size === words.length;
  return {
    need: isAll ? query.trim() : without(query, words, taken),
    noted: isAll ? query.trim() : without(query, words, reading.circleWords),
    places: [...reading.places],
    circles: [...reading.circles],
    named: [
      ...[...reading.places].map((form) => known.places.get(form) ?? form),
      ...[...reading.circles].map((form) => known.circles.get(form) ?? form),
    ],
  };
}
