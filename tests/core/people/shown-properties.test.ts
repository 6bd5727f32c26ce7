import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownProperties } from '../../../src/core/people/shown-properties';

describe('properties that the user wants to see', () => {
  it('come in the order of the list, under the names of the note', () => {
    const properties = { 'T-Shirt': 'M', note: 'x', pets: ['Kite', 2], empty: '', none: null };
    expect(shownProperties(properties, ['pets', 't-shirt', 'Pets', 'empty', 'none'])).toEqual([
      {
        name: 'pets',
        values: [
          { kind: 'text', text: 'Kite' },
          { kind: 'text', text: '2' },
        ],
      },
      { name: 'T-Shirt', values: [{ kind: 'text', text: 'M' }] },
    ]);
  });

  it.each([
    ['[[Bo Lee|Bo]]', { kind: 'note', text: 'Bo', linkpath: 'Bo Lee' }],
    [[['Bo Lee']], { kind: 'note', text: 'Bo Lee', linkpath: 'Bo Lee' }],
    ['https://ana.example/x', { kind: 'page', href: 'https://ana.example/x' }],
    ['with [[Bo Lee|Bo]]', { kind: 'text', text: 'with Bo' }],
    ['javascript:alert(1)', { kind: 'text' }],
    ['obsidian://open?vault=x', { kind: 'text' }],
    ['<img src=x onerror=y>', { kind: 'text', text: '<img src=x onerror=y>' }],
    [{ github: 'ana' }, { kind: 'text', text: '{"github":"ana"}' }],
    [true, { kind: 'text', text: 'true' }],
  ])('%j does no more than lead somewhere', (value, shown) => {
    expect(shownProperties({ own: value }, ['own'])).toMatchObject([{ values: [shown] }]);
  });

  it('are cut where they are without end, and never throw', () => {
    const many = Array.from({ length: 100 }, () => 'x'.repeat(1000));
    const [shown] = shownProperties({ own: many }, ['own']);
    expect(shown?.values).toHaveLength(30);
    expect(shown?.values[0]?.text).toHaveLength(301);
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.array(fc.string()),
        (own, names) => {
          const found = shownProperties(own, [...names, ...Object.keys(own)]);
          for (const { values } of found)
            for (const value of values)
              if (value.kind === 'page') expect(value.href).toMatch(/^https?:\/\//);
        },
      ),
    );
  });
});
