import { counted } from './english';

/** What is said of notes that may be about one person. */
export const DUPLICATES = {
  title: 'Likely duplicates',
  list: 'Pairs of notes that may be about one person',
  searching: 'Comparing names and addresses…',
  none: 'No two notes look like the same person.',
  noneHint: 'If you know of two, open one of them and run “Merge this person with another…”.',
  found: (count: number) =>
    count === 1
      ? '1 pair of notes may be about one person. Nothing is merged before you say so.'
      : `${counted(count, 'pair')} of notes may be about one person each. Nothing is merged before you say so.`,
  allDone: 'No pair is left.',
  merge: 'Merge…',
  mergePair: (a: string, b: string) => `Merge ${a} and ${b}`,
  open: (name: string) => `Open ${name}`,
} as const;
