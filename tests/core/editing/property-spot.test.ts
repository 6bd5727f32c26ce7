import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertySpot } from '../../../src/core/editing/property-spot';
import { propertyTable } from '../../../src/core/people/properties';

const TABLE = propertyTable({ place: 'Ort' });

/** The spot at the end of lines under an opening `---`. */
const spot = (...lines: string[]) => propertySpot(['---', ...lines], TABLE);

describe('where one types in the properties of a note', () => {
  it.each([
    ['a name', ['fol'], { kind: 'name', query: 'fol', from: 0 }],
    ['a value', ['met: yester'], { kind: 'value', id: 'met', query: 'yester', from: 5 }],
    ['an empty value', ['follow-up-status: '], { id: 'status', query: '', from: 18 }],
    ['a name of the user’s own', ['Ort: Lis'], { id: 'place', query: 'Lis', from: 5 }],
    ['a synonym', ['location: Lis'], { id: 'place', query: 'Lis' }],
    ['an item of a list', ['seeks:', '  - a', '  - ru'], { id: 'seeks', query: 'ru', from: 4 }],
    ['an item below a comment', ['seeks:', '# later', '- ru'], { id: 'seeks', query: 'ru' }],
    ['a flow list', ['seeks: [a, ru'], { id: 'seeks', query: 'ru', from: 11, isInFlowList: true }],
    ['the first of a flow list', ['seeks: [ru'], { id: 'seeks', query: 'ru', from: 8 }],
    ['a quoted value', ['place: "Lis'], { id: 'place', query: 'Lis', from: 7 }],
    ['several words', ['follow-up: next fri'], { id: 'followUp', query: 'next fri', from: 11 }],
  ])('is found in %s', (_, lines, expected) => {
    expect(spot(...lines)).toMatchObject(expected);
  });

  it.each([
    ['a property of the user’s own', ['colour: re']],
    ['a comment', ['met: # yes']],
    ['a link, which the app completes', ['knows:', '  - "[[An']],
    ['a finished quotation', ['place: "Lisbon"']],
    ['a finished flow list', ['seeks: [a, b]']],
    ['a name without a space after the colon', ['met:2026']],
    ['a group inside a property', ['place:', '  city: Lis']],
    ['a list of nobody’s', ['  - ru']],
    ['a list below a text', ['place: Lisbon', '  - ru']],
  ])('is none in %s', (_, lines) => {
    expect(spot(...lines)).toBeNull();
  });

  it('is none outside the block', () => {
    expect(propertySpot(['met: yes'], TABLE)).toBeNull();
    expect(propertySpot(['', '---', 'met: yes'], TABLE)).toBeNull();
    expect(propertySpot(['---', 'met: 2026-11-01', '---', 'place: Lis'], TABLE)).toBeNull();
    expect(propertySpot(['---'], TABLE)).toBeNull();
  });

  it('is within the cursor’s line, whatever is typed', () => {
    const line = fc.string({
      unit: fc.constantFrom('m', 'e', ':', ' ', '-', '[', ']', '"', "'", '#', ',', 'á', '\t'),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        const found = spot(...lines);
        const typed = lines.at(-1) ?? '';
        if (found) expect(typed.slice(found.from).endsWith(found.query)).toBe(true);
      }),
    );
  });
});
