import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/cards/kit/card';
import { CARD_PROPERTIES, FIELDS, holdsOne, isOwnProperty } from '../../../src/cards/kit/fields';
import { COLUMN_FIELDS } from '../../../src/cards/csv/column-plan';
import { readHeading } from '../../../src/cards/csv/read-heading';
import { PROPERTY_IDS, propertyName } from '../../../src/core/people/properties';

describe('the fields of a card', () => {
  it('have each a column that can be chosen, and a heading that leads to it', () => {
    const columns = CARD_PROPERTIES.map((id) => FIELDS[id].column);
    expect(columns.filter((column) => !COLUMN_FIELDS.includes(column))).toEqual([]);
    const read = CARD_PROPERTIES.map((id) => readHeading(propertyName(id, {})).field);
    expect(read).toEqual(columns);
  });

  it('are every property of a person but the name and the photo, which are no texts beside others', () => {
    const others = PROPERTY_IDS.filter((id) => !CARD_PROPERTIES.some((known) => known === id));
    expect(others).toEqual(['name', 'photo']);
  });

  it('that address books know stand in the card itself', () => {
    const card = cardOf({ name: 'Ana' });
    const known = CARD_PROPERTIES.filter((id) => !isOwnProperty(id));
    expect(known.filter((id) => !(id in card))).toEqual([]);
  });

  it('hold one value or several', () => {
    expect(holdsOne('organization')).toBe(true);
    expect(holdsOne('birthday')).toBe(true);
    expect(holdsOne('email')).toBe(false);
    // Somebody may work in two fields: a card's goes beside what the note says.
    expect(holdsOne('field')).toBe(false);
  });
});
