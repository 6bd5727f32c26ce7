import { counted } from '../kit/english';

/** What is said of cards that were written, or could not be. */
export const CARDS_WRITTEN = {
  unsafe: 'the card cannot be written safely',
  unnamed: 'Unnamed person',
  noFileName: (name: string) => `no file name is free for “${name}”`,
  noFileText: (name: string) =>
    `nothing of “${name}”, and nothing else on the card, can stand in a file name`,
  noPicture: 'it is no picture that notes can show',
  photoTooLarge: 'it is larger than 5 MB',
  noPhoto: (name: string, reason: string) => `${name}: the photo was left out: ${reason}`,
  cut: (name: string, what: readonly string[]) =>
    `${name}: only the start was taken of what is too long for a note: ${what.join(', ')}`,
  leftOut: (name: string, what: readonly string[]) =>
    `${name}: on the card, and not in the note that is there: ${what.join(', ')}`,
} as const;

/** That something of a file could not be taken, in one sentence; `photos` that could not be written. */
export function importFailure({
  count,
  all,
  photos,
}: {
  readonly count: number;
  readonly all: number;
  readonly photos: number;
}): string {
  const cards = `${String(count)} of ${counted(all, 'card')} could not be taken`;
  const pictures = `${counted(photos, 'photo')} could not be written`;
  return [...(count === 0 ? [] : [cards]), ...(photos === 0 ? [] : [pictures])].join(', and ');
}
