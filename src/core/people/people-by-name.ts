import { sorted } from '../collections/pausing-sort';
import { atOnce, inBlocks, type PausingWork } from '../collections/pausing-work';
import { foldMarks } from '../text/fold-text';
import type { PeopleIndex } from './people-index';
import type { Person } from './person';

/** A person and their name, folded, so that every language has the same order. */
interface Named {
  readonly person: Person;
  readonly name: string;
}

function named(person: Person): Named {
  return { person, name: foldMarks(person.name) };
}

/** By name, then by path. */
function isBefore(a: Named, b: Named): boolean {
  return a.name === b.name ? a.person.path < b.person.path : a.name < b.name;
}

function merged(all: readonly Named[], others: readonly Named[]): readonly Named[] {
  const result: Named[] = [];
  let at = 0;
  for (const other of others) {
    for (let one = all[at]; one && isBefore(one, other); one = all[++at]) result.push(one);
    result.push(other);
  }
  return others.length === 0 ? all : result.concat(all.slice(at));
}

/** So many people are put in their places while the user types. */
const FEW = 64;

/**
 * Everybody by name. They are put in order once, with pauses if there is time for it; from then on
 * those who have changed are taken out and put where they belong.
 */
export class PeopleByName {
  /** Null until everybody has been put in order once. */
  private all: readonly Named[] | null = null;
  private list: readonly Person[] = [];
  private readonly changed = new Set<string>();

  constructor(private readonly index: PeopleIndex) {
    index.follow((changed) => {
      for (const path of changed) this.changed.add(path);
    });
  }

  /** Whether everybody can be listed without putting many people in order first. */
  get isAtHand(): boolean {
    return (this.all ? this.changed : this.index.notes()).size <= FEW;
  }

  /** The same list until somebody changes. */
  people(): readonly Person[] {
    atOnce(this.catchUp());
    this.putChangedInPlace();
    return this.list;
  }

  /** Puts everybody in order, if that has never been done. */
  *catchUp(): PausingWork<void> {
    if (this.all) return;
    this.changed.clear();
    const byKey = new Map<string, Named>();
    yield* inBlocks([...this.index.people()], (person) => {
      const one = named(person);
      byKey.set(`${one.name}\0${person.path}`, one);
    });
    const all: Named[] = [];
    yield* inBlocks(yield* sorted([...byKey.keys()]), (key) => {
      const one = byKey.get(key);
      if (one) all.push(one);
    });
    // Whoever could not wait may have done it during a pause, and what changed since then.
    this.all ??= this.listed(all);
  }

  private putChangedInPlace(): void {
    const { all, changed } = this;
    if (!all || changed.size === 0) return;
    const others = [...changed].flatMap((path) => {
      const person = this.index.person(path);
      return person ? named(person) : [];
    });
    others.sort((a, b) => (isBefore(a, b) ? -1 : 1));
    const still = all.filter(({ person }) => !changed.has(person.path));
    if (others.length > 0 || still.length < all.length)
      this.all = this.listed(merged(still, others));
    changed.clear();
  }

  private listed(all: readonly Named[]): readonly Named[] {
    this.list = all.map(({ person }) => person);
    return all;
  }
}

const known = new WeakMap<PeopleIndex, PeopleByName>();

/** Everybody in an index by name, one list for all who ask. */
export function peopleByNameOf(index: PeopleIndex): PeopleByName {
  const found = known.get(index) ?? new PeopleByName(index);
  known.set(index, found);
  return found;
}
