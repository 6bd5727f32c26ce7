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
  /** One of each that are named alike. */
  readonly named: Map<string, Description>;
}

/** Kinds of cards in one group: more are no person's. */
const MOST_KINDS = 50;

/**
 * Comparisons per card. If one address is on thousands of cards, people with the same name as well
 * come first, and the rest would be other people.
 */
const MOST_COMPARED = 20;

// How rare a name is does not matter if only addresses decide.
const ANY: Rarity = () => WEIGHTS.part;

function namesOf({ names }: Description): string {
  return JSON.stringify(names.map(({ text }) => text));
}

function kindOf({ names, keys, birthday }: Description): string {
  return JSON.stringify([names.map(({ text }) => text), [...keys.keys()], birthday?.text]);
}

/** How many comparisons are left for a card. */
interface Budget {
  left: number;
}

function fits({ kinds, named }: Group, card: Description, budget: Budget): boolean {
  if (kinds.has(kindOf(card)) && compare(card, card, ANY).isCertain) return true;
  if (kinds.size >= MOST_KINDS) return false;
  budget.left -= named.size;
  const byName = Array.from(named.values(), (kind) => compare(kind, card, ANY));
  if (byName.some(({ isNameOther }) => isNameOther)) return false;
  if (byName.some(({ isCertain }) => isCertain)) return true;
  budget.left -= kinds.size;
  return [...kinds.values()].some((kind) => compare(kind, card, ANY).isCertain);
}

function canJoin(a: Group, b: Group, budget: Budget): boolean {
  budget.left -= a.kinds.size * b.kinds.size;
  if (budget.left < 0 || a.kinds.size + b.kinds.size > MOST_KINDS) return false;
  return [...b.kinds.values()].every((card) =>
    [...a.kinds.values()].every((kind) => !compare(kind, card, ANY).isNameOther),
  );
}

/** Where a card is looked up: first by address and name together. */
function placesOf({ keys, names }: Description): string[] {
  const forms = names.flatMap(({ form }) => (form === '' ? [] : [form]));
  const named = [...keys.keys()].flatMap((key) => forms.map((form) => `${key}\n${form}`));
  return [...named, ...keys.keys()];
}

function newGroup(): Group {
  return { numbers: [], kinds: new Map(), named: new Map() };
}

/** Groups of cards, and the groups of each address. */
class Groups {
  readonly all = new Set<Group>();
  private readonly byPlace = new Map<string, Set<Group>>();

  add(number: number, card: Description): void {
    const [first, ...others] = this.fitting(card);
    const group = first ?? newGroup();
    this.put(group, [number], [card]);
    const budget = { left: MOST_COMPARED };
    for (const other of others) if (canJoin(group, other, budget)) this.join(group, other);
  }

  private fitting(card: Description): Set<Group> {
    const fitting = new Set<Group>();
    const seen = new Set<Group>();
    const budget = { left: MOST_COMPARED };
    for (const place of placesOf(card)) {
      for (const group of this.byPlace.get(place) ?? []) {
        if (budget.left <= 0) return fitting;
        if (!seen.has(group) && fits(group, card, budget)) fitting.add(group);
        seen.add(group);
      }
    }
    return fitting;
  }

  private put(group: Group, numbers: readonly number[], cards: Iterable<Description>): void {
    this.all.add(group);
    group.numbers.push(...numbers);
    for (const card of cards) {
      group.kinds.set(kindOf(card), card);
      group.named.set(namesOf(card), card);
      for (const place of placesOf(card)) {
        this.byPlace.set(place, (this.byPlace.get(place) ?? new Set()).add(group));
      }
    }
  }

  /** A card with the addresses of two groups shows them to be one. */
  private join(group: Group, other: Group): void {
    for (const card of other.kinds.values()) {
      for (const place of placesOf(card)) this.byPlace.get(place)?.delete(other);
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
