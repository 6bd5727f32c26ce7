import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

/** What is said where nobody is here yet: what this is for, and what was found. */
export const FIRST_RUN = translated('first-run.FIRST_RUN', {
  title: 'People you meet, and what comes of it',
  met: 'Note who you met and what you talked about.',
  write: 'Be reminded to write, with a draft that comes back to it.',
  introduce: 'Introduce people who can help each other.',
  import: 'Import cards: vCard, LinkedIn, a QR code',
  folderWay: 'My people are in a folder…',
  chooseFolder: 'Choose the folder with your people',
  sample: (people: number): string => `Look at a sample of ${counted(people, 'person', 'people')}`,
  where: 'No account, no network: it is all in your notes.',
  whereIn: (folder: string): string => `Notes are made in “${folder}”. No account, no network.`,
  found: 'Found in this vault',
  folder: (notes: number, path: string): string =>
    `${counted(notes, 'note')} in “${path}” ${notes === 1 ? 'looks' : 'look'} like people`,
  dailyNotes: (count: number): string =>
    `${counted(count, 'daily note')}: links to people there count as contact`,
  tiers: 'Rhythms of Personal CRM are read',
  use: 'Use this folder',
  unwritten: 'Nothing is written into these notes until you write, log or set something.',
});
