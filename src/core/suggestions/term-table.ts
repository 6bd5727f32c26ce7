import { conceptList, type ConceptList } from './phrases/concept-list';
import { foldOrganization, termsOf } from './terms';
import { TopicTable } from './topic-table';
import type { NumberList } from './number-list';

/** Terms by number. */
export type Terms = readonly number[];

/** The terms of one phrase, as text. */
type PhraseReader = (phrase: string) => readonly string[];

/** Terms by number. Each phrase is split once, however many people share it. */
export class TermTable {
  private readonly byPhrase = new Map<string, Terms>();
  private readonly numbers = new Map<string, number>();
  private readonly names: string[] = [];
  /** By term: the last reading that came across it. */
  private readonly lastReadIn: number[] = [];
  private readings = 0;

  constructor(private readonly readPhrase: PhraseReader) {}

  get size(): number {
    return this.names.length;
  }

  nameOf(term: number): string {
    return this.names[term] ?? '';
  }

  /** Lists the terms of phrases, each once. */
  read(phrases: readonly string[], into: NumberList): void {
    const readings = ++this.readings;
    const { lastReadIn } = this;
    // Counted by hand here and below: most of the time of a first list goes by before any of it is
    // compiled, and until then iterators and calls take several times as long.
    for (let at = 0; at < phrases.length; at++) {
      const phrase = phrases[at] ?? '';
      const terms = this.byPhrase.get(phrase) ?? this.split(phrase);
      for (let place = 0; place < terms.length; place++) {
        const term = terms[place] ?? 0;
        if (lastReadIn[term] === readings) continue;
        lastReadIn[term] = readings;
        into.push(term);
      }
    }
  }

  /** The terms of a phrase. */
  termsOf(phrase: string): Terms {
    return this.byPhrase.get(phrase) ?? this.split(phrase);
  }

  private split(phrase: string): Terms {
    const names = this.readPhrase(phrase);
    const terms: number[] = [];
    for (let at = 0; at < names.length; at++) terms.push(this.numberOf(names[at] ?? ''));
    // A copy, because what was pushed to keeps room for more.
    const numbered = terms.slice();
    this.byPhrase.set(phrase, numbered);
    return numbered;
  }

  private numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.names.push(name) - 1;
    this.numbers.set(name, number);
    this.lastReadIn.push(0);
    return number;
  }
}

/** The tables of all that people are compared by. They outlive a network: what they know stays so. */
export interface TermTables {
  /** What people seek, offer and care about. */
  readonly topics: TopicTable;
  /** Places and fields, by their words alone. */
  readonly plain: TermTable;
  /** Names of organizations as they are compared: people of one are acquainted. */
  readonly organizations: TermTable;
}

function readOrganization(name: string): readonly string[] {
  const folded = foldOrganization(name);
  return folded === '' ? [] : [folded];
}

export function termTables(list: ConceptList = conceptList()): TermTables {
  return {
    topics: new TopicTable(list),
    plain: new TermTable(termsOf),
    organizations: new TermTable(readOrganization),
  };
}
