import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

/** The file of somebody who has no name: in the vault, and so the same in every language. */
export const UNNAMED_PERSON = 'Unnamed person';

/** What is said of cards that were written, or could not be. */
export const CARDS_WRITTEN = translated('cards.CARDS_WRITTEN', {
  unsafe: 'the card cannot be written safely',
  noFileName: (name: string) => `no file name is free for “${name}”`,
  noPicture: 'it is no picture that notes can show',
  photoTooLarge: 'it is larger than 5 MB',
  noPhoto: (name: string, reason: string) => `${name}: the photo was left out: ${reason}`,
  cut: (name: string, what: string) =>
    `${name}: too long for a note, so only the beginning was kept: ${what}`,
  leftOut: (name: string, what: string) =>
    `${name}: on the card, but not in the existing note: ${what}`,
  cardsLost: (count: number, all: number) =>
    `${String(count)} of ${counted(all, 'card')} could not be taken`,
  photosLost: (photos: number) => `${counted(photos, 'photo')} could not be written`,
  bothLost: (count: number, all: number, photos: number) =>
    `${String(count)} of ${counted(all, 'card')} could not be taken, and ${counted(photos, 'photo')} could not be written`,
});

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
  if (count === 0) return CARDS_WRITTEN.photosLost(photos);
  return photos === 0
    ? CARDS_WRITTEN.cardsLost(count, all)
    : CARDS_WRITTEN.bothLost(count, all, photos);
}
