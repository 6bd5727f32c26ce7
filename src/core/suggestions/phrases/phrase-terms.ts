import type { ConceptList } from './concept-list';
import type { Reading, Thing } from './read-phrase';
import { LEVELS, type Level } from './shares';

/** Why a phrase has a term. */
export type Source =
  /** It says the word. */
  | { readonly by: 'word' }
  /** It says the concept, in these words. */
  | {
      readonly by: 'same';
      readonly concept: number;
      readonly word: string;
      readonly isMisspelled: boolean;
    }
  /** It offers a kind of the concept. */
  | { readonly by: 'kind'; readonly concept: number; readonly of: number }
  /** It seeks something with which the concept helps. */
  | { readonly by: 'helps'; readonly concept: number; readonly of: number }
  /** It says a thing and a way of helping with it. */
  | { readonly by: 'joined' };

/** A term of a phrase, with what it counts for. */
export interface PhraseTerm {
  readonly name: string;
  readonly level: Level;
  readonly source: Source;
}

/** A family of terms in the table of shares. */
type Family = keyof typeof LEVELS;

/** The concept of working for somebody: it is what those offer who look for people to work for them. */
const EMPLOYMENT = 'job';

/** How the name of a concept among terms begins: no word begins so. */
const CONCEPT = '#';

/** Between a thing and a way; between a word and what it means; behind a concept as a whole. */
const [WAY, MEANING, WHOLE] = [' × ', ' = ', ' whole'];

/** What a term is called where it is shown as one: a word, or the id of a concept. */
export function shownName(name: string): string {
  if (name.startsWith(CONCEPT)) return name.slice(CONCEPT.length);
  const end = name.indexOf(MEANING);
  return end === -1 ? name : name.slice(0, end);
}

/** Whether a term is a word that both say. */
export function isWordTerm(name: string): boolean {
  return !name.startsWith(CONCEPT) && !name.includes(WAY);
}

const WORD: Source = { by: 'word' };
const JOINED: Source = { by: 'joined' };

/** Collects the terms of a phrase: each once, with the most that it counts for. */
class Terms {
  private readonly byName = new Map<string, PhraseTerm>();
  /** Concepts that the phrase says more narrowly besides: a *divorce lawyer* is no lawyer for all. */
  private readonly implied: ReadonlySet<number>;

  constructor(
    private readonly list: ConceptList,
    things: readonly Thing[],
  ) {
    const said = new Set(things.flatMap(({ concepts, isContext }) => (isContext ? [] : concepts)));
    const broader = [...said].flatMap((concept) => list.broaderThan(concept));
    this.implied = new Set(broader.filter((concept) => said.has(concept)));
  }

  get all(): readonly PhraseTerm[] {
    return [...this.byName.values()];
  }

  /** A word that is listed counts only where the same is meant by it: many mean several things. */
  addWord(thing: Thing): void {
    const { word, concepts } = thing;
    if (word === '') return;
    if (concepts.length === 0) this.add(word, thing.isListed ? 'listedWord' : 'word', thing, WORD);
    for (const concept of concepts)
      this.add(`${word}${MEANING}${this.nameOf(concept)}`, 'listedWord', thing, WORD);
  }

  /** What is sought: in a field of which more is said, somebody for all of it is second best. */
  addSought(thing: Thing): void {
    for (const concept of thing.concepts) {
      const name = this.nameOf(concept);
      if (this.implied.has(concept))
        this.add(`${name}${WHOLE}`, 'whole', thing, saying(concept, thing));
      else this.add(name, 'same', thing, saying(concept, thing));
      this.addAnswers(concept, thing);
    }
  }

  /** What is offered stands under all that is broader too. */
  addOffered(thing: Thing): void {
    for (const concept of thing.concepts) {
      const name = this.nameOf(concept);
      if (this.implied.has(concept)) this.add(name, 'kind', thing, saying(concept, thing));
      else this.addAsWhole(concept, thing);
      for (const broader of this.list.broaderThan(concept))
        this.add(this.nameOf(broader), 'kind', thing, {
          by: 'kind',
          concept: broader,
          of: concept,
        });
    }
  }

  addAsWhole(concept: number, thing: Thing): void {
    const name = this.nameOf(concept);
    this.add(name, 'same', thing, saying(concept, thing));
    this.add(`${name}${WHOLE}`, 'same', thing, saying(concept, thing));
  }

  addJoined(thing: Thing, ways: readonly number[]): void {
    for (const way of ways) {
      const names =
        thing.concepts.length === 0
          ? [thing.word]
          : thing.concepts.filter((concept) => concept !== way).map((one) => this.nameOf(one));
      for (const name of names)
        this.add(`${name}${WAY}${this.nameOf(way)}`, 'joined', thing, JOINED);
    }
  }

  /** A concept’s name among terms. */
  nameOf(concept: number): string {
    return `${CONCEPT}${this.list.concepts[concept]?.id ?? ''}`;
  }

  /** What helps with a problem, or with what it is a kind of. */
  private addAnswers(of: number, thing: Thing): void {
    for (const problem of [of, ...this.list.broaderThan(of)])
      for (const concept of this.list.answersTo(problem))
        this.add(this.nameOf(concept), 'helps', thing, { by: 'helps', concept, of });
  }

  private add(name: string, family: Family, { isContext }: Thing, source: Source): void {
    const level = LEVELS[family][isContext ? 'context' : 'head'];
    const known = this.byName.get(name);
    if (!known || known.level < level) this.byName.set(name, { name, level, source });
  }
}

function saying(concept: number, { word, isMisspelled }: Thing): Source {
  return { by: 'same', concept, word, isMisspelled };
}

function sought(
  things: readonly Thing[],
  ways: readonly number[],
  list: ConceptList,
): readonly PhraseTerm[] {
  if (things.length === 0) return [];
  const terms = new Terms(list, things);
  for (const thing of things) {
    terms.addWord(thing);
    terms.addSought(thing);
    terms.addJoined(thing, ways);
  }
  return terms.all;
}

/** The terms of a phrase of what somebody seeks. */
export function soughtTerms({ things, ways }: Reading, list: ConceptList): readonly PhraseTerm[] {
  return sought(things, ways, list);
}

/** The terms that a phrase of what somebody offers seeks: where it says what they want. */
export function wantedTerms({ things, ways }: Reading, list: ConceptList): readonly PhraseTerm[] {
  return sought(
    things.filter(({ isWanted }) => isWanted),
    ways,
    list,
  );
}

/** The terms of a phrase of what somebody offers; of what they want in it, work with that. */
export function offeredTerms({ things, ways }: Reading, list: ConceptList): readonly PhraseTerm[] {
  const terms = new Terms(list, things);
  const job = list.find(EMPLOYMENT);
  for (const thing of things) {
    if (!thing.isWanted) {
      terms.addWord(thing);
      terms.addOffered(thing);
      terms.addJoined(thing, ways);
    } else if (job !== null) {
      const work = { ...thing, isContext: false };
      if (thing.isHiring) terms.addAsWhole(job, work);
      terms.addJoined(work, [job]);
    }
  }
  return terms.all;
}

/** The terms of a phrase of what somebody cares about: what is listed counts by its concepts alone. */
export function sharedTerms({ things }: Reading, list: ConceptList): readonly string[] {
  const terms = new Terms(list, things);
  const names = things.flatMap(({ word, concepts }) => {
    if (concepts.length > 0) return concepts.map((concept) => terms.nameOf(concept));
    return word === '' ? [] : [word];
  });
  return [...new Set(names)];
}
