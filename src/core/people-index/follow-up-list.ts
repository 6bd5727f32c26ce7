import type { Day } from '../day';
import { compareFollowUps, inOrder, type FollowUp } from '../follow-up';
import { Ordered } from '../ordered';
import type { Person } from '../person/person';

/** Everybody, and what is owed to them. */
interface People {
  people(): Iterable<Person>;
  person(path: string): Person | null;
  followUp(person: Person, today: Day): FollowUp | null;
}

function isBefore(followUp: FollowUp): (other: FollowUp) => boolean {
  return (other) => compareFollowUps(other, followUp) < 0;
}

/** From this share of the list on, putting one after another in place takes longer than all anew. */
const MANY = 1 / 16;

/**
 * What is owed to everybody on one day, in order. It is worked out as a whole once a day, and from
 * then on for those of whom something changed.
 */
export class FollowUpList {
  private today: Day | null = null;
  private list = Ordered.of<FollowUp>([]);
  private readonly byPath = new Map<string, FollowUp>();
  private readonly stale = new Set<string>();

  constructor(private readonly everybody: People) {}

  /** Says that what is owed to a person may be another. */
  touch(path: string): void {
    if (this.today !== null) this.stale.add(path);
  }

  /** The list on a day; what was given before stays as it was. */
  on(today: Day): Ordered<FollowUp> {
    const isAnew = today !== this.today || this.stale.size > this.byPath.size * MANY;
    if (isAnew) this.workOut(today);
    else if (this.stale.size > 0) this.putInPlace(today);
    this.stale.clear();
    return this.list;
  }

  private workOut(today: Day): void {
    this.today = today;
    this.byPath.clear();
    for (const person of this.everybody.people()) {
      const followUp = this.everybody.followUp(person, today);
      if (followUp) this.byPath.set(person.path, followUp);
    }
    this.list = Ordered.of(inOrder([...this.byPath.values()]));
  }

  private putInPlace(today: Day): void {
    for (const path of this.stale) {
      const before = this.byPath.get(path) ?? null;
      const person = this.everybody.person(path);
      const after = person && this.everybody.followUp(person, today);
      this.exchange(before, after);
      if (after) this.byPath.set(path, after);
      else this.byPath.delete(path);
    }
  }

  /** Puts what is owed to a person now in the place of what was. */
  private exchange(before: FollowUp | null, after: FollowUp | null): void {
    if (before && after?.daysOverdue === before.daysOverdue) {
      this.list = this.list.spliced(this.list.placeOf(before, isBefore(before)), 1, after);
      return;
    }
    if (before) this.list = this.list.spliced(this.list.placeOf(before, isBefore(before)), 1);
    if (after) this.list = this.list.spliced(this.list.countBefore(isBefore(after)), 0, after);
  }
}
