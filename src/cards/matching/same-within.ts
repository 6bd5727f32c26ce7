import { compare } from './compare';
import type { Rarity } from './compare-names';
import { describe, type Description, type Identified } from './describe';
import type { MatchOptions } from './match';
import { WEIGHTS } from './weights';

/** Cards of one person. */
interface Group {
  readonly numbers: number[];
  /** The cards that say different things, by what they say. */
  readonly kinds: Map<string, Description>;
}

/** Kinds of cards in a group that are looked through: more are no person's. */
const MOST = 50;
/** Groups of one address that are compared whatever their names: an address of more is an office's. */
const MOST_OF_A_KEY = 8;

/** An address together with each name: who has both is found among however many have the address. */
function namedKeys({ keys, names }: Description): string[] {
  return [...keys.keys()].flatMap((key) => names.map(({ text }) => `${key}\n${text}`));
}

// How rare a name is makes no difference where only addresses decide.
const ANY: Rarity = () => WEIGHTS.part;

function kindOf({ names, keys, birthday }: Description): string {
  return JSON.stringify([names.map(({ text }) => text), [...keys.keys()], birthday?.text]);
}

function fits({ kinds }: Group, card: Description): boolean {
  if (kinds.has(kindOf(card)) && compare(card, card, ANY).isCertain) return true;
  const comparisons = Array.from(kinds.values(), (kind) => compare(kind, card, ANY));
  const isOther = comparisons.some(({ isNameOther }) => isNameOther);
  return kinds.size < MOST && !isOther && comparisons.some(({ isCertain }) => isCertain);
}

function canJoin(a: Group, b: Group): boolean {
  return [...b.kinds.values()].every((card) =>
    [...a.kinds.values()].every((kind) => !compare(kind, card, ANY).isNameOther),
  );
}

function first<T>(values: Iterable<T>, most: number): T[] {
  const found: T[] = [];
  for (const value of values) {
    if (found.length === most) break;
    found.push(value);
  }
  return found;
}

/** Groups of cards, and where those of an address are. */
class Groups {
  readonly all = new Set<Group>();
  private readonly byKey = new Map<string, Set<Group>>();

  add(number: number, card: Description): void {
    const [first, ...others] = this.fitting(card);
    const group = first ?? { numbers: [], kinds: new Map<string, Description>() };
    this.put(group, [number], [card]);
    for (const other of others) if (canJoin(group, other)) this.join(group, other);
  }

  private fitting(card: Description): Group[] {
    const groups = [...card.keys.keys(), ...namedKeys(card)].flatMap((key) =>
      first(this.byKey.get(key) ?? [], MOST_OF_A_KEY),
    );
    return [...new Set(groups)].filter((group) => fits(group, card));
  }

  private put(group: Group, numbers: readonly number[], cards: Iterable<Description>): void {
    this.all.add(group);
    group.numbers.push(...numbers);
    for (const card of cards) {
      group.kinds.set(kindOf(card), card);
      for (const key of [...card.keys.keys(), ...namedKeys(card)]) {
        this.byKey.set(key, (this.byKey.get(key) ?? new Set()).add(group));
      }
    }
  }

  /** A card with the addresses of two groups shows them to be one. */
  private join(group: Group, other: Group): void {
    for (const card of other.kinds.values()) {
      for (const key of [...card.keys.keys(), ...namedKeys(card)])
        this.byKey.get(key)?.delete(other);
    }
    this.all.delete(other);
    this.put(group, other.numbers, other.kinds.values());
  }
}

/**
 * Cards of one file that are of one person, by addresses and never by a name alone: the numbers of
 * the cards, group by group, each in the order of the file, those that stand alone too.
 */
export function sameWithin(cards: readonly Identified[], { phoneKey }: MatchOptions): number[][] {
  const groups = new Groups();
  cards.forEach((card, number) => groups.add(number, describe(card, phoneKey)));
  const inOrder = Array.from(groups.all, ({ numbers }) => [...numbers].sort((a, b) => a - b));
  return inOrder.sort(([a = 0], [b = 0]) => a - b);
}
