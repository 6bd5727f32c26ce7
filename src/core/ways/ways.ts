import type { Day } from '../days/day';
import { displayText } from '../notes/link';
import { findPerson } from '../people/find-person';
import { cadenceOf } from '../people/follow-up';
import type { PeopleIndex } from '../people/people-index';
import type { Person, PersonLink } from '../people/person';
import { foldMarks } from '../text/fold-text';
import { foldOrganization } from '../suggestions/terms';

/** Something that one could want to reach, as notes write it. */
export interface KnownGoal {
  readonly text: string;
  readonly kind: 'person' | 'organization' | 'name';
}

/** How two are known to know each other. */
export type Tie = 'works-there' | 'knows' | 'met-through' | 'together' | 'colleagues';

/** Whom or what the user wants to reach. */
export type Goal =
  | { readonly kind: 'person'; readonly person: Person; readonly lastContact: Day | null }
  | { readonly kind: 'organization'; readonly name: string }
  /** A name that notes link to or write, which has no note of its own. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'several'; readonly people: readonly Person[] }
  | { readonly kind: 'unknown'; readonly similar: readonly Person[] };

/** A person who could introduce the user, and who is in between, nearest to the user first. */
export interface Way {
  readonly through: readonly Person[];
  /** How each knows the next one, the last one the goal. */
  readonly ties: readonly Tie[];
  /** With the first one. */
  readonly lastContact: Day;
}

/** Several who all know each other: named in one note, or in one organization. */
interface Circle {
  readonly tie: Tie;
  readonly paths: string[];
}

/** The people of a vault, and who is known to know whom. */
class Ties {
  /** Ties of two. */
  private readonly pairs = new Map<string, Map<string, Tie>>();
  private readonly circles = new Map<string, Circle[]>();
  private readonly organizations = new Map<string, Circle>();

  constructor(readonly index: PeopleIndex) {
    for (const person of index.people()) {
      for (const { target } of person.knows) this.pair(person.path, target, 'knows');
      this.pair(person.path, person.metThrough?.target ?? null, 'met-through');
    }
    for (const paths of index.coMentions()) {
      const circle: Circle = { tie: 'together', paths: [...paths] };
      for (const path of paths) this.join(path, circle);
    }
    for (const { path, organization } of index.people())
      for (const name of organization) this.employ(path, foldOrganization(name));
  }

  /** Those whose notes name an organization. */
  membersOf(organization: string): readonly string[] {
    return this.organizations.get(foldOrganization(organization))?.paths ?? [];
  }

  /**
   * Everybody a person is known to know, by the tie that tells most.
   * @param passed circles that were gone through already, and are not again: they may be large
   */
  of(path: string, passed = new Set<Circle>()): Map<string, Tie> {
    const found = new Map(this.pairs.get(path));
    for (const circle of this.circles.get(path) ?? []) {
      if (passed.has(circle)) continue;
      passed.add(circle);
      for (const other of circle.paths)
        if (other !== path && !found.has(other)) found.set(other, circle.tie);
    }
    return found;
  }

  /** People whose notes name somebody without a note. */
  naming(name: string): Map<string, Tie> {
    const wanted = foldMarks(name.trim());
    const isNamed = ({ text, target }: PersonLink): boolean =>
      target === null && foldMarks(text) === wanted;
    const found = new Map<string, Tie>();
    for (const { path, knows, metThrough } of this.index.people()) {
      if (knows.some(isNamed)) found.set(path, 'knows');
      else if (metThrough !== null && isNamed(metThrough)) found.set(path, 'met-through');
    }
    return found;
  }

  private pair(a: string, b: string | null, tie: Tie): void {
    if (b === null || a === b) return;
    this.say(a, b, tie);
    this.say(b, a, tie);
  }

  private say(one: string, other: string, tie: Tie): void {
    const known = this.pairs.get(one) ?? new Map<string, Tie>();
    // Knowing a person says more than having met somebody through them.
    if (tie === 'knows' || !known.has(other)) known.set(other, tie);
    this.pairs.set(one, known);
  }

  private join(path: string, circle: Circle): void {
    const circles = this.circles.get(path) ?? [];
    circles.push(circle);
    this.circles.set(path, circles);
  }

  private employ(path: string, organization: string): void {
    if (organization === '') return;
    const circle = this.organizations.get(organization) ?? { tie: 'colleagues', paths: [] };
    circle.paths.push(path);
    this.organizations.set(organization, circle);
    this.join(path, circle);
  }
}

/** A name as notes write it. */
function asWritten(index: PeopleIndex, wanted: string): string {
  const folded = foldMarks(wanted.trim());
  const known = knownGoals(index).find(({ text }) => foldMarks(text) === folded);
  return known?.text ?? wanted.trim();
}

/** Whom or what a text means: a person, else an organization, else a name that notes only mention. */
function goalOf(ties: Ties, wanted: string, today: Day): Goal {
  const { index } = ties;
  const found = findPerson(index, wanted);
  if (found.kind === 'ambiguous') return { kind: 'several', people: found.people };
  if (found.kind === 'found')
    return {
      kind: 'person',
      person: found.person,
      lastContact: index.lastContact(found.person, today),
    };
  if (ties.membersOf(wanted).length > 0)
    return { kind: 'organization', name: asWritten(index, wanted) };
  if (ties.naming(wanted).size > 0) return { kind: 'name', name: asWritten(index, wanted) };
  return { kind: 'unknown', similar: found.similar };
}

/** Whom or what one could want to reach: people, organizations, names that notes only mention; each once. */
export function knownGoals(index: PeopleIndex): readonly KnownGoal[] {
  const found = new Map<string, KnownGoal>();
  const add = (text: string, kind: KnownGoal['kind']): void => {
    const key = foldMarks(text.trim());
    if (key !== '' && !found.has(key)) found.set(key, { text: text.trim(), kind });
  };
  for (const { name } of index.people()) add(name, 'person');
  for (const { organization } of index.people())
    for (const text of organization) add(displayText(text), 'organization');
  for (const { knows, metThrough } of index.people())
    for (const link of metThrough === null ? knows : [...knows, metThrough])
      if (link.target === null) add(link.text, 'name');
  return [...found.values()];
}

/** Who is one step from the goal. */
function nextTo(ties: Ties, goal: Goal): Map<string, Tie> {
  switch (goal.kind) {
    case 'person':
      return ties.of(goal.person.path);
    case 'organization':
      return new Map(ties.membersOf(goal.name).map((path) => [path, 'works-there']));
    case 'name':
      return ties.naming(goal.name);
    case 'several':
    case 'unknown':
      return new Map();
  }
}

/** Somebody who can be asked: they were in touch with the user, and nothing says to leave them be. */
function askable(index: PeopleIndex, path: string, today: Day): Day | null {
  const person = index.person(path);
  if (person === null || person.noIntroductions || person.status === 'closed') return null;
  return index.lastContact(person, today);
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The shorter way first, then who was in touch last, who has a rhythm, the smaller path. */
function compareWays(a: Way, b: Way): number {
  const [x, y] = [a.through[0], b.through[0]];
  const hasNone = (person: Person | undefined): number =>
    person === undefined || cadenceOf(person) === null ? 1 : 0;
  return (
    a.ties.length - b.ties.length ||
    compareTexts(b.lastContact, a.lastContact) ||
    hasNone(x) - hasNone(y) ||
    compareTexts(x?.path ?? '', y?.path ?? '')
  );
}

/** The ways found so far, one over each person who can be asked. */
class Ways {
  private readonly found = new Map<string, Way>();

  constructor(
    private readonly index: PeopleIndex,
    private readonly today: Day,
  ) {}

  has(path: string): boolean {
    return this.found.has(path);
  }

  /**
   * @param between whom the person at the path knows, who knows the goal; null if they know it
   * themselves
   */
  offer(path: string, between: Person | null, ties: readonly Tie[]): void {
    const lastContact = askable(this.index, path, this.today);
    const person = this.index.person(path);
    if (lastContact === null || person === null || this.has(path)) return;
    const through = between === null ? [person] : [person, between];
    this.found.set(path, { through, ties, lastContact });
  }

  sorted(): Way[] {
    return [...this.found.values()].sort(compareWays);
  }
}

/**
 * Those next to the goal who cannot be asked, then those with whom the user was in touch longest ago:
 * over whoever stands in front more can be asked, so that each circle is gone through once.
 */
function nearestFirst(
  near: ReadonlyMap<string, Tie>,
  since: (path: string) => string,
): readonly (readonly [string, Tie])[] {
  const days = new Map([...near.keys()].map((path) => [path, since(path)]));
  return [...near].sort(
    ([a], [b]) => compareTexts(days.get(a) ?? '', days.get(b) ?? '') || compareTexts(a, b),
  );
}

/** The best way over each person who can be asked: at most two steps, the shorter one. */
function waysTo(ties: Ties, goal: Goal, today: Day): Way[] {
  const { index } = ties;
  const ways = new Ways(index, today);
  const since = (path: string): string => askable(index, path, today) ?? '';
  const near = nearestFirst(nextTo(ties, goal), since);
  for (const [path, tie] of near) ways.offer(path, null, [tie]);
  const reached = new Set(near.map(([path]) => path));
  if (goal.kind === 'person') reached.add(goal.person.path);
  const passed = new Set<Circle>();
  for (const [path, tie] of near) {
    const between = index.person(path);
    // Who wants no introductions makes none.
    if (between === null || between.noIntroductions) continue;
    // Who can be asked is asked, unless whoever knows them was in touch later.
    for (const [far, farTie] of ties.of(path, passed))
      if (!reached.has(far) && since(far) > since(path)) ways.offer(far, between, [farTie, tie]);
  }
  return ways.sorted();
}

/**
 * Who could introduce the user to a person, or into an organization: through people who are known
 * to know each other (docs/introductions.md) and through colleagues, in at most two steps, the
 * shortest and warmest way first.
 *
 * @param wanted a name, alias or path of a person, an organization, or a name that notes only
 * mention
 */
export function findWays(
  index: PeopleIndex,
  wanted: string,
  today: Day,
): { readonly goal: Goal; readonly ways: readonly Way[] } {
  const ties = new Ties(index);
  const goal = goalOf(ties, wanted, today);
  return { goal, ways: waysTo(ties, goal, today) };
}
