import { translated } from './ui-language';

/** A key, or several, and what it does. */
export interface KeyWords {
  readonly keys: readonly string[];
  readonly does: string;
}

/** The sheet of keys. */
export const KEYS = translated('kit.KEYS', {
  title: 'Keys',
  inList: 'In a list',
  inHome: 'Anywhere in Acquaint',
  go: 'Go to a person',
  open: 'Open the note',
  write: 'Write',
  coffee: 'Suggest a coffee',
  log: 'Log',
  snooze: 'Snooze',
  status: 'Set the status',
  rhythm: 'Set the rhythm',
  introduce: 'Introduce to someone',
  select: 'Select',
  selectOn: 'Extend the selection',
  selectGroup: 'Select group',
  all: 'All actions',
  find: 'Find',
  add: 'Add person',
  reachOut: 'Reach out',
  tab: 'Go to a tab',
  back: 'Back, clear',
  sheet: 'These keys',
});

/** The keys of a list. */
export function keysInList(): readonly KeyWords[] {
  return [
    { keys: ['↑', '↓'], does: KEYS.go },
    { keys: ['↵'], does: KEYS.open },
    { keys: ['w'], does: KEYS.write },
    { keys: ['c'], does: KEYS.coffee },
    { keys: ['l'], does: KEYS.log },
    { keys: ['s'], does: KEYS.snooze },
    { keys: ['t'], does: KEYS.status },
    { keys: ['r'], does: KEYS.rhythm },
    { keys: ['i'], does: KEYS.introduce },
    { keys: ['x'], does: KEYS.select },
    { keys: ['⇧', '↓'], does: KEYS.selectOn },
    { keys: ['⇧', 'x'], does: KEYS.selectGroup },
    { keys: ['m'], does: KEYS.all },
  ];
}

/** The keys of Home. */
export function keysInHome(): readonly KeyWords[] {
  return [
    { keys: ['/'], does: KEYS.find },
    { keys: ['a'], does: KEYS.add },
    { keys: ['o'], does: KEYS.reachOut },
    { keys: ['1', '–', '4'], does: KEYS.tab },
    { keys: ['Esc'], does: KEYS.back },
    { keys: ['?'], does: KEYS.sheet },
  ];
}

/** What a button does, with the key that does the same: `Snooze (s)`. */
export function withKey(does: string, key: string | null): string {
  return key === null ? does : `${does} (${key})`;
}
