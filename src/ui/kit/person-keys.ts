import type { Menu } from 'obsidian';
import type { Person } from '../../core/people/person';
import type { PersonActions } from './ui-context';

/**
 * The row that a key moves to, of those that can be stopped at; null for a key that moves nowhere.
 */
export function movedTo(key: string, stops: readonly number[], at: number): number | null {
  const here = stops.indexOf(at);
  const wanted: Readonly<Record<string, number>> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: stops.length - 1,
  };
  const next = wanted[key];
  if (next === undefined) return null;
  return stops[Math.min(Math.max(next, 0), stops.length - 1)] ?? at;
}

/** The row that has the focus. */
interface FocusedRow {
  readonly person: Person;
  readonly el: HTMLElement;
  /** Adds what the list has of its own to the row's menu. */
  readonly addOfList?: (menu: Menu) => void;
}

/** Does what a key asks for on a row. @returns whether the key meant something */
export function actOnKey(
  event: KeyboardEvent,
  { person, el, addOfList }: FocusedRow,
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
    r: () => {
      actions.rhythm(person, el);
    },
    i: () => {
      actions.introduce(person);
    },
    m: () => {
      actions.menu(person, el, addOfList);
    },
    ContextMenu: () => {
      actions.menu(person, el, addOfList);
    },
  };
  const act = keys[event.key];
  act?.();
  return act !== undefined;
}
