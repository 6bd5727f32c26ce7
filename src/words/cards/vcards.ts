import { translated } from '../kit/ui-language';

/** What is said of the cards of a vCard file that cannot be read, or only in part. */
export const VCARD_READING = translated('cards.VCARD_READING', {
  card: (number: number) => `card ${String(number)}`,
  group: 'it is a group of contacts',
  file: 'the file',
  cutOffEarly: 'it is cut off before it names anybody',
  cutOff: 'its end is missing; what came before has been read',
  headless: 'its beginning is missing; what is left has been read',
  runTogether: 'its lines had run together; please check what was read',
  oneLine: 'all of it stands on one line, and nothing parts what it says',
  runOn: (cards: number) =>
    `the lines between cards are missing here: read as ${String(cards)} cards, please check them`,
  namedTwice: (name: string) =>
    `it has more than one name; all but “${name}” were kept as other names`,
  twoNames: 'it has two names: two cards may have run into one, so nothing of it was taken',
  twoIdentifiers: 'it has two UIDs: two cards may have run into one, so nothing of it was taken',
  letters: 'its encoding cannot be told: save the file as UTF-8',
  noCard: 'no card in it has a beginning and an end',
  tooManyLines: (lines: number) => `it has more than ${String(lines)} lines`,
  tooManyCards: (cards: number) =>
    `this and all cards after it: there are more than ${String(cards)}`,
});

/**
 * What a vCard says that a person note has no property for, by what it is called there. It stands in
 * notes: the same in every language of the app.
 */
export const VCARD_LABELS = {
  pager: 'Pager',
  department: 'Department',
  title: 'Title',
  photo: 'Photo',
  otherPhoto: 'in a format that cannot be kept',
  morePictures: 'one more picture on the card, not kept',
  notKept: 'data that a note cannot show, not kept',
  logo: 'Logo',
  sound: 'Sound',
  agent: 'Agent',
  envelope: 'Address as written',
  phone: 'Phone',
  email: 'Email',
  site: 'Site',
  sourceName: 'Name of the card',
  secrecy: 'Marked as',
  related: 'Related',
  chat: 'Chat',
  profile: 'Profile',
  event: 'Event',
  brokenLine: 'Line that cannot be read',
} as const;

/** Names of vCard properties that are no words; these stand in notes too. */
export const VCARD_NAMES: Readonly<Record<string, string>> = {
  ABDATE: 'Date',
  CALADRURI: 'Calendar address',
  CALURI: 'Calendar',
  FBURL: 'Free and busy times',
  'SORT-STRING': 'Sorted as',
  ABRELATEDNAMES: 'Related',
  EXPERTISE: 'Knows about',
  GEO: 'Position',
  GTALK: 'Google Talk',
  IMADDRESS: 'Chat',
  LANG: 'Language',
  TEL: 'Phone',
  SPOUSE_NAME: 'Spouse',
  TZ: 'Time zone',
  WEDDING_ANNIVERSARY: 'Anniversary',
};
