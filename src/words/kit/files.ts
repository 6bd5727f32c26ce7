import { translated } from './ui-language';

/** Why a file of the vault could not be read or written, each part of a sentence. */
export const FILES = translated('kit.FILES', {
  noteGone: 'the note no longer exists',
  noteChanged: 'the note has changed since',
  noteUnread: 'the note cannot be read',
  noteTaken: 'there is another note in its place',
  notGiven: 'the app did not provide the note',
  fileChanged: 'the file has changed since',
  noSuchFile: (path: string) => `there is no file “${path}” in the vault`,
  nothingToWrite: 'there is nothing to write',
});
