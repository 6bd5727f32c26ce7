import type { BasePeople, BasePerson } from '../../core/bases/base-people';
import type { Day } from '../../core/days/day';
import { spanText } from '../../core/days/cadence';
import type { Person } from '../../core/people/person';
import type { SelectionCallbacks } from '../kit/people-selection';
import type { PersonLinkCallbacks } from '../kit/person-note-link';
import type { UiContext } from '../kit/ui-context';

/** What draws the people of a base: a list, a board, cards, a picture. */
export interface BaseContent {
  /** Draws what has changed since the last time. */
  show(people: BasePeople): void;
  takeFocus(): void;
  close(): void;
}

/** What the views of a base need from the plugin. */
export interface BaseUi extends UiContext {
  readonly links: PersonLinkCallbacks;
  readonly actOnAll: SelectionCallbacks['act'];
}

/** A note that is read again is a new person object, and so it is drawn again. */
const numbers = new WeakMap<Person, number>();
let count = 0;

function numberOf(person: Person): number {
  const number = numbers.get(person) ?? ++count;
  numbers.set(person, number);
  return number;
}

/** All that is shown of somebody on a day: where it is the same, what is drawn can stay. */
export function keyOfPerson(one: BasePerson, today: Day): string {
  const { person, followUp, lastContact, rhythm, status } = one;
  const due = followUp && [followUp.due, followUp.reason, followUp.status, followUp.lastContact];
  const every = rhythm && spanText(rhythm);
  return JSON.stringify([numberOf(person), today, due, lastContact, every, status]);
}
