import { translated } from '../kit/ui-language';

/** What the plugins are called: their own names, in every language. */
export const TOOL_NAMES = {
  'personal-crm': 'Personal CRM',
  'vcf-contacts': 'VCF Contacts',
  orbit: 'Orbit',
  'friend-tracker': 'Friend Tracker',
  contacts: 'Contacts',
  'google-contacts': 'Google Contacts',
  'icloud-contacts': 'iCloud Contacts',
} as const;

/** What is said of notes that other plugins wrote. */
export const COMING_OVER = translated('coming-over.COMING_OVER', {
  title: 'What other plugins keep about people',
  nothing: 'No person note contains anything from one of these plugins.',
  where: (folder: string) =>
    `Only notes of people are looked at: put their folder into the settings (now “${folder}”).`,
  untouched:
    'Nothing was written. What is listed as read is read where it is: both plugins can go on side by side.',
  notes: (count: number) => (count === 1 ? '1 note' : `${String(count)} notes`),
  readHere: 'Read where it is',
  notRead: 'Not read, and left as it is',
  canWrite: 'Can be written, if you like',
  nothingToWrite: 'Nothing needs to be written.',
  logLines: (count: number) =>
    count === 1 ? '1 line of the log' : `${String(count)} lines of the log`,
  properties: (count: number) => (count === 1 ? '1 property' : `${String(count)} properties`),
  intoNotes: (what: string, notes: string) => `${what}, in ${notes}`,
  write: (what: string) => `Write ${what}`,
  stays: 'What the plugin wrote stays as it is. You can undo this.',
  written: (name: string) => `What ${name} noted is in the log`,
  all: 'Everything is in the notes already.',
});

/** What is read of a note, as a count stands before it. */
export const READ_WORDS = translated('coming-over.READ_WORDS', {
  rhythm: 'with a rhythm',
  lastContact: 'with a last contact',
  followUp: 'with a next follow-up',
  birthday: 'with a birthday',
  email: 'with an email address',
  phone: 'with a phone number',
  page: 'with a page or profile',
  acquaintance: 'with somebody they know',
});

/** What the command says of itself. */
export const COMING_OVER_COMMAND = translated('coming-over.COMING_OVER_COMMAND', {
  description: 'Tell what other plugins keep in the notes of people: what is read, what is not',
  options: {
    from: 'Only this plugin',
    write: 'Write what it noted in its own way into the log and the properties; needs from=',
  },
  unknown: (tool: string, known: string) => `from=${tool} is none of these: ${known}`,
  whichOne: 'write needs from=, the plugin whose notes are meant',
  dryRun: 'Nothing was written; from=… write does it.',
  refused: (path: string, reason: string) => `${path} was left as it is: ${reason}`,
  done: (notes: string) => `Written: ${notes}.`,
});
