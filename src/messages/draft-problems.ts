import { foldMarks } from '../core/text/fold-text';
import type { DraftKind } from '../words/messages/messages';
import type { Draft } from './draft';
import { unknownPlaces } from './fill-message';

/** What the user should look at before a message is sent. */
export type DraftProblem =
  | { readonly kind: 'no-point' }
  | { readonly kind: 'no-address' }
  | { readonly kind: 'unknown-place'; readonly place: string }
  /** The user's own template could not be used. */
  | { readonly kind: 'template'; readonly path: string; readonly reason: string };

/** Letters below which a word says too little: a script without small words has none that short. */
const MIN_LETTERS = 4;

function tellingWords(point: string): string[] {
  const words = foldMarks(point).split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word.length >= MIN_LETTERS || /[^\p{Script=Latin}]/u.test(word));
}

/** Whether a text comes back to a point: by all of it, or by one word that tells. */
function names(text: string, point: string): boolean {
  const folded = foldMarks(point);
  if (folded === '') return false;
  return text.includes(folded) || tellingWords(point).some((word) => text.includes(word));
}

/**
 * What is wrong with a message as it stands now.
 * @param points what was discussed: a follow-up names one of them
 */
export function draftProblems(
  { to, subject, body }: Draft,
  kind: DraftKind,
  points: readonly string[],
): DraftProblem[] {
  const text = foldMarks(`${subject}\n${body}`);
  const isPointless = kind === 'follow-up' && !points.some((point) => names(text, point));
  return [
    ...(isPointless ? [{ kind: 'no-point' } as const] : []),
    ...(to.length === 0 ? [{ kind: 'no-address' } as const] : []),
    ...unknownPlaces(`${subject}\n${body}`).map(
      (place) => ({ kind: 'unknown-place', place }) as const,
    ),
  ];
}
