import { spoken } from '../kit/spoken';

/** The commands about notes of one person. */
export const MERGE_COMMANDS = spoken('merge.MERGE_COMMANDS', {
  merge: 'Merge this person with another…',
  duplicates: 'Find likely duplicates',
});
