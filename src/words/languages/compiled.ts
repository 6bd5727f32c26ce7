import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';
import type { LanguageWords } from '../all-words';
import type { OtherLanguage } from '../kit/ui-language';
import { de } from './de/index';
import { es } from './es/index';
import { fr } from './fr/index';
import { pt } from './pt/index';

const LANGUAGES: Readonly<Record<OtherLanguage, LanguageWords>> = { de, fr, es, pt };

interface Table {
  readonly [key: string]: string | Table;
}

/** A table with its messages read: what stands between the values, and the forms for each number. */
export interface CompiledTable {
  readonly [key: string]: CompiledMessage | CompiledTable;
}

function compiled(table: Table): CompiledTable {
  return Object.fromEntries(
    Object.entries(table).map(([key, value]) => [
      key,
      typeof value === 'string' ? compile(value) : compiled(value),
    ]),
  );
}

/**
 * All that a language says: by folder, by table. In what is built this module is replaced by one in
 * which each language is a packed text (`scripts/packed-languages.mjs`), without the compiler.
 */
export function compiledTables(language: OtherLanguage): CompiledTable {
  return compiled(LANGUAGES[language]);
}
