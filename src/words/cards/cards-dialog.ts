import { counted } from '../kit/english';
import { spoken } from '../kit/spoken';

/** What is said while cards come in: choosing a file, going over the plan, and what became of it. */
export const IMPORT = spoken('cards.IMPORT', {
  title: 'Import cards',
  choose: 'Choose files',
  chooseHint:
    'Contacts as vCard (.vcf) or CSV: from LinkedIn, Google, Outlook, a phone. Monica’s own export (.json, .sql). Or a picture of a QR code.',
  paste: 'Or paste a card or an email signature',
  read: 'Read the text',
  inVault: 'In this vault:',
  drop: 'Files can be dropped here.',
  reading: 'Reading cards…',
  nothing: 'There is no card in this.',
  tooLarge: 'it is larger than 64 MB. Export fewer contacts at a time.',
  notAPicture: 'this picture cannot be shown',
  noQrCode: 'no QR code was found in it. A sharper or closer picture may help.',
  columnsTitle: 'Which column is what?',
  columnsHint: (file: string) =>
    `${file} is in no format that is known. Check what each column holds.`,
  noHeadings: (file: string) =>
    `${file} has no headings: its first row was taken for a person. Check what each column holds.`,
  useColumns: 'Go on',
  nameColumn: 'Which column says who it is? Choose Name, or First name and Last name.',
  batch: 'For all of these',
  met: 'All of these were met on',
  metHint: 'Such as yesterday',
  metAt: 'At',
  metAtHint: 'Event or place',
  circle: 'Circle for all',
  all: 'All',
  list: 'Cards',
  take: (name: string) => `Import ${name}`,
  who: (name: string) => `Who is ${name}?`,
  leaveOut: 'Leave out',
  asNew: 'A new person',
  itIs: (name: string) => `It is ${name}`,
  fields: 'Choose what to take',
  tickAll: 'Take all shown',
  tickNone: 'Leave out all shown',
  confirm: (notes: number) => `Import ${counted(notes, 'card')}`,
  nothingTaken: 'Nothing is chosen.',
  notADay: 'This is not a day. Write it such as 2026-11-19, or leave it empty.',
  writing: 'Cards written',
  working: (done: number, total: number) => `${String(done)} of ${String(total)}`,
  stop: 'Stop',
  done: 'Cards imported',
  stopped: 'Stopped',
  left: (count: number) =>
    `${counted(count, 'card')} not reached. Import the same file again to go on; what is in stays as it is.`,
  created: (count: number) => `${counted(count, 'person', 'people')} added`,
  filled: (count: number) => `${counted(count, 'note')} filled in`,
  unchanged: (count: number) => `${counted(count, 'note')} said it all already`,
  refused: (name: string, reason: string) => `${name}: nothing was written. ${reason}`,
  unanswered: (count: number) =>
    `${counted(count, 'card')} left out: you did not say who that is. Import the same file again to say it.`,
  goThrough: 'Go through new people',
  openFollowUps: 'Open follow-ups',
  undo: 'Undo the import',
  close: 'Close',
  label: (count: number) => `Imported ${counted(count, 'card')}`,
});

export const ROW_KINDS = spoken('cards.ROW_KINDS', {
  create: 'New',
  fill: 'Fill in',
  changed: 'Changed',
  same: 'Same',
  ask: 'Who is it?',
  unreadable: 'Cannot be read',
});
