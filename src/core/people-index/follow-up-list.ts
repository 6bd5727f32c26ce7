import type { Day } from '../day';
import { compareFollowUps, followUpOf, inOrder, turnOf, type FollowUp } from '../follow-up';
import { lastContactOf, type ContactsByDay } from '../last-contact';
import { Ordered, type Swap } from '../ordered';
import type { Person } from '../person/person';
import type { Settings } from '../settings';

/** Everybody, and the contacts with them. */
interface People {
  readonly settings: Pick<Settings, 'followUpWindow'>;
  people(): Iterable<Person>;
  person(path: string): Person | null;
  contactsOf(path: string): ContactsByDay;
}

/** From this share of the list on, putting one after another in place takes longer than all anew. */
const MANY = 1 / 16;

/**
 * What is owed to everybody on one day, in order. It is worked out as a whole once, and from then on
 * for those of whom something changed: their notes, or with a new day what counts of them.
 */
export class FollowUpList {
  private today: Day | null = null;
  private list = Ordered.of<FollowUp>([], compareFollowUps);
  private readonly byPath = new Map<string, FollowUp>();
  /** By path: the day on which something else may be owed, of the few for whom there is one. */
  private readonly turns = new Map<string, Day>();
  private readonly stale = new Set<string>();

  constructor(private readonly everybody: People) {}

  /** Says that what is owed to a person may be another. */
  touch(path: string): void {
    if (this.today !== null) this.stale.add(path);
  }

  /** The list on a day; what was given before stays as it was. */
  on(today: Day): Ordered<FollowUp> {
    // Days go back only where a clock is set, or somebody travels.
    const isKnown = this.today !== null && this.today <= today;
    if (isKnown && this.today !== today) this.turnTo(today);
    this.today = today;
    const isAnew = !isKnown || this.stale.size > this.byPath.size * MANY;
    if (isAnew) this.workOut(today);
    else if (this.stale.size > 0) this.putInPlace(today);
    this.stale.clear();
    return this.list;
  }

  private turnTo(today: Day): void {
    for (const [path, turn] of this.turns) if (turn <= today) this.stale.add(path);
  }

  private workOut(today: Day): void {
    this.byPath.clear();
    this.turns.clear();
    for (const person of this.everybody.people()) {
      const followUp = this.owedTo(person, today);
      if (followUp) this.byPath.set(person.path, followUp);
    }
    this.list = Ordered.of(inOrder([...this.byPath.values()]), compareFollowUps);
  }

  /** What is owed to a person, after it is noted until when. */
  private owedTo(person: Person, today: Day): FollowUp | null {
    const contacts = this.everybody.contactsOf(person.path);
    const on = { today, window: this.everybody.settings.followUpWindow };
    const followUp = followUpOf(person, lastContactOf(person, contacts, today), on);
    const turn = turnOf(person, followUp, { contacts, today });
    if (turn === null) this.turns.delete(person.path);
    else this.turns.set(person.path, turn);
    return followUp;
  }

  private putInPlace(today: Day): void {
    const [taken, put, swapped]: [FollowUp[], FollowUp[], Swap<FollowUp>[]] = [[], [], []];
    for (const path of this.stale) {
      const before = this.byPath.get(path) ?? null;
      const after = this.takenAnew(path, today);
      // Most edits say nothing about when a follow-up is due.
      if (before && after && before.due === after.due) swapped.push([before, after]);
      else {
        if (before) taken.push(before);
        if (after) put.push(after);
      }
    }
    this.list = this.list.exchanged({ taken, put, swapped });
  }

  /** What is owed now to the person of a note, which is remembered. */
  private takenAnew(path: string, today: Day): FollowUp | null {
    const person = this.everybody.person(path);
    if (!person) this.turns.delete(path);
    const followUp = person && this.owedTo(person, today);
    if (followUp) this.byPath.set(path, followUp);
    else this.byPath.delete(path);
    return followUp;
  }
}
