import { translated } from '../kit/ui-language';

/** The commands about notes of one person. */
export const MERGE_COMMANDS = translated('merge.MERGE_COMMANDS', {
  merge: 'Merge this person with another…',
  duplicates: 'Find likely duplicates',
});
