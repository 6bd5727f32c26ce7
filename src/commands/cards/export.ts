import type { ExportFormat } from '../../words/cards/export';
import { wrongUsage, type Command, type Options } from '../kit/command';
import { withPerson } from '../kit/with-person';
import { EXPORT_COMMAND } from '../../words/cards/program';

const KINDS = ['vcf', 'csv'];

/** The formats, by `as` and `version`. */
const FORMATS: ReadonlyMap<string, ExportFormat> = new Map([
  ['vcf ', 'vcard-4'],
  ['vcf 4.0', 'vcard-4'],
  ['vcf 3.0', 'vcard-3'],
  ['csv ', 'csv'],
]);

/** What to write; null if the options do not go together. */
function formatIn({ as, format = '', version = '' }: Options): ExportFormat | null {
  const meant = KINDS.includes(format) ? format : as;
  if (as !== undefined && as !== meant) return null;
  return FORMATS.get(`${meant ?? 'vcf'} ${version}`) ?? null;
}

export const EXPORT_CARDS: Command = {
  name: 'export',
  description: EXPORT_COMMAND.description,
  formats: KINDS,
  options: [
    {
      name: 'as',
      value: KINDS.join('|'),
      description: EXPORT_COMMAND.options.as,
    },
    { name: 'version', value: '4.0|3.0', description: EXPORT_COMMAND.options.version },
    { name: 'name', value: '<name>', description: EXPORT_COMMAND.options.name },
    { name: 'field', value: '<text>', description: EXPORT_COMMAND.options.field },
    { name: 'circle', value: '<text>', description: EXPORT_COMMAND.options.circle },
    { name: 'tag', value: '<tag>', description: EXPORT_COMMAND.options.tag },
    { name: 'search', value: '<words>', description: EXPORT_COMMAND.options.search },
    { name: 'out', value: '<path>', description: EXPORT_COMMAND.options.out },
    { name: 'replace', value: null, description: EXPORT_COMMAND.options.replace },
  ],
  run: async (context, options) => {
    const format = formatIn(options);
    if (format === null) return wrongUsage(EXPORT_COMMAND.sayFormat);
    const { runExport } = await import('./export-run');
    const { name, ...wish } = options;
    if (name === undefined) return runExport(context, { format, wish }, context.index.people());
    return withPerson(context, name, (person) => runExport(context, { format, wish }, [person]));
  },
};
