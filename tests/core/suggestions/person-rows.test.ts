import { describe, expect, it } from 'vitest';
import { PersonRows } from '../../../src/core/suggestions/corpus';
import { termTables } from '../../../src/core/suggestions/term-tables';
import { personWith } from '../../support/vault';

/** How much all rows take, the head of the next one too. */
function sizeOf({ rows }: PersonRows): number {
  const size = rows.begin(true).length;
  rows.discard();
  return size;
}

describe('the rows of people', () => {
  const { person } = personWith({ offers: ['rust', 'tea'], seeks: 'rust' });

  it('take no more room where a note says again what it said', () => {
    const all = new PersonRows(termTables());
    all.rows.add();
    all.load(0, person);
    const before = sizeOf(all);
    expect(all.put(0, person, { ...person, discussed: ['fonts'] })).toBe(false);
    expect(sizeOf(all)).toBe(before);
  });

  it('say that there is news where it may be introduced no more', () => {
    const all = new PersonRows(termTables());
    all.rows.add();
    all.load(0, person);
    expect(all.put(0, person, { ...person, noIntroductions: true })).toBe(true);
    expect(all.rows.isEligible(0)).toBe(false);
  });
});
