import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

/** What the dialog says that makes two notes of one person one. */
export const MERGE_DIALOG = translated('merge.MERGE_DIALOG', {
  title: 'Merge two notes of one person',
  reading: 'Reading both notes…',
  nobodyElse: 'There is nobody else to merge with yet.',
  stays: 'Which note stays?',
  differ: 'Where the two differ',
  agree: 'The two do not contradict each other.',
  nothing: 'nothing',
  both: 'Keep both',
  /** Said of what needs no answer. */
  takesOver: (properties: string) => `It also takes over: ${properties}.`,
  joins: (properties: string) => `Joined from both: ${properties}.`,
  keepsOwn: (properties: string) => `It keeps its own: ${properties}.`,
  leavesOut: (property: string, value: string) => `Left out: ${property}: ${value}.`,
  oneByOne: 'Choose one by one',
  joined: 'Names, log and text of both are kept.',
  links: (count: number, path: string) =>
    count === 0
      ? 'No other note links to the note that goes.'
      : `Links in ${counted(count, 'note')} will lead to ${path}.`,
  removed: (path: string) => `${path} goes to the trash. Undo brings everything back.`,
  introduction: (path: string) =>
    `${path} introduces both. Look at it afterwards: they are one person there.`,
  confirm: 'Merge',
  cancel: 'Cancel',
  close: 'Close',
  again: 'Try again',
  working: (notes: number) => `Merging: ${counted(notes, 'note')} to go through…`,
  merged: (other: string, kept: string) => `Merged ${other} into ${kept}`,
  stopped: (other: string, kept: string) => `Merged ${other} into ${kept} in part`,
  same: 'These are one and the same note.',
  refused: (path: string, reason: string) =>
    `Nothing was written. ${path}: ${reason}. Look at this note, then try again.`,
  unfinished:
    'The merge is not finished. Both notes are still there and nothing is lost. Look at the notes below, then try again: it goes on where it stopped.',
  notWritten: (path: string, reason: string) => `${path}: ${reason}`,
  failed: (what: string) => `Something went wrong: ${what}. Trying again goes on where it stopped.`,
});
