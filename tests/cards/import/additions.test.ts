import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/cards/kit/card';
import { additionsOf } from '../../../src/cards/import/additions';
import { personWith } from '../../support/vault';

/** Numbers of Portugal, without their spaces and country code. */
const phoneKey = (text: string): string | null => {
  const digits = text.replace(/\D/g, '').replace(/^351/, '');
  return digits.length === 9 ? digits : null;
};

function additions(
  known: Parameters<typeof cardOf>[0],
  properties: Readonly<Record<string, unknown>>,
) {
  return additionsOf(cardOf(known), personWith(properties).person, phoneKey);
}

describe('what a card adds to a person note', () => {
  it('is what the note does not say yet', () => {
    const card = { name: 'Ana Silva', role: 'designer', email: ['ana@x.org', 'a@home.org'] };
    expect(additions(card, { email: 'ANA@x.org' })).toEqual([
      { id: 'role', kind: 'add', have: [], items: ['designer'] },
      { id: 'email', kind: 'add', have: ['ANA@x.org'], items: ['a@home.org'] },
    ]);
  });

  it.each([
    ['a phone number spelt otherwise', { phone: ['+351 912 345 678'] }, { phone: '912345678' }],
    ['a site spelt otherwise', { url: ['https://www.x.org/'] }, { url: 'x.org' }],
    ['a birthday without its hyphens', { birthday: '--04-17' }, { birthday: '04-17' }],
    ['a place with marks', { place: ['Malmo'] }, { place: 'Malmö' }],
    ['the person’s own name as another', { aliases: ['ana silva'] }, {}],
  ])('is not %s', (_, card, properties) => {
    expect(additions({ name: 'Ana Silva', ...card }, properties)).toEqual([]);
  });

  it('is a replacement where the note has something else of which there is one', () => {
    expect(additions({ name: 'Ana Silva', role: 'lead' }, { role: 'designer' })).toEqual([
      { id: 'role', kind: 'replace', have: ['designer'], items: ['lead'] },
    ]);
  });

  it('is nothing where the note has one of several organizations already', () => {
    const card = { name: 'Ana Silva', organization: ['Ponte', 'Ponte Studio'] };
    expect(additions(card, { organization: 'Ponte' })).toEqual([]);
  });
});
