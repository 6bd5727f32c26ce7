/** What is said of the cards of a vCard file that cannot be read, or only in part. */
export const VCARD_READING = {
  card: (number: number) => `card ${String(number)}`,
  group: 'it is a group of contacts',
  file: 'the file',
  cutOffEarly: 'it is cut off before it names anybody',
  cutOff: 'its end is missing; what came before has been read',
  tooManyLines: (lines: number) => `it has more than ${String(lines)} lines`,
  tooManyCards: (cards: number) =>
    `this and all cards after it: there are more than ${String(cards)}`,
} as const;

/** What a vCard says that a person note has no property for, by what it is called there. */
export const VCARD_LABELS = {
  pager: 'Pager',
  department: 'Department',
  title: 'Title',
  photo: 'Photo',
  otherPhoto: 'in a format that cannot be kept',
  related: 'Related',
  chat: 'Chat',
  profile: 'Profile',
  event: 'Event',
  brokenLine: 'Line that cannot be read',
} as const;

/** Names of vCard properties that are no words. */
export const VCARD_NAMES: Readonly<Record<string, string>> = {
  ABDATE: 'Date',
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
