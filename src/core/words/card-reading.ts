import { counted } from './english';

/** Why something that should hold contact details cannot be read, and where in a file it stands. */
export const CARD_READING = {
  row: (number: number) => `row ${String(number)}`,
  column: (number: number) => `Column ${String(number)}`,
  qrCode: 'QR code',
  pastedText: 'pasted text',
  empty: 'it is empty',
  notText: 'it is not text',
  spreadsheet: 'it is a spreadsheet; save it as CSV first',
  tooLarge: (megabytes: number) => `it is larger than ${String(megabytes)} MB`,
  tooManyRows: (rows: number) => `it has more than ${counted(rows, 'row')}`,
  tooManyColumns: (columns: number) => `it has more than ${counted(columns, 'column')}`,
  lineTooLong: 'one of its lines is too long',
  quoteOutOfPlace: 'a quotation mark is out of place',
  restUnread: 'this and all rows after it: too many quotation marks are out of place',
  tooManyValues: (columns: number) => `it has more values than the ${counted(columns, 'column')}`,
  nobody: 'it has neither a name nor an address',
  cut: (characters: number) => `… (cut off here: ${counted(characters, 'more character')})`,
  noDetails: 'it holds no contact details',
} as const;

/** What is said of a value for which a person note has no property. */
export const CARD_LABELS = {
  address: 'Address',
  birthday: 'Birthday',
  connectedOnLinkedIn: 'Connected on LinkedIn',
  fax: 'Fax',
  note: 'Note',
  role: 'Role',
  reading: 'Reading of the name',
  of: (what: string, kind: string) => `${what} (${kind})`,
} as const;

/** What a column of a table can hold, as a user chooses it. */
export const COLUMN_WORDS = {
  name: 'Name',
  given: 'First name',
  additional: 'Middle name',
  family: 'Last name',
  prefix: 'Title before the name',
  suffix: 'After the name',
  reading: 'Reading of the name',
  alias: 'Other name',
  email: 'Email',
  phone: 'Phone',
  fax: 'Fax',
  url: 'Site',
  organization: 'Organization',
  role: 'Role',
  place: 'Place',
  address: 'Address',
  street: 'Street',
  'po-box': 'Post box',
  postcode: 'Postal code',
  city: 'City',
  region: 'Region',
  country: 'Country',
  birthday: 'Birthday',
  connected: 'Connected on LinkedIn',
  circle: 'Circle',
  note: 'Note',
  label: 'What the next column is called',
  extra: 'Keep as text',
  ignore: 'Leave out',
} as const;
