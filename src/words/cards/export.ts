import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

/** In what people are written out. */
export const EXPORT_FORMATS = translated('cards.EXPORT_FORMATS', {
  'vcard-4': 'vCard 4.0, the current standard',
  'vcard-3': 'vCard 3.0, for phones',
  csv: 'CSV table, for spreadsheets and Google Contacts',
});

export type ExportFormat = keyof typeof EXPORT_FORMATS;

function people(count: number): string {
  return counted(count, 'person', 'people');
}

/** What is said of people written out as cards. */
export const EXPORT = translated('cards.EXPORT', {
  title: 'Export people as cards',
  format: 'Format',
  who: 'Who',
  everybody: 'Everybody',
  circle: 'A circle',
  field: 'A field',
  tag: 'A tag',
  search: 'A search',
  searchHint: 'Name, place, organization',
  which: 'Which one',
  where: 'Where',
  inVault: 'A file in the vault',
  download: 'A download',
  file: 'File',
  confirm: 'Export',
  replace: 'Replace the file',
  count: (count: number) => (count === 0 ? 'Nobody selected yet.' : `${people(count)}.`),
  empty: 'No people yet.',
  nobody: 'This matches nobody, so nothing was exported. Choose others, or everybody.',
  noSuchPeople: 'this matches nobody; nothing was exported',
  noCardFile: 'the name of the file has to end in .vcf or .csv',
  isThere: (path: string) => `${path} exists and is different. Choose another name, or replace it.`,
  outside: 'the path leaves the vault',
  refused: (path: string, reason: string) => `Nothing was written to ${path}: ${reason}.`,
  exported: (count: number, path: string) => `Exported ${people(count)} to ${path}`,
  unchanged: (path: string) => `${path} is up to date.`,
  downloaded: (count: number) =>
    `${people(count)} ${count === 1 ? 'is' : 'are'} in your downloads.`,
  fileName: 'People',
});
