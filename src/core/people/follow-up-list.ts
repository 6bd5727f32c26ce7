import type { Day } from '../days/day';
import { compareFollowUps, followUpOf, inOrder, nextChangeOn, type FollowUp } from './follow-up';
import { lastContactOf, type ContactsByDay } from './last-contact';
import { noChange, SortedList, type Change } from '../collections/sorted-list';
import type { Person } from './person';
import type { Settings } from './settings';

/** Everybody, and the contacts with them. */
interface People {
  readonly settings: Pick<Settings, 'followUpWindow'>;
  people(): Iterable<Person>;
  person(path: string): Person | null;
  contactsOf(path: string): ContactsByDay;
}

/** From this share of the list on, sorting everything takes less time than inserting one by one. */
const MANY = 1 / 16;

/** A person whose next step may change from a day on although no note changes. */
interface Scheduled {
  readonly day: Day;
  readonly person: Person;
  readonly contacts: ContactsByDay;
  /** Their follow-up until then. */
  readonly followUp: FollowUp | null;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** Adds to a change that one follow-up stands in place of another. */
function move(
  before: FollowUp | null,
  after: FollowUp | null,
  { taken, put, swapped }: Change<FollowUp>,
): void {
  // Most edits say nothing about when a follow-up is due.
  if (before && after && before.due === after.due) swapped.push([before, after]);
  else {
    if (before) taken.push(before);
    if (after) put.push(after);
  }
}

/**
 * The next step of everybody on one day, in order. It is computed as a whole once, and from then on
 * only for people affected by a change: of their notes, or of what counts on the new day.
 */
export class FollowUpList {
  private today: Day | null = null;
  private list = SortedList.of<FollowUp>([], compareFollowUps);
  private readonly byPath = new Map<string, FollowUp>();
  /** By path, the few people whose next step may change on some day. */
  private turning = new Map<string, Scheduled>();
  private readonly stale = new Set<string>();

  constructor(private readonly everybody: People) {}

  /** Says that what is owed to a person may be another. */
  touch(path: string): void {
    if (this.today !== null) this.stale.add(path);
  }

  /** The list on a day; what was given before stays as it was. */
  on(today: Day): SortedList<FollowUp> {
    // Days only go back if a clock is set, or if somebody travels.
    const isKnown = this.today !== null && this.today <= today;
    const turned = isKnown && this.today !== today ? this.scheduledBy(today) : [];
    this.today = today;
    const stale = this.stale.size + turned.length;
    if (!isKnown || stale > this.byPath.size * MANY) this.workOut(today);
    else if (stale > 0) this.putInPlace(turned, today);
    this.stale.clear();
    return this.list;
  }

  /** People whose notes have not changed, but whose next step may have changed by now. */
  private scheduledBy(today: Day): Scheduled[] {
    const turned: Scheduled[] = [];
    for (const [path, each] of this.turning)
      if (each.day <= today && !this.stale.has(path)) turned.push(each);
    return turned;
  }

  private workOut(today: Day): void {
    this.byPath.clear();
    this.turning.clear();
    for (const person of this.everybody.people()) this.takeAnew(person, today);
    // Most change on the same day: sorted by path, they leave and enter the list in its order.
    this.turning = new Map([...this.turning].sort(byKey));
    this.list = SortedList.of(inOrder([...this.byPath.values()]), compareFollowUps);
  }

  private putInPlace(turned: readonly Scheduled[], today: Day): void {
    const change = noChange<FollowUp>();
    for (const path of this.stale) {
      const before = this.byPath.get(path) ?? null;
      move(before, this.takeNoteAnew(path, today), change);
    }
    // With many people, looking up what is known about them takes longer than everything else.
    for (const { person, contacts, followUp } of turned)
      move(followUp, this.takeAnew(person, today, contacts), change);
    this.list = this.list.replacing(change);
  }

  /** Takes in what is owed now to the person of a note. */
  private takeNoteAnew(path: string, today: Day): FollowUp | null {
    const person = this.everybody.person(path);
    if (person) return this.takeAnew(person, today);
    this.byPath.delete(path);
    this.turning.delete(path);
    return null;
  }

  /** Takes in what is owed now to a person, and until when. */
  private takeAnew(
    person: Person,
    today: Day,
    contacts = this.everybody.contactsOf(person.path),
  ): FollowUp | null {
    const { path } = person;
    const on = { today, window: this.everybody.settings.followUpWindow };
    const followUp = followUpOf(person, lastContactOf(person, contacts, today), on);
    if (followUp) this.byPath.set(path, followUp);
    else this.byPath.delete(path);
    const day = nextChangeOn(person, followUp, { contacts, today });
    if (day === null) this.turning.delete(path);
    else this.turning.set(path, { day, person, contacts, followUp });
    return followUp;
  }
}
