import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../src/core/days/day';
import { rhythmOf } from '../../../src/core/people/usual-gap';
import { day, indexOf, note } from '../../support/vault';
import { contactDays } from '../../../src/core/people/last-contact';

const TODAY = day('2026-11-20');

/** Days with these gaps, the last of them so many days ago. */
function withGaps(gaps: readonly number[], silence: number): Day[] {
  const days = [addDays(TODAY, -silence)];
  for (const gap of [...gaps].reverse()) days.unshift(addDays(days[0] ?? TODAY, -gap));
  return days;
}

describe('the rhythm of contact', () => {
  it('is the middle of the gaps, which one long silence does not move', () => {
    expect(rhythmOf(withGaps([7, 200, 9, 8], 3), TODAY)).toEqual({
      contacts: 5,
      usualGap: 9,
      silence: 3,
      isDrifting: false,
      suggested: { count: 1, unit: 'weeks' },
    });
  });

  it('needs three gaps', () => {
    expect(rhythmOf(withGaps([7, 7], 100), TODAY)).toMatchObject({
      usualGap: null,
      isDrifting: false,
      suggested: null,
    });
    expect(rhythmOf([], TODAY)).toMatchObject({ contacts: 0, silence: null });
  });

  it.each([
    [[30, 30, 30], 60, false],
    [[30, 30, 30], 61, true],
    [[2, 2, 2], 13, false],
    [[2, 2, 2], 14, true],
  ])('of gaps %j with a silence of %i days drifts: %j', (gaps, silence, expected) => {
    expect(rhythmOf(withGaps(gaps, silence), TODAY).isDrifting).toBe(expected);
  });

  it('is what was usual lately, not years ago', () => {
    const gaps = [...Array.from({ length: 30 }, () => 300), ...Array.from({ length: 12 }, () => 7)];
    expect(rhythmOf(withGaps(gaps, 1), TODAY).usualGap).toBe(7);
  });

  it('does not know days to come', () => {
    const days = [...withGaps([10, 10, 10], 5), addDays(TODAY, 3)];
    expect(rhythmOf(days, TODAY)).toMatchObject({ contacts: 4, silence: 5 });
  });

  it('grows no quieter by another contact', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 0, max: 999 }), (all, silence) => {
        const days = withGaps(all, silence);
        expect(rhythmOf([...new Set([...days, TODAY])], TODAY).isDrifting).toBe(false);
      }),
    );
  });
});

describe('the days of contact', () => {
  it('come from the note and from dated notes, each once, in order, none to come', () => {
    const index = indexOf({
      'People/Ana.md': note(
        { met: '2026-09-01', 'last-contact': '2026-10-02' },
        '- [[2026-10-01]]',
      ),
      'Daily/2026-10-02.md': '[[Ana]]',
      'Daily/2026-11-01.md': '[[Ana]]',
      'Daily/2026-12-01.md': '[[Ana]]',
    });
    const person = index.person('People/Ana.md');
    const days = person && contactDays(person, index.contactsOf(person.path), TODAY);
    expect(days).toEqual(['2026-09-01', '2026-10-01', '2026-10-02', '2026-11-01']);
  });
});
