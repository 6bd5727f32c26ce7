import { translated } from '../kit/ui-language';

/** What merging two notes of one person says. */
export const MERGE = translated('merge.MERGE', {
  unreadable: 'the note cannot be read',
  notReadYet: 'the note has just been changed and is still being read; try again in a moment',
  same: (path: string) => `There is only one note: ${path}.`,
  merged: (path: string) => `Merged into ${path}`,
  planned: (path: string) => `This would be merged into ${path}`,
  links: (count: number) =>
    count === 1 ? 'Links in 1 note lead there.' : `Links in ${String(count)} notes lead there.`,
  linksPlanned: (count: number) =>
    count === 1
      ? 'Links in 1 note would lead there.'
      : `Links in ${String(count)} notes would lead there.`,
  removed: (path: string) => `${path} is in the trash.`,
  removedPlanned: (path: string) => `${path} would go into the trash.`,
  left: (property: string, value: string) => `Not taken over: ${property}: ${value}`,
  introduction: (path: string) =>
    `An introduction of both, who are one person now, to look at: ${path}`,
  unfinished: (notes: string) =>
    `The merge is unfinished; both notes are still there, and merging again does the rest. Not written: ${notes}`,
});
