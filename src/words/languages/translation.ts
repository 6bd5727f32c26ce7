import format, { type CompiledMessage } from 'icu-minify/format';
import {
  LOCALES,
  type OtherLanguage,
  type TranslatedTable,
  type Translation,
} from '../kit/ui-language';
import { compiledTables, type CompiledTable } from './compiled';

type Said = (message: CompiledMessage) => TranslatedTable[string];

/** How messages are said in a language; what writes their numbers is made once. */
function sayer(locale: string): Said {
  const [pluralRules, numberFormat] = [new Intl.PluralRules(locale), new Intl.NumberFormat(locale)];
  const formatters = {
    getPluralRules: () => pluralRules,
    getNumberFormat: () => numberFormat,
    // Days come as words (`kit/days`): no message writes one.
    getDateTimeFormat: () => new Intl.DateTimeFormat(locale),
  };
  const filled = (message: CompiledMessage, values: readonly unknown[]): string => {
    const named = Object.fromEntries(
      values.map((value, place) => [place, typeof value === 'number' ? value : String(value)]),
    );
    const text = format(message, locale, named, { formatters });
    return typeof text === 'string' ? text : text.join('');
  };
  return (message) =>
    typeof message === 'string' ? message : (...values) => filled(message, values);
}

function isTable(found: CompiledMessage | CompiledTable): found is CompiledTable {
  return typeof found === 'object' && !Array.isArray(found);
}

function tableSaid(table: CompiledTable, said: Said): TranslatedTable {
  const entries = Object.entries(table).map(([key, found]): [string, TranslatedTable[string]] => [
    key,
    isTable(found) ? tableSaid(found, said) : said(found),
  ]);
  return Object.fromEntries(entries);
}

/** All that a language says, by the names of the tables: `people.ADD_FORM`. */
export function translationTo(language: OtherLanguage): Translation {
  const said = sayer(LOCALES[language]);
  const features = Object.entries(compiledTables(language)).flatMap(([feature, tables]) =>
    isTable(tables)
      ? Object.entries(tables).map(([name, table]): [string, TranslatedTable] => [
          `${feature}.${name}`,
          isTable(table) ? tableSaid(table, said) : {},
        ])
      : [],
  );
  return Object.fromEntries(features);
}
