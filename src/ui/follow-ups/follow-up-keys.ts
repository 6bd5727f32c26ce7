import type { Menu } from 'obsidian';
import type { Person } from '../../core/people/person';
import type { FollowUpRow } from './follow-up-rows';
import type { PersonActions } from '../kit/ui-context';
import { rowStop } from '../kit/row-stop';

function peopleIn(rows: readonly FollowUpRow[]): number[] {
  return rows.flatMap(({ kind }, at) => (kind === 'person' ? at : []));
}

/**
 * The row that the Tab key stops at: that of the person last focused, or what took its place.
 * @param before where that row was
 */
export function stopIn(rows: readonly FollowUpRow[], path: string | null, before: number): number {
  const own = rows.findIndex((row) => row.kind === 'person' && row.followUp.person.path === path);
  return rowStop(peopleIn(rows), { own, before: path === null ? -1 : before });
}

/** The row that a key moves to; null for a key that moves nowhere. */
export function movedTo(key: string, rows: readonly FollowUpRow[], at: number): number | null {
  const people = peopleIn(rows);
  const here = people.indexOf(at);
  const wanted: Readonly<Record<string, number>> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: people.length - 1,
  };
  const next = wanted[key];
  if (next === undefined) return null;
  return people[Math.min(Math.max(next, 0), people.length - 1)] ?? at;
}

/** The row that has the focus. */
interface FocusedRow {
  readonly person: Person;
  readonly el: HTMLElement;
  /** Adds what the list has of its own to the row's menu. */
  readonly addMore?: (menu: Menu) => void;
}

/** Does what a key asks for on a row. @returns whether the key meant something */
export function actOnKey(
  event: KeyboardEvent,
  { person, el, addMore }: FocusedRow,
  actions: PersonActions,
): boolean {
  const isLetter = event.key.length === 1;
  if (isLetter && (event.altKey || event.ctrlKey || event.metaKey)) return false;
  const keys: Readonly<Record<string, () => void>> = {
    Enter: () => {
      actions.open(person, event);
    },
    w: () => {
      actions.write(person);
    },
    c: () => {
      actions.write(person, 'coffee');
    },
    l: () => {
      actions.log(person);
    },
    s: () => {
      actions.snooze(person, el);
    },
    t: () => {
      actions.status(person);
    },
    m: () => {
      actions.menu(person, el, addMore);
    },
    ContextMenu: () => {
      actions.menu(person, el, addMore);
    },
  };
  const act = keys[event.key];
  act?.();
  return act !== undefined;
}
