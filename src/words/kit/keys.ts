/** A key, or several, and what it does. */
export interface KeyWords {
  readonly keys: readonly string[];
  readonly does: string;
}

/** The sheet of keys. */
export const KEYS = {
  title: 'Keys',
  inList: 'In a list',
  inHome: 'Anywhere in Acquaint',
  list: [
    { keys: ['↑', '↓'], does: 'Go to a person' },
    { keys: ['↵'], does: 'Open the note' },
    { keys: ['w'], does: 'Write' },
    { keys: ['c'], does: 'Suggest a coffee' },
    { keys: ['l'], does: 'Log' },
    { keys: ['s'], does: 'Snooze' },
    { keys: ['t'], does: 'Set the status' },
    { keys: ['r'], does: 'Set the rhythm' },
    { keys: ['i'], does: 'Introduce to someone' },
    { keys: ['x'], does: 'Select' },
    { keys: ['⇧', '↓'], does: 'Select on' },
    { keys: ['⇧', 'x'], does: 'Select the group' },
    { keys: ['m'], does: 'All actions' },
  ],
  home: [
    { keys: ['/'], does: 'Find' },
    { keys: ['a'], does: 'Add person' },
    { keys: ['o'], does: 'Reach out' },
    { keys: ['1', '–', '4'], does: 'Go to a tab' },
    { keys: ['Esc'], does: 'Back, clear' },
    { keys: ['?'], does: 'These keys' },
  ],
} as const satisfies {
  readonly title: string;
  readonly inList: string;
  readonly inHome: string;
  readonly list: readonly KeyWords[];
  readonly home: readonly KeyWords[];
};

/** What a button does, with the key that does the same: `Snooze (s)`. */
export function withKey(does: string, key: string | null): string {
  return key === null ? does : `${does} (${key})`;
}
