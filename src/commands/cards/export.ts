import type { ExportFormat } from '../../words/cards/export';
import { wrongUsage, type Command, type Options } from '../kit/command';
import { withPerson } from '../kit/with-person';

const KINDS = ['vcf', 'csv'];

/** The formats, by `as` and `version`. */
const FORMATS: ReadonlyMap<string, ExportFormat> = new Map([
  ['vcf ', 'vcard-4'],
  ['vcf 4.0', 'vcard-4'],
  ['vcf 3.0', 'vcard-3'],
  ['csv ', 'csv'],
]);

/** What is to be written; null where the options do not fit together. */
function formatIn({ as, format = '', version = '' }: Options): ExportFormat | null {
  const meant = KINDS.includes(format) ? format : as;
  if (as !== undefined && as !== meant) return null;
  return FORMATS.get(`${meant ?? 'vcf'} ${version}`) ?? null;
}

export const EXPORT_CARDS: Command = {
  name: 'export',
  description: 'Write people as cards for address books: vCard or CSV',
  formats: KINDS,
  options: [
    {
      name: 'as',
      value: KINDS.join('|'),
      description: 'What to write (default: vcf); format=vcf and format=csv mean the same',
    },
    { name: 'version', value: '4.0|3.0', description: 'Of vCard; phones know 3.0 (default: 4.0)' },
    { name: 'name', value: '<name>', description: 'Only this person: name, alias or path' },
    { name: 'field', value: '<text>', description: 'Only those of a field' },
    { name: 'circle', value: '<text>', description: 'Only those of a circle' },
    { name: 'tag', value: '<tag>', description: 'Only those with a tag' },
    { name: 'search', value: '<words>', description: 'Only those in whom these words are found' },
    { name: 'out', value: '<path>', description: 'File of the vault to write' },
    { name: 'replace', value: null, description: 'Replace that file where it is there' },
  ],
  run: async (context, options) => {
    const format = formatIn(options);
    if (format === null) return wrongUsage('say as=vcf, with version=4.0 or 3.0, or as=csv');
    const { runExport } = await import('./export-run');
    const { name, ...wish } = options;
    if (name === undefined) return runExport(context, { format, wish }, context.index.people());
    return withPerson(context, name, (person) => runExport(context, { format, wish }, [person]));
  },
};
