import { sorted } from '../collections/pausing-sort';
import { atOnce, inBlocks, type PausingWork } from '../collections/pausing-work';
import type { PeopleIndex } from '../people/people-index';
import type { NoteEntry } from '../people/read-note';
import type { WordNote } from '../people/word-note';
import { isEqual } from '../text/equal';
import { type Candidate, DEFAULT_LIMIT, DEFAULT_LIMITS, type ListLimits } from './candidates';
import { Corpus } from './corpus';
import { conceptList, readConceptList } from './phrases/concept-list';
import { capacityFor, rank, type Ranking } from './ranking';
import { FieldLinks } from './reasons';
import { termTables, type TermTables } from './term-tables';
import { userWords, withOwnWords } from './user-words';

/** How many times as many pairs are looked for if the known ones do not make a list. */
const DEEPER = 4;

/**
 * Keeps the suggested introductions of an index up to date: changes are taken in when somebody
 * asks, and only what they affect is computed again.
 */
export class SuggestionEngine {
  private tables: TermTables | null = null;
  /** What the user said of words when the tables were made. */
  private saidOfWords: readonly WordNote[] = [];
  private changed = new Set<string>();
  /** What changed since a ranking that is being made was begun. */
  private meanwhile: Set<string> | null = null;
  private ranking: Ranking | null = null;
  private links: FieldLinks | null = null;

  constructor(readonly index: PeopleIndex) {
    index.follow((paths) => {
      for (const path of paths) {
        this.changed.add(path);
        this.meanwhile?.add(path);
      }
    });
  }

  /** Whether an answer is ready: the first one takes long if there are many people. */
  get isReady(): boolean {
    return this.ranking !== null;
  }

  /** Whether one person's are at hand too: they are made ready after the first answer. */
  get isPrepared(): boolean {
    return this.ranking?.isPrepared === true;
  }

  /** Whether `refresh` is to be called when there is time: the weights lag behind the notes. */
  get isStale(): boolean {
    const { ranking } = this;
    return ranking === null || this.hasNewWords || ranking.needsRebuild || ranking.hasDrifted;
  }

  /** The corpus that the last answer was of. */
  get corpus(): Corpus {
    return this.current().corpus;
  }

  /** Which fields know each other, as of the last answer. */
  get fieldLinks(): FieldLinks {
    const { corpus } = this;
    this.links ??= new FieldLinks(corpus);
    return this.links;
  }

  /** The introductions to suggest, best first: exactly what scoring every pair would give. */
  list(limits: ListLimits): Candidate[] {
    if (limits.limit < 1 || limits.perPerson < 1) return [];
    const ranking = this.current();
    const list = ranking.list(limits);
    if (list) return list;
    const capacity = Math.max(ranking.capacity, capacityFor(limits.limit));
    const isEnough = capacity === ranking.capacity && !ranking.hasEdits;
    const deeper = isEnough ? ranking : atOnce(this.renew(capacity));
    return deeper.list(limits) ?? deeper.listFarDown(limits);
  }

  /** As much of that list as is known: less than all of it until the next `refresh`, at times. */
  known(limits: ListLimits): Candidate[] {
    return this.current().known(limits);
  }

  /** Whether that is all of it. */
  isComplete(limits: ListLimits): boolean {
    return this.ranking !== null && this.current().list(limits) !== null;
  }

  /** The list of one person's partners, in the same order and without the cap. */
  listOf(path: string, limit: number): Candidate[] {
    return this.current().listOf(path, limit);
  }

  /** One person's best partners, also those that their list leaves out. */
  of(path: string, limit: number): Candidate[] {
    return this.current().of(path, limit);
  }

  /**
   * Computes weights that are out of date again, and everything else if needed.
   * @param limits of a list that has to be complete afterwards
   */
  *refresh(limits: ListLimits = DEFAULT_LIMITS): PausingWork<void> {
    yield;
    let capacity = Math.max(this.ranking?.capacity ?? 0, capacityFor(limits.limit));
    if (!(yield* this.reweigh())) {
      yield* this.renew(capacity);
      capacity *= DEEPER;
    }
    // Of what went, more comes up; of those who are in many pairs, more have to be known.
    for (; !this.isComplete(limits); capacity *= DEEPER) yield* this.renew(capacity);
  }

  /** @returns whether what is there can be kept, with weights that do not lag behind */
  private *reweigh(): PausingWork<boolean> {
    const ranking = this.ranking && this.current();
    return ranking !== null && !ranking.needsRebuild && (yield* ranking.reweigh());
  }

  /**
   * Computes everything again, weights included. Until it is done, questions get the old answer.
   */
  *renew(capacity = this.ranking?.capacity ?? capacityFor(DEFAULT_LIMIT)): PausingWork<Ranking> {
    const meanwhile = (this.meanwhile = new Set());
    const list = yield* readConceptList();
    yield* list.indexSlips();
    const corpus = yield* readCorpus(this.index, this.readWords());
    const ranking = yield* rank(corpus, capacity);
    // Nobody waits for this if there is an old answer; otherwise the list comes first.
    if (this.ranking) yield* ranking.prepare();
    if (this.meanwhile !== meanwhile) return ranking; // another one was begun, and is newer
    this.changed = meanwhile;
    this.meanwhile = null;
    this.ranking = ranking;
    this.links = null;
    return ranking;
  }

  /** Makes ready for questions about one person: the first of them waits for it otherwise. */
  *prepare(): PausingWork<void> {
    yield* this.current().prepare();
  }

  /** Whether the user says something else of words by now: then every phrase is to be read again. */
  private get hasNewWords(): boolean {
    return !isEqual(this.saidOfWords, this.index.wordNotes());
  }

  private readWords(): TermTables {
    if (this.tables && !this.hasNewWords) return this.tables;
    this.saidOfWords = this.index.wordNotes();
    this.tables = termTables(withOwnWords(conceptList(), userWords(this.index)));
    return this.tables;
  }

  private current(): Ranking {
    const known = this.hasNewWords ? null : this.ranking;
    const ranking = known ?? atOnce(this.renew());
    if (this.changed.size === 0) return ranking;
    const changes = Array.from(this.changed, (path) => [path, this.index.note(path)] as const);
    this.changed.clear();
    this.links = null;
    ranking.take(changes);
    return ranking;
  }
}

/** Notes that are taken in before a stop. */
const BLOCK = 8;

/** What all notes say at one moment, side by side: a pair for each note takes longer to make. */
function notesOf(index: PeopleIndex) {
  const notes = index.notes();
  return { paths: [...notes.keys()], entries: [...notes.values()] };
}

function* peopleIn(entries: readonly NoteEntry[]): PausingWork<string[]> {
  const people: string[] = [];
  yield* inBlocks(entries, ({ person }) => {
    if (person) people.push(person.path);
  });
  return people;
}

/** The corpus of all people in the index, with weights taken fresh; it depends on no day. */
export function* readCorpus(index: PeopleIndex, tables: TermTables): PausingWork<Corpus> {
  const corpus = new Corpus(tables);
  const { paths, entries } = notesOf(index);
  yield;
  const people = yield* peopleIn(entries);
  yield* inBlocks(yield* sorted(people), corpus.numberOf);
  yield;
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at];
    if (entry) corpus.load(paths[at] ?? '', entry);
    if (at % BLOCK === BLOCK - 1) yield;
  }
  yield* corpus.rows.arrange();
  yield;
  yield* corpus.weigh();
  return corpus;
}
