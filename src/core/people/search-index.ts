import { countBefore } from '../collections/binary-search';

/** Documents in one segment at most: this many are sorted within milliseconds, on a phone too. */
const SEGMENT = 2_048;
/** From this many small segments on they are merged: each costs a lookup per key. */
const MANY_SMALL = 8;

/** A document with its words; the words of its title count as the title's. */
export interface SearchDocument<Key> {
  readonly key: Key;
  readonly title: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** A posting holds the number of a document, and in its lowest bit whether its title has the word. */
type Posting = number;

/** Words in order, each with the documents that have it; never changed. */
interface Segment {
  readonly words: readonly string[];
  /** Where the postings of each word begin, then the end. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
  readonly documents: number;
}

function segmentOf(byWord: ReadonlyMap<string, readonly Posting[]>, documents: number): Segment {
  const words = [...byWord.keys()].sort();
  const starts = new Uint32Array(words.length + 1);
  let end = 0;
  for (const [at, word] of words.entries()) starts[at + 1] = end += byWord.get(word)?.length ?? 0;
  const postings = new Uint32Array(end);
  for (const [at, word] of words.entries()) postings.set(byWord.get(word) ?? [], starts[at]);
  return { words, starts, postings, documents };
}

function addPosting(byWord: Map<string, Posting[]>, word: string, posting: Posting): void {
  const others = byWord.get(word);
  if (others) others.push(posting);
  else byWord.set(word, [posting]);
}

/** What a search has found, and how much of the index it has looked at: a word or posting is one. */
export interface Found {
  /** A posting a document; in no order, and those let go of among them. */
  readonly postings: readonly Posting[];
  readonly looked: number;
}

/**
 * An inverted index by word prefixes. A changed document becomes a new one and the old one is
 * dropped in place, so an edit costs one document, and segments are never rewritten.
 */
export class SearchIndex<Key> {
  private segments: readonly Segment[] = [];
  /** The number of each document; the numbers of old ones are not given again. */
  private readonly numbers = new Map<Key, number>();
  private readonly keys: (Key | null)[] = [];
  /** By number, how many of the wanted words have been found: in a document, and in its title. */
  private found = new Uint8Array(0);
  private foundInTitle = new Uint8Array(0);

  get size(): number {
    return this.numbers.size;
  }

  /** How many numbers were given: if most of them are stale, it is better to start over. */
  get given(): number {
    return this.keys.length;
  }

  /** Takes in documents, each in place of the one with its key; best some hundred at a time. */
  put(documents: readonly SearchDocument<Key>[]): void {
    for (let at = 0; at < documents.length; at += SEGMENT)
      this.putSegment(documents.slice(at, at + SEGMENT));
    this.joinSmall();
  }

  remove(key: Key): void {
    const number = this.numbers.get(key);
    if (number === undefined) return;
    this.keys[number] = null;
    this.numbers.delete(key);
  }

  /** The documents in which each of the wanted beginnings is that of a word. */
  search(wanted: readonly string[]): Found {
    if (this.found.length < this.keys.length) {
      this.found = new Uint8Array(this.keys.length * 2);
      this.foundInTitle = new Uint8Array(this.keys.length * 2);
    }
    let looked = 0;
    const seen: number[] = [];
    for (const [at, beginning] of wanted.entries())
      for (const segment of this.segments) looked += this.mark(segment, beginning, at, seen);
    const postings: Posting[] = [];
    for (const number of seen) {
      if (this.found[number] === wanted.length)
        postings.push(number * 2 + (this.foundInTitle[number] === wanted.length ? 1 : 0));
      this.found[number] = this.foundInTitle[number] = 0;
    }
    return { postings, looked };
  }

  /** The number of a document; it has another after each change. */
  numberOf(key: Key): number | null {
    return this.numbers.get(key) ?? null;
  }

  /** Counts a wanted word for the documents of a segment that have all before it. */
  private mark(segment: Segment, beginning: string, before: number, seen: number[]): number {
    const { words, starts, postings } = segment;
    const first = countBefore(words, (word) => word < beginning);
    let last = first;
    while (words[last]?.startsWith(beginning) === true) last++;
    const found = postings.subarray(starts[first], starts[last]);
    for (let at = 0; at < found.length; at++) this.markOne(found[at] ?? 0, before, seen);
    return last - first + found.length;
  }

  private markOne(posting: Posting, before: number, seen: number[]): void {
    const { found, foundInTitle } = this;
    const number = posting >> 1;
    if (before === 0 && found[number] === 0) seen.push(number);
    if (found[number] === before) found[number] = before + 1;
    if ((posting & 1) === 1 && foundInTitle[number] === before) foundInTitle[number] = before + 1;
  }

  private putSegment(documents: readonly SearchDocument<Key>[]): void {
    const byWord = new Map<string, Posting[]>();
    for (const { key, title, words } of documents) {
      this.remove(key);
      const number = this.keys.length;
      this.keys.push(key);
      this.numbers.set(key, number);
      for (const word of title) addPosting(byWord, word, number * 2 + 1);
      for (const word of words) if (!title.has(word)) addPosting(byWord, word, number * 2);
    }
    this.segments = [...this.segments, segmentOf(byWord, documents.length)];
  }

  /** Puts small segments together, without what has been let go of. */
  private joinSmall(): void {
    const small = this.segments.filter(({ documents }) => documents <= SEGMENT / 2);
    if (small.length <= MANY_SMALL) return;
    const byWord = new Map<string, Posting[]>();
    const numbers = new Set<number>();
    for (const segment of small) this.collect(segment, byWord, numbers);
    const others = this.segments.filter((segment) => !small.includes(segment));
    this.segments = [...others, segmentOf(byWord, numbers.size)];
  }

  private collect(
    { words, starts, postings }: Segment,
    byWord: Map<string, Posting[]>,
    numbers: Set<number>,
  ): void {
    for (const [at, word] of words.entries())
      for (const posting of postings.subarray(starts[at], starts[at + 1])) {
        if ((this.keys[posting >> 1] ?? null) === null) continue;
        numbers.add(posting >> 1);
        addPosting(byWord, word, posting);
      }
  }
}
