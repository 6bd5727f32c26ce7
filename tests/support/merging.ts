import { mergedNote } from '../../src/core/merge/merged-note';
import type { MergeChoices } from '../../src/core/merge/merge-row';
import type { Merging } from '../../src/core/merge/comparable-pair';
import { DEFAULT_SETTINGS } from '../../src/core/people/settings';
import { linkPlaces } from '../../src/headless/folder-links.mts';
import { linkResolver } from '../../src/headless/link-resolver.mts';
import { day } from './vault';
import { editRefusal } from '../../src/words/notes/faults';

export const KEPT = 'People/Ana Silva.md';
export const OTHER = 'Inbox/Ana S.md';

const OTHERS = ['People/Bo Lee.md', 'Inbox/Cy.md', 'People/Cy.md'];

/** Two notes of Ana in a small vault, on 2026-11-20. */
export function merging(kept: string, other: string): Merging {
  return {
    kept: { path: KEPT, text: kept, places: linkPlaces(kept) ?? [] },
    other: { path: OTHER, text: other, places: linkPlaces(other) ?? [] },
    resolve: linkResolver([KEPT, OTHER, ...OTHERS]),
    settings: DEFAULT_SETTINGS,
    today: day('2026-11-20'),
  };
}

/** The text of the note that stays, or why there is none. */
export function merged(kept: string, other: string, choices: MergeChoices = new Map()): string {
  const done = mergedNote(merging(kept, other), choices);
  if (done.kind === 'refused') return `refused: ${editRefusal(done)}`;
  return done.kind === 'changed' ? done.text : kept;
}
