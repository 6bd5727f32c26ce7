import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

/** What the command `add` says. */
export const ADD_COMMAND = translated('cards.ADD_COMMAND', {
  description: 'Add a person as a new note',
  shapes: {
    day: 'A day',
    status: 'Status (default, with met=: pending)',
    cadence: 'How often to stay in touch: 2 weeks, 3 months, 45 days',
    checkbox: 'Yes or no',
    list: 'One per line (\\n)',
    links: 'Names of notes, one per line (\\n)',
    link: 'Name of a note',
    text: 'Text',
  },
  options: {
    name: 'Name of the person',
  },
  added: (name: string, path: string) => `Added ${name} in ${path}.`,
  notARhythm: (option: string, written: string) =>
    `${option}=${written} is not a rhythm such as 3 months`,
  notYesOrNo: (option: string, written: string) => `${option}=${written} is not true or false`,
  exists: (name: string, path: string, samePath: string) =>
    `“${name}” is there already: ${path}; if you met again: acquaint log name="${samePath}" channel=met text="…"`,
});

/** What the command `duplicates` says. */
export const DUPLICATES_COMMAND = translated('cards.DUPLICATES_COMMAND', {
  description: 'Find notes that may be about one person, with the reasons',
  options: {
    twoPeople: 'Note that name= and other= are two people: they are not listed again',
    name: 'With two-people: one of them',
    other: 'With two-people: the other',
  },
  oneNote: (path: string) => `name= and other= are one note: ${path}`,
  noted: 'Noted as two people in',
  together: 'two-people, name= and other= are given together',
});

/** What the command `export` says. */
export const EXPORT_COMMAND = translated('cards.EXPORT_COMMAND', {
  description: 'Write people as cards for address books: vCard or CSV',
  options: {
    as: 'What to write (default: vcf); format=vcf and format=csv mean the same',
    version: 'Of vCard; phones know 3.0 (default: 4.0)',
    name: 'Only this person: name, alias or path',
    field: 'Only those of a field',
    circle: 'Only those of a circle',
    tag: 'Only those with a tag',
    search: 'Only people whose notes have these words',
    out: 'File of the vault to write',
    replace: 'Replace that file where it is there',
  },
  fileExists: (path: string) => `${path} exists and is different; add replace to replace it`,
  sayFormat: 'say as=vcf, with version=4.0 or 3.0, or as=csv',
});

/** What the command `import` says. */
export const IMPORT_COMMAND = translated('cards.IMPORT_COMMAND', {
  description: 'Make notes from the cards in a vCard or CSV file, without guessing who anyone is',
  options: {
    file: 'File with cards',
    met: 'Day on which all of them were met',
    metAt: 'Event or place where all were met',
    circle: 'Circle for all of them',
    takeChanges: 'Take what cards say instead of what notes say: another job, another place',
    encoding: 'Encoding of the file, such as windows-1251 or shift_jis',
    dryRun: 'Say what would be done, and write nothing',
  },
  leftOut: (where: string, name: string, who: string) => `  ${where}: is ${name} ${who}? Left out.`,
  newPeople: (count: number) => counted(count, 'new person', 'new people'),
  changed: (count: number) => `${String(count)} changed`,
  same: (count: number) => `${String(count)} the same.`,
  written: (notes: number) => `${counted(notes, 'note')} written.`,
  or: (one: string, other: string) => `${one} or ${other}`,
  toFillIn: (notes: number) => `${counted(notes, 'note')} to fill in`,
  refused: (name: string, reason: string) => `  ${name}: nothing was written: ${reason}`,
  dryRun: 'Nothing was written: dry-run.',
  notImported: (file: string, reason: string) => `${file} cannot be imported: ${reason}`,
});
