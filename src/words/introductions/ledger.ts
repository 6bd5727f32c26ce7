/** What the ledger of introductions is called, and the commands for its steps. */
export const LEDGER_NAMES = {
  title: 'Introductions ledger',
  open: 'Open introductions ledger',
  rates: 'Show what came of the people you met',
  introduce: 'Introduce this person to…',
  step: 'Take an introduction a step further',
  stepHere: 'Take this introduction a step further',
} as const;

/** Names as `namesOf` has them, in pieces between which a line may end: `Ana Silva`, `and Bo Lee`. */
export function namePieces(names: readonly string[]): string[] {
  const last = names.length - 1;
  return names.map((name, at) => {
    if (at === last && last > 0) return `and ${name}`;
    return at < last - 1 ? `${name},` : name;
  });
}

/** Of introductions of which only some are shown. */
export function moreInLedger(count: number): string {
  return `${String(count)} more in the ledger`;
}

/** What the ledger says as a board. */
export const BOARD = {
  shownAs: 'Shown as',
  board: 'Board',
  list: 'List',
  label: 'Introductions by stage; the arrow keys move between cards, m opens the steps',
  agreed: 'said yes',
  /** `2 set aside, 1 declined`. */
  ended: (setAside: number, declined: number) =>
    [
      ...(setAside > 0 ? [`${String(setAside)} set aside`] : []),
      ...(declined > 0 ? [`${String(declined)} declined`] : []),
    ].join(', '),
  showEnded: 'Show',
  notThere: (names: string, stage: string) => `${names} cannot go to “${stage}” yet.`,
} as const;
