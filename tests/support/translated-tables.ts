import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';

const WORDS = join(import.meta.dirname, '../../src/words');

/** A table of words that is said in every language. */
export interface EnglishTable {
  readonly name: string;
  readonly file: string;
  readonly constant: string;
}

const TABLE = /\bconst ([A-Z_]+)(?:: [^=]+)? = translated\(\s*'([^']+)'/g;

/** All tables, as the sources wrap them. */
export function translatedTables(): EnglishTable[] {
  const files = readdirSync(WORDS, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(join(WORDS, file), 'utf8').matchAll(TABLE)].map(
        ([, constant = '', name = '']) => ({ name, file, constant }),
      ),
    );
}

/** All messages of a table by their keys: `whyNot`, `hint.past`. */
export function messages(table: unknown, prefix = ''): [string, unknown][] {
  if (typeof table !== 'object' || table === null || Array.isArray(table)) return [];
  return Object.entries(table).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
    const inner = messages(value, `${prefix}${key}.`);
    return inner.length > 0 ? inner : [[`${prefix}${key}`, value]];
  });
}

/** The messages of a table in English: texts, and functions that give one. */
export async function englishMessages({
  file,
  constant,
}: EnglishTable): Promise<Map<string, unknown>> {
  const module = await vi.importActual<unknown>(join(WORDS, file));
  const table: unknown = Reflect.get(Object(module), constant);
  return new Map(messages(table));
}

/** A table that English alone has, because what it says stands in notes, files or letters. */
const PLAIN_TABLE = /^export const ([A-Z][A-Z_]+)(?:: [^=]+)? = (?!translated\()/gm;

/** Words that are no messages: letters to others, and the languages themselves. */
const NO_TABLES = /(?:^|[\\/])(?:languages[\\/]|messages[\\/]drafts)/;

function isMessage([, said]: [string, unknown]): boolean {
  return typeof said === 'function' || (typeof said === 'string' && /\p{L}{2,} \p{L}/u.test(said));
}

/** The tables that no other language says, each with its messages, by their folder and name. */
export async function plainTables(): Promise<Map<string, unknown[]>> {
  const files = readdirSync(WORDS, { recursive: true, encoding: 'utf8' });
  const found = new Map<string, unknown[]>();
  for (const file of files) {
    if (!file.endsWith('.ts') || NO_TABLES.test(file)) continue;
    const names = readFileSync(join(WORDS, file), 'utf8').matchAll(PLAIN_TABLE);
    for (const [, constant = ''] of names) {
      const said = [...(await englishMessages({ name: '', file, constant }))].filter(isMessage);
      const name = `${file.split(/[\\/]/)[0] ?? ''}.${constant}`;
      if (said.length > 0)
        found.set(
          name,
          said.map(([, message]) => message),
        );
    }
  }
  return found;
}
