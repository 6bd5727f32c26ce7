import { counted } from '../kit/english';

/** What is said where nobody is here yet: what this is for, and what was found. */
export const FIRST_RUN = {
  title: 'People you meet, and what comes of it',
  lines: [
    'Note who you met and what you talked about.',
    'Be reminded to write, with a draft that comes back to it.',
    'Introduce people who can help each other.',
  ],
  found: 'Found in this vault',
  folder: (notes: number, path: string): string =>
    `${counted(notes, 'note')} in “${path}” ${notes === 1 ? 'looks' : 'look'} like people`,
  dailyNotes: (count: number): string =>
    `${counted(count, 'daily note')}: links to people there count as contact`,
  tiers: 'Rhythms of Personal CRM are read',
  use: 'Use this folder',
  unwritten: 'Nothing is written into these notes until you write, log or set something.',
} as const;
