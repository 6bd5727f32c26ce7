import type { ConceptList, ConceptMatch } from './concept-list';
import { demandAt } from './demands';
import {
  emptinessOf,
  isContextIn,
  isEmptyIn,
  isWhomIn,
  languagesOf,
  type Emptiness,
  type Languages,
} from './empty-words';
import { wordsOf, type SpokenWord } from './folded-words';
import type { FoldedWord } from './listed-words';

/** What one stretch of a phrase says. */
export interface Thing {
  /** What it is compared by as a word: a form, or the forms of several that count only joined. */
  readonly word: string;
  /** Whether it is listed: then its concepts say more than its words. */
  readonly isListed: boolean;
  readonly concepts: readonly number[];
  /** Whether it is context: what something is for, with or in. */
  readonly isContext: boolean;
  /** Whether it was read as something that is spelled a little differently, or that it only hints at. */
  readonly isGuessed: boolean;
  /** Whether the person wants it although it stands among the offers. */
  readonly isWanted: boolean;
  /** Whether it is people for work that are wanted. */
  readonly isHiring: boolean;
}

/** What a phrase is about, and the concepts of how to help with it. */
export interface Reading {
  readonly things: readonly Thing[];
  readonly ways: readonly number[];
}

/** A word with all that is known of it by itself. */
interface Word extends SpokenWord, FoldedWord {
  readonly emptiness: Emptiness;
}

/** So many words of a phrase are read: more is a text that was pasted, and takes its square in time. */
const MOST_WORDS = 200;

/** Numbers with what stands behind them (`10`, `3rd`, `2h`); `3D` and `5G` are words. */
const NUMBER = /^\d+(?:st|nd|rd|th|er|e|eme|km|kg|h|hrs?|min|am|pm|x)?$/;

/** What is found before it is known which part of a clause is the head. */
interface Found {
  readonly word: string;
  readonly isListed: boolean;
  readonly concepts: readonly number[];
  readonly isGuessed: boolean;
  /** By how many words that begin context it stands behind, in its clause. */
  depth: number;
}

/** One clause as it is gone through. */
class ClauseReader {
  readonly found: Found[] = [];
  readonly ways = new Set<number>();
  private readonly waysFound: Found[] = [];
  private depth = 0;

  constructor(
    private readonly words: readonly Word[],
    private readonly languages: Languages,
    private readonly list: ConceptList,
  ) {}

  read(from: number): this {
    for (let at = from; at < this.words.length;) at += this.take(at);
    return this;
  }

  /** Where a clause only names ways, they are what it is about. */
  waysAsThings(): readonly Found[] {
    return this.waysFound;
  }

  /** @returns how many words were taken */
  private take(at: number): number {
    const word = this.words[at];
    if (!word) return 1;
    const meant = this.meantAt(at);
    if (meant && meant.length > 1) {
      const { length, between, concepts } = meant;
      const said = this.words.slice(at, at + length).filter((_, i) => !between.includes(at + i));
      this.addListed(said, concepts);
      for (const place of between) {
        const other = this.words[place];
        if (other && !other.isEmpty)
          this.takeAlone(other, this.list.longestAt([other], 0, this.languages));
      }
      return length;
    }
    if (!this.saysNothing(word)) this.takeAlone(word, meant);
    return 1;
  }

  /** A word that is read by itself. */
  private takeAlone(word: Word, meant: ConceptMatch | null): void {
    // *Oma*, *toddler*: beside what is needed they say for whom.
    const isContext = isWhomIn(word.emptiness, this.languages);
    if (meant) this.add(word.form, meant.concepts, { isListed: true, isContext });
    else if (!NUMBER.test(word.word)) this.addUnlisted(word);
  }

  /**
   * What is listed from a word on, as far as nothing longer begins within it, nor anything as long
   * that stands as it is listed: *school of music therapy* is no music school.
   */
  private meantAt(at: number): ConceptMatch | null {
    const { words, list, languages } = this;
    const straight = list.longestAt(words, at, languages);
    const isPhrase = straight !== null && straight.listed > 1;
    const meant = isPhrase ? straight : (list.turnedAt(words, at, languages) ?? straight);
    if (!meant) return null;
    for (let next = at + 1; next < at + meant.length; next++) {
      const later = list.longestAt(words, next, languages);
      if (later && (later.listed > meant.listed || (meant !== straight && isClosed(later, meant))))
        return list.longestAt(words.slice(0, next), at, languages);
    }
    return meant;
  }

  /** Whether a word only asks or joins; if it begins context, the next ones are context. */
  private saysNothing({ isEmpty, emptiness }: Word): boolean {
    if (isEmpty && isContextIn(emptiness, this.languages)) this.depth++;
    return isEmpty;
  }

  private addListed(words: readonly Word[], concepts: readonly number[]): void {
    const word = words.map(({ form }) => form).join(' ');
    this.add(word, concepts, { isListed: true });
  }

  private addUnlisted({ word, form }: Word): void {
    const guess = this.list.guess(word, this.languages);
    switch (guess.how) {
      case 'compound':
        this.add(form, guess.head, { isListed: true });
        if (guess.of.length > 0) this.add('', guess.of, { isListed: true, isContext: true });
        return;
      case 'slip':
        this.add(form, guess.concepts, { isListed: true, isGuessed: true });
        return;
      case 'ending':
        // It may be a word of its own: beside others it is what they are told by.
        this.add(form, guess.concepts, { isListed: true, isContext: true });
        return;
      case 'unknown':
        this.add(form, [], {});
    }
  }

  private add(
    word: string,
    concepts: readonly number[],
    { isListed = false, isGuessed = false, isContext = false },
  ): void {
    const kindOf = (concept: number) => this.list.concepts[concept]?.kind;
    const things = concepts.filter((concept) => kindOf(concept) !== 'way');
    for (const concept of concepts) if (kindOf(concept) !== 'thing') this.ways.add(concept);
    const depth = this.depth + (isContext ? 1 : 0);
    const found = { word, isListed, isGuessed, depth };
    if (concepts.length > 0 && things.length === 0) this.waysFound.push({ ...found, concepts });
    else this.found.push({ ...found, concepts: things });
  }
}

/** Whether what begins within is as long, with nothing between. */
function isClosed(later: ConceptMatch, meant: ConceptMatch): boolean {
  return later.listed === meant.listed && later.between.length === 0;
}

function clausesOf(words: readonly Word[]): Word[][] {
  const clauses: Word[][] = [];
  for (const word of words) {
    const last = clauses.at(-1);
    if (last && !word.isAfterEnd) last.push(word);
    else clauses.push([word]);
  }
  return clauses;
}

/** What comes before any context is the head; if nothing does, the first words are. */
function thingsOf(found: readonly Found[], of: { isWanted: boolean; isHiring: boolean }): Thing[] {
  const head = Math.min(...found.map(({ depth }) => depth));
  return found.map(({ word, isListed, concepts, isGuessed, depth }) => ({
    word,
    isListed,
    concepts,
    isGuessed,
    isContext: depth > head,
    ...of,
  }));
}

/** Empty words, for a phrase that consists of nothing else: first those that ask, then any. */
function leftOver(words: readonly Word[]): Thing[] {
  const asking = words.filter(({ emptiness: { functions, contexts } }) => !(functions | contexts));
  return (asking.length > 0 ? asking : words).map(({ form }) => ({
    word: form,
    isListed: false,
    concepts: [],
    isContext: false,
    isGuessed: false,
    isWanted: false,
    isHiring: false,
  }));
}

/**
 * A phrase that is about nothing that is listed is read by its words that stand in listed phrases:
 * *feathers* is listed by itself nowhere, but stands in phrases of cage birds.
 */
function hinted(things: readonly Thing[], list: ConceptList): readonly Thing[] {
  if (things.some(({ concepts, isContext }) => concepts.length > 0 && !isContext)) return things;
  return things.map((thing) => {
    const hint = thing.isListed ? null : list.hintOf(thing.word);
    if (hint === null) return thing;
    const isContext = thing.isContext || things.length > 1;
    return { ...thing, isListed: true, isGuessed: true, isContext, concepts: [hint] };
  });
}

/** Reads what a phrase is about (docs/own-words.md). */
export function readPhrase(phrase: string, list: ConceptList): Reading {
  const said = wordsOf(phrase)
    .slice(0, MOST_WORDS)
    .map((word) => ({ ...word, emptiness: emptinessOf(word.word) }));
  // *AI* is no French verb.
  const spoken = said.filter(({ isCapitals }) => !isCapitals);
  const languages = languagesOf(spoken.map(({ emptiness }) => emptiness));
  const words = said.map((word): Word => ({
    ...word,
    form: list.formOf(word.word),
    isEmpty:
      !word.isCapitals &&
      (isContextIn(word.emptiness, languages) || isEmptyIn(word.emptiness, languages)),
  }));
  const things: Thing[] = [];
  const spare: Thing[] = [];
  const ways = new Set<number>();
  for (const clause of clausesOf(words)) {
    const demand = demandAt(
      clause.map(({ word }) => word),
      languages,
    );
    const reader = new ClauseReader(clause, languages, list).read(demand?.length ?? 0);
    const of = { isWanted: demand !== null, isHiring: demand?.isHiring === true };
    things.push(...thingsOf(reader.found, of));
    spare.push(...thingsOf(reader.waysAsThings(), of));
    for (const way of reader.ways) ways.add(way);
  }
  if (things.length > 0) return { things: hinted(things, list), ways: [...ways] };
  return { things: spare.length > 0 ? spare : leftOver(words), ways: [] };
}
