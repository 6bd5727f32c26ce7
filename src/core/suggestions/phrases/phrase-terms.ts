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
      readonly isGuessed: boolean;
    }
  /** It offers a kind of the concept; or seeks one, for which who offers all of it is second best. */
  | { readonly by: 'kind'; readonly concept: number; readonly of: number }
  /** It seeks something with which the concept helps. */
  | { readonly by: 'helps'; readonly concept: number; readonly of: number }
  /** It seeks something with which the concept may help. */
  | { readonly by: 'near'; readonly concept: number; readonly of: number }
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

/** The concept of working for someone: people who look for staff offer it. */
const EMPLOYMENT = 'job';

/** A concept with more kinds than these is a wide field: who offers it need not do every kind. */
const FEW_KINDS = 6;

/** How the name of a concept among terms begins: no word begins so. */
const CONCEPT = '#';

/** Between two things, or a thing and a way; between a word and what it means. */
const [WITH, MEANING] = [' × ', ' = '];

/** Behind a concept as a whole; behind one that is said together with a narrower one. */
const [WHOLE, PARTLY] = [' whole', ' partly'];

/** How a term is shown by itself: as a word, or as the id of a concept. */
export function shownName(name: string): string {
  if (name.startsWith(CONCEPT)) return name.slice(CONCEPT.length);
  const end = name.indexOf(MEANING);
  return end === -1 ? name : name.slice(0, end);
}

/** Whether a term is a word that both say. */
export function isWordTerm(name: string): boolean {
  return !name.startsWith(CONCEPT) && !name.includes(WITH);
}

const WORD: Source = { by: 'word' };
const JOINED: Source = { by: 'joined' };

/** The thing that is sought or offered itself: a listed one that is not context, and no way of helping. */
function isListedHead({ concepts, isContext }: Thing, list: ConceptList): boolean {
  return !isContext && concepts.some((concept) => list.concepts[concept]?.kind === 'thing');
}

/** Where a thing stands in a phrase that somebody seeks. */
interface NeedPlace {
  readonly isBeside: boolean;
  readonly isLater: boolean;
}

/** Collects the terms of a phrase: each once, with the most that it counts for. */
class Terms {
  private readonly byName = new Map<string, PhraseTerm>();
  /**
   * Concepts for which the phrase also has something narrower: a *divorce lawyer* is no lawyer for
   * everything.
   */
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

  /** Whether the phrase also has something narrower than a thing. */
  isNarrowed({ concepts }: Thing): boolean {
    return concepts.some((concept) => this.implied.has(concept));
  }

  /**
   * All that somebody seeks by one thing of a phrase.
   *
   * @param place whether it stands beside what is listed, and behind that
   */
  addNeed(thing: Thing, { isBeside, isLater }: NeedPlace): void {
    if (isBeside) this.addWordBeside(thing);
    else this.addWord(thing);
    this.addSought(thing, isLater);
    // Beside what is sought a problem only says what for: *a lawyer for a tenant with back pain*.
    if (!isBeside || !thing.isContext) this.addAnswers(thing, isLater);
    if (!thing.isContext && !isLater) this.addNear(thing);
  }

  /** A word beside what is listed tells more of that, and little by itself. */
  private addWordBeside(thing: Thing): void {
    if (thing.concepts.length > 0) this.addWord(thing);
    else this.addWord({ ...thing, isContext: true });
  }

  /** A listed word counts only if the same is meant by it: many words mean several things. */
  addWord(thing: Thing): void {
    const { word, concepts } = thing;
    if (word === '') return;
    if (concepts.length === 0) this.add(word, thing.isListed ? 'listedWord' : 'word', thing, WORD);
    for (const concept of concepts)
      this.add(`${word}${MEANING}${this.nameOf(concept)}`, 'listedWord', thing, WORD);
  }

  /**
   * What is sought: if the phrase says more than a field, someone for the whole field is second
   * best.
   */
  private addSought(thing: Thing, isLater: boolean): void {
    for (const concept of thing.concepts) {
      const name = this.nameOf(concept);
      if (this.implied.has(concept))
        this.add(`${name}${WHOLE}`, 'whole', thing, saying(concept, thing));
      else if (thing.isContext || isLater)
        // Beside what is sought first a kind of it is hardly ever meant.
        this.add(
          `${name}${WHOLE}`,
          isLater ? 'sameOfSeveral' : 'same',
          thing,
          saying(concept, thing),
        );
      else this.add(name, 'same', thing, saying(concept, thing));
      if (!thing.isContext) this.addNextBroader(concept, thing);
    }
  }

  /** What helps with a problem: who says so, not who offers some kind of it. */
  private addAnswers(thing: Thing, isLater: boolean): void {
    const family = isLater ? 'helpsLater' : 'helps';
    for (const of of thing.concepts)
      for (const concept of this.list.answersTo(of))
        for (const end of [WHOLE, PARTLY])
          this.add(`${this.nameOf(concept)}${end}`, family, thing, { by: 'helps', concept, of });
  }

  /** What may help too, if just that is offered. */
  private addNear(thing: Thing): void {
    for (const of of thing.concepts)
      for (const concept of this.list.nearTo(of))
        this.add(`${this.nameOf(concept)}${WHOLE}`, 'near', thing, { by: 'near', concept, of });
  }

  /** What is offered stands under all that is broader too. */
  addOffered(thing: Thing, place: OfferPlace): void {
    const isOneOfSeveral = place !== 'same';
    for (const concept of thing.concepts) {
      const name = this.nameOf(concept);
      if (this.implied.has(concept)) {
        this.add(name, 'sameOfSeveral', thing, saying(concept, thing));
        this.add(`${name}${PARTLY}`, 'sameOfSeveral', thing, saying(concept, thing));
      } else this.addAsWhole(concept, thing, place);
      // What an offer is for or with counts as it is said.
      if (thing.isContext) continue;
      const parents = isOneOfSeveral ? [] : this.list.parentsOf(concept);
      for (const broader of this.list.broaderThan(concept)) {
        const source = { by: 'kind', concept: broader, of: concept } as const;
        const family = parents.includes(broader) ? 'kind' : 'remoteKind';
        this.add(this.nameOf(broader), family, thing, source);
      }
    }
  }

  addAsWhole(concept: number, thing: Thing, family: Family = 'same'): void {
    const name = this.nameOf(concept);
    this.add(name, family, thing, saying(concept, thing));
    this.add(`${name}${WHOLE}`, family, thing, saying(concept, thing));
  }

  addJoined(thing: Thing, ways: readonly number[]): void {
    for (const way of ways)
      for (const name of this.namesBeside(thing, way))
        this.add(`${name}${WITH}${this.nameOf(way)}`, 'joined', thing, JOINED);
  }

  /** Adds what is told of the thing that is sought; it counts only together with it. */
  addDetail(detail: Thing, heads: readonly Thing[]): void {
    for (const { concepts } of heads) for (const head of concepts) this.addTogether(detail, head);
  }

  /** What is offered can be what another needs, told by all the rest of the phrase. */
  addDetails(things: readonly Thing[]): void {
    for (const { isContext, concepts } of things) {
      if (isContext) continue;
      for (const concept of concepts)
        for (const head of [concept, ...this.list.broaderThan(concept)])
          for (const detail of things)
            if (!detail.concepts.includes(concept)) this.addTogether(detail, head);
    }
  }

  /** A concept’s name among terms. */
  nameOf(concept: number): string {
    return `${CONCEPT}${this.list.concepts[concept]?.id ?? ''}`;
  }

  /** Who offers all of what is next broader is second best, where that is no wide field. */
  private addNextBroader(of: number, thing: Thing): void {
    for (const concept of this.list.parentsOf(of))
      if (this.list.kindsOf(concept) <= FEW_KINDS)
        this.add(`${this.nameOf(concept)}${WHOLE}`, 'whole', thing, { by: 'kind', concept, of });
  }

  private addTogether(detail: Thing, head: number): void {
    for (const name of this.namesBeside(detail, head))
      this.add(`${name}${WITH}${this.nameOf(head)}`, 'detail', detail, JOINED);
  }

  /** What identifies a thing beside a concept: its other concepts, or its word if it has none. */
  private namesBeside({ word, concepts }: Thing, beside: number): readonly string[] {
    if (concepts.length === 0) return word === '' ? [] : [word];
    return concepts.filter((concept) => concept !== beside).map((one) => this.nameOf(one));
  }

  private add(name: string, family: Family, { isContext }: Thing, source: Source): void {
    const level = LEVELS[family][isContext ? 'context' : 'head'];
    const known = this.byName.get(name);
    if (!known || known.level < level) this.byName.set(name, { name, level, source });
  }
}

function saying(concept: number, { word, isGuessed }: Thing): Source {
  return { by: 'same', concept, word, isGuessed };
}

/** Whether what a thing is told of says enough by itself: a problem does, as *yoga for back pain*. */
function isProblem({ concepts }: Thing, list: ConceptList): boolean {
  return concepts.some((concept) => list.answersTo(concept).length > 0);
}

/**
 * What stands behind the head and is a kind of it is what the phrase is about: *a lawyer for unfair
 * dismissal* is one for labour law.
 */
function narrowed(things: readonly Thing[], list: ConceptList): readonly Thing[] {
  const heads = new Set(things.flatMap(({ concepts, isContext }) => (isContext ? [] : concepts)));
  const isKindOfHead = (concept: number): boolean =>
    list.broaderThan(concept).some((broader) => heads.has(broader));
  return things.map((thing) =>
    thing.isContext && thing.concepts.some(isKindOfHead) ? { ...thing, isContext: false } : thing,
  );
}

function sought(
  said: readonly Thing[],
  ways: readonly number[],
  list: ConceptList,
): readonly PhraseTerm[] {
  if (said.length === 0) return [];
  const things = narrowed(said, list);
  const terms = new Terms(list, things);
  const heads = things.filter((thing) => isListedHead(thing, list));
  const narrowest = heads.filter((thing) => !terms.isNarrowed(thing));
  for (const thing of things) {
    if (heads.length > 0 && thing.isContext && !isProblem(thing, list)) {
      terms.addDetail(thing, heads);
      continue;
    }
    // What is named first is what the phrase is about.
    terms.addNeed(thing, { isBeside: heads.length > 0, isLater: narrowest.indexOf(thing) > 0 });
    terms.addJoined(thing, ways);
  }
  return terms.all;
}

/** The terms of a phrase that somebody seeks. */
export function soughtTerms({ things, ways }: Reading, list: ConceptList): readonly PhraseTerm[] {
  return sought(things, ways, list);
}

/** The terms that an offered phrase seeks, if it says what the person wants. */
export function wantedTerms({ things, ways }: Reading, list: ConceptList): readonly PhraseTerm[] {
  return sought(
    things.filter(({ isWanted }) => isWanted),
    ways,
    list,
  );
}

/** By which share a thing counts that is offered: alone, first of several, or behind the first. */
type OfferPlace = 'same' | 'sameOfSeveral' | 'sameBehind';

/** Where a thing stands among those of an offer: beside others it is less surely what that is about. */
function placeOf(thing: Thing, things: readonly Thing[], list: ConceptList): OfferPlace {
  const own = thing.concepts.flatMap((concept) => [concept, ...list.broaderThan(concept)]);
  const isOneOfSeveral = things.some(
    (other) =>
      other !== thing &&
      !other.isContext &&
      !other.isWanted &&
      !other.concepts.some((concept) => own.includes(concept)),
  );
  if (!isOneOfSeveral) return 'same';
  const heads = things.filter((each) => !each.isWanted && isListedHead(each, list));
  return heads.indexOf(thing) > 0 ? 'sameBehind' : 'sameOfSeveral';
}

/** The terms of an offered phrase; for what the person wants in it, work with that. */
export function offeredTerms(reading: Reading, list: ConceptList): readonly PhraseTerm[] {
  const { ways } = reading;
  const things = narrowed(reading.things, list);
  const terms = new Terms(list, things);
  const job = list.find(EMPLOYMENT);
  terms.addDetails(things.filter(({ isWanted }) => !isWanted));
  for (const thing of things) {
    if (!thing.isWanted) {
      terms.addWord(thing);
      terms.addOffered(thing, placeOf(thing, things, list));
      terms.addJoined(thing, ways);
    } else if (job !== null) {
      const work = { ...thing, isContext: false };
      if (thing.isHiring) terms.addAsWhole(job, work);
      terms.addJoined(work, [job]);
    }
  }
  return terms.all;
}

/** The terms of an interest: a listed phrase counts by its concepts alone. */
export function sharedTerms({ things }: Reading, list: ConceptList): readonly string[] {
  const terms = new Terms(list, things);
  const names = things.flatMap(({ word, concepts }) => {
    if (concepts.length > 0) return concepts.map((concept) => terms.nameOf(concept));
    return word === '' ? [] : [word];
  });
  return [...new Set(names)];
}
