/** What is said of cards that were written, or could not be. */
export const CARDS_WRITTEN = {
  unsafe: 'the card cannot be written safely',
  noFileName: (name: string) => `no file name is free for “${name}”`,
  noFileText: (name: string) =>
    `nothing of “${name}”, and nothing else on the card, can stand in a file name`,
  noPicture: 'it is no picture that notes can show',
  photoTooLarge: 'it is larger than 5 MB',
  noPhoto: (name: string, reason: string) => `${name}: the photo was left out: ${reason}`,
} as const;
