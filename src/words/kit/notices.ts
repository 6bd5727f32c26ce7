import { translated } from './ui-language';

export const INDEX = translated('kit.INDEX', {
  /** Until every note has been read nobody knows who is there. */
  reading: 'Reading notes…',
});

/** What a notice says when something is done. */
export const DONE = translated('kit.DONE', {
  undo: 'Undo',
  undone: (label: string) => `Undone: ${label}`,
  nothingToUndo: 'Nothing to undo in this session.',
  kept: (label: string, notes: string) => `Not undone: ${label}. Changed since: ${notes}`,
  logged: (name: string) => `Logged with ${name}`,
  snoozed: (name: string, day: string) => `${name}: snoozed to ${day}`,
  statusSet: (name: string, status: string) => `${name}: ${status}`,
  added: (name: string) => `Added ${name}`,
  exists: (name: string) => `${name} is in the vault already`,
  proposed: (names: string) => `Introduction of ${names} noted`,
  dismissed: (names: string) => `${names} will not be suggested again`,
  unchanged: 'There was nothing to change.',
  refused: (path: string, reason: string) => `Nothing was written to ${path}: ${reason}`,
  failed: (what: string) => `Something went wrong: ${what}`,
});
