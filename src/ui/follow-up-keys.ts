import type { Person } from '../core/person/person';
import type { FollowUpRow } from './follow-up-rows';
import type { PersonActions } from './person-actions';

/** The row that a key moves to; null for a key that moves nowhere. */
export function movedTo(key: string, rows: readonly FollowUpRow[], at: number): number | null {
  const people = rows.flatMap(({ kind }, row) => (kind === 'person' ? row : []));
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

/** Does what a key asks for on a row. @returns whether the key meant something */
export function actOnKey(
  event: KeyboardEvent,
  { person, el }: { person: Person; el: HTMLElement },
  actions: PersonActions,
): boolean {
  const isLetter = event.key.length === 1;
  if (isLetter && (event.altKey || event.ctrlKey || event.metaKey)) return false;
  const keys: Readonly<Record<string, () => void>> = {
    Enter: () => {
      actions.open(person, event);
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
      actions.menu(person, el);
    },
    ContextMenu: () => {
      actions.menu(person, el);
    },
  };
  const act = keys[event.key];
  act?.();
  return act !== undefined;
}
