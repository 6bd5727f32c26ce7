import { translated, uiLocale } from '../kit/ui-language';

/** Names as `namesOf` has them, in pieces between which a line may end: `Ana Silva`, `and Bo Lee`. */
export function namePieces(names: readonly string[]): string[] {
  const parts = new Intl.ListFormat(uiLocale(), { type: 'conjunction' }).formatToParts(names);
  const pieces: string[] = [];
  let before = '';
  for (const { type, value } of parts) {
    if (type === 'element') pieces.push(before + value);
    // A comma stays with the name before it, a word goes with the one behind.
    else if (value.trim() === ',') pieces.push(`${pieces.pop() ?? ''},`);
    before = type === 'literal' && value.trim() !== ',' ? value.trimStart() : '';
  }
  return pieces;
}

/** What the ledger says as a board. */
export const BOARD = translated('introductions.BOARD', {
  shownAs: 'Shown as',
  board: 'Board',
  list: 'List',
  label: 'Introductions by stage; the arrow keys move between cards, m opens the steps',
  agreed: 'said yes',
  /** For a list of introductions that is cut short. */
  more: (count: number): string => `${String(count)} more in the ledger`,
  setAside: (count: number): string => `${String(count)} set aside`,
  declined: (count: number): string => `${String(count)} declined`,
  showEnded: 'Show',
  notThere: (names: string, stage: string): string => `${names} cannot go to “${stage}” yet.`,
});

/** `2 set aside, 1 declined`. */
export function endedWords(setAside: number, declined: number): string {
  return [
    ...(setAside > 0 ? [BOARD.setAside(setAside)] : []),
    ...(declined > 0 ? [BOARD.declined(declined)] : []),
  ].join(', ');
}
