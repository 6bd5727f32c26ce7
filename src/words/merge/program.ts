import { translated } from '../kit/ui-language';

/** What the command `merge` says. */
export const MERGE_COMMAND = translated('merge.MERGE_COMMAND', {
  description: 'Merge two notes about one person, with every link to them',
  options: {
    name: 'Person whose note stays: name, alias or path',
    other: 'Person whose note goes',
    dryRun: 'Tell what would be done, and write nothing',
  },
  nothingWritten: (path: string, reason: string) => `nothing was written: ${path}: ${reason}`,
});
