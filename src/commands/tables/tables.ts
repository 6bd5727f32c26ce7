import {
  DEFAULT_TABLE,
  DEFAULT_TABLES,
  LARGEST_TABLE,
  MAX_PEOPLE,
  SMALLEST_TABLE,
} from '../../core/tables/table-sizes';
import { PROGRAM } from '../../words/kit/program';
import { TABLES, TABLES_COMMAND } from '../../words/tables/tables';
import { wrongUsage, type Command } from '../kit/command';
import { LIMIT, readCount } from '../kit/read-options';

export const SUGGEST_TABLES: Command = {
  name: 'tables',
  isReading: true,
  description: TABLES_COMMAND.description,
  options: [
    {
      name: 'size',
      value: '<n>',
      description: TABLES_COMMAND.options.size(SMALLEST_TABLE, LARGEST_TABLE, DEFAULT_TABLE),
    },
    { name: 'place', value: '<text>', description: TABLES_COMMAND.options.place },
    { name: 'circle', value: '<text>', description: TABLES_COMMAND.options.circle },
    { name: 'about', value: '<subject>', description: TABLES_COMMAND.options.about },
    { ...LIMIT, description: TABLES_COMMAND.options.limit(DEFAULT_TABLES, MAX_PEOPLE) },
    { name: 'total', value: null, description: PROGRAM.returnCount },
  ],
  run: async (context, options) => {
    const limit = readCount(options, 'limit', DEFAULT_TABLES);
    if (limit.kind === 'stop') return limit.outcome;
    const size = readCount(options, 'size', DEFAULT_TABLE);
    if (size.kind === 'stop') return size.outcome;
    if (size.value < SMALLEST_TABLE || size.value > LARGEST_TABLE)
      return wrongUsage(TABLES.badSize(options['size'] ?? '', SMALLEST_TABLE, LARGEST_TABLE));
    const { tablesAnswer } = await import('./tables-run');
    return tablesAnswer(context, {
      size: size.value,
      limit: limit.value,
      place: options['place'] ?? '',
      circle: options['circle'] ?? '',
      about: options['about'] ?? '',
    });
  },
};
