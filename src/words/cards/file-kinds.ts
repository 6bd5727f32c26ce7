import { translated } from '../kit/ui-language';

const INSTEAD = 'Export the contacts as vCard (.vcf) or CSV';

/** What a file is that holds no cards, and what to do instead: the end of a sentence, and one more. */
export const FILE_KINDS = translated('cards.FILE_KINDS', {
  empty: 'it is empty',
  picture:
    'it is a picture. A QR code in it is read by “Import cards” in Obsidian; here, give a vCard (.vcf) or CSV file',
  calendar: `it is a calendar file, and holds events. ${INSTEAD}`,
  email:
    'it is an email message. Paste its signature into “Import cards” in Obsidian, or save the card attached to it',
  mailbox: `it is a mailbox. ${INSTEAD}`,
  outlook: `it is a file of Outlook. ${INSTEAD} from Outlook`,
  spreadsheet: 'it is a spreadsheet; save it as CSV first',
  document: `it is a document of a word processor. ${INSTEAD}`,
  pdf: `it is a PDF. ${INSTEAD}`,
  archive: 'it is an archive; unpack it, and import the vCard (.vcf) or CSV file in it',
  database: `it is a database. ${INSTEAD}`,
  'address-book': 'it is an archive of the Contacts app; export a vCard from that app instead',
  directory: 'it is a folder; name a vCard (.vcf) or CSV file in it',
  ldif: `it is an LDIF file. ${INSTEAD}`,
  json: `it is JSON. ${INSTEAD}`,
  web: `it is a web page. ${INSTEAD}`,
  xml: `it is XML. ${INSTEAD}`,
  plist: `it is a property list. ${INSTEAD}`,
  note: 'it is a note. Cards are read from vCard (.vcf) and CSV files',
  media: `it is a film or a recording. ${INSTEAD}`,
  program: `it is a program. ${INSTEAD}`,
});

export type FileKind = keyof typeof FILE_KINDS;
