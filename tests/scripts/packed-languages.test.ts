import { describe, expect, it } from 'vitest';
import { packedTables } from '../../scripts/packed-languages.mjs';
import { compiledTables } from '../../src/words/languages/compiled';
import { builtModule } from '../support/built-module';

async function unpackedTables(tables: Readonly<Record<string, object>>, language: string) {
  const { compiledTables: unpack } = await builtModule(packedTables(tables), process.cwd());
  if (typeof unpack !== 'function') throw new Error('There are no tables');
  const found: unknown = Reflect.apply(unpack, undefined, [language]);
  return found;
}

describe('the languages of the interface as they are built in', () => {
  it.each(['de', 'pt'] as const)('say the same as they are written: %s', async (language) => {
    const tables = { fr: compiledTables('fr'), [language]: compiledTables(language) };
    expect(await unpackedTables(tables, language)).toEqual(compiledTables(language));
  });

  it('say it under the same names, in whatever order each has them', async () => {
    const [de, es] = [
      { people: { one: 'Mensch', many: [0, ['n']] }, 7: { none: '' } },
      { 7: { none: 'nada' }, people: { many: [['n']], one: 'persona' } },
    ];
    expect(await unpackedTables({ de, es }, 'es')).toEqual(es);
    expect(await unpackedTables({ de, es }, 'de')).toEqual(de);
  });

  it('are refused where one has other names than the first', () => {
    const de = { people: { one: 'Mensch' } };
    expect(() => packedTables({ de, fr: { people: { two: 'gens' } } })).toThrow('other words');
    expect(() => packedTables({ de, fr: { people: { one: 'x', two: 'y' } } })).toThrow(
      'other words',
    );
  });
});
