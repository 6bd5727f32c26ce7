import { translated } from '../kit/ui-language';

function several(count: number, thing: string): string {
  return `${String(count)} ${thing}${count === 1 ? '' : 's'}`;
}

/** What Monica knows of somebody that no property is for: how its lines are called in a note, the same in every language. */
export const MONICA_LABELS = {
  activity: 'Activity',
  call: 'Call',
  task: 'Task',
  food: 'Food',
  deceased: 'Deceased',
  howWeMet: 'How we met',
  related: 'Related',
  dated: (day: string, what: string) => (what === '' ? day : `${day}: ${what}`),
} as const;

/** What is said of a file that Monica wrote. */
export const MONICA_READING = translated('cards.MONICA_READING', {
  contact: (number: number) => `contact ${String(number)}`,
  notJson: 'it is cut off or damaged: what is in it is not JSON',
  noContacts: 'there is no contact of Monica in it',
  notMonica:
    'it is a dump of a database that is not Monica’s. Export the contacts as vCard (.vcf) or CSV',
  tooLarge: (megabytes: number) => `it is larger than ${String(megabytes)} MB`,
  tooMany: (contacts: number) => `it has more than ${several(contacts, 'contact')}`,
  brokenRows: 'some rows of the file are cut off or damaged, and were left out',
  nobody: 'it has neither a name nor an address',
  left: (what: string) => `Left in the file: ${what}`,
});

/** What stays in a file of Monica, counted. */
export const MONICA_LEFT = translated('cards.MONICA_LEFT', {
  reminder: (count: number) => several(count, 'reminder'),
  gift: (count: number) => several(count, 'gift'),
  debt: (count: number) => several(count, 'debt'),
  pet: (count: number) => several(count, 'pet'),
  life_event: (count: number) => several(count, 'life event'),
  conversation: (count: number) => several(count, 'conversation'),
  photo: (count: number) => several(count, 'photo'),
  document: (count: number) => several(count, 'document'),
});

export type MonicaLeft = keyof typeof MONICA_LEFT;
