import { foldMarks } from '../core/text/fold-text';
import type { DraftKind } from '../words/messages/messages';
import { CONNECT_LIMIT } from './connect-request';
import type { Draft } from './draft';
import { unknownPlaces } from './fill-message';
import type { TemplateFault } from './message-template';

/** What the user should look at before a message is sent. */
export type DraftProblem =
  | { readonly kind: 'no-point' }
  | { readonly kind: 'no-address' }
  /** A request to connect names nothing that they said, has nowhere to go, or is too long. */
  | { readonly kind: 'no-words' }
  | { readonly kind: 'no-profile' }
  | { readonly kind: 'too-long'; readonly length: number; readonly most: number }
  | { readonly kind: 'unknown-place'; readonly place: string }
  /** The user's own template could not be used. */
  | { readonly kind: 'template'; readonly path: string; readonly fault: TemplateFault };

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

function connectProblems({ to, body }: Draft, isPointless: boolean): DraftProblem[] {
  const { length } = body;
  return [
    ...(isPointless ? [{ kind: 'no-words' } as const] : []),
    ...(to.length === 0 ? [{ kind: 'no-profile' } as const] : []),
    ...(length > CONNECT_LIMIT ? [{ kind: 'too-long', length, most: CONNECT_LIMIT } as const] : []),
  ];
}

function messageProblems({ to }: Draft, kind: DraftKind, isPointless: boolean): DraftProblem[] {
  return [
    ...(kind === 'follow-up' && isPointless ? [{ kind: 'no-point' } as const] : []),
    ...(to.length === 0 ? [{ kind: 'no-address' } as const] : []),
  ];
}

/**
 * What is wrong with a message as it stands now.
 * @param points what was discussed: a follow-up or a request to connect names one of them
 */
export function draftProblems(
  draft: Draft,
  kind: DraftKind,
  points: readonly string[],
): DraftProblem[] {
  const written = `${draft.subject}\n${draft.body}`;
  const text = foldMarks(written);
  const isPointless = !points.some((point) => names(text, point));
  return [
    ...(kind === 'connect'
      ? connectProblems(draft, isPointless)
      : messageProblems(draft, kind, isPointless)),
    ...unknownPlaces(written).map((place) => ({ kind: 'unknown-place', place }) as const),
  ];
}
