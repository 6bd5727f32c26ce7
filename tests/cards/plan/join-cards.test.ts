import { describe, expect, it } from 'vitest';
import { cardOf, type Card, type CardReading } from '../../../src/cards/card';
import { joinCards } from '../../../src/cards/plan/join-cards';

function readingsOf(...cards: readonly Card[]): CardReading[] {
  return cards.map((card, at) => ({ kind: 'card', card, where: `card ${String(at + 1)}` }));
}

const phoneKey = (text: string): string | null => text;

describe('cards of one file', () => {
  it('of one person become one card that says what all of them say', () => {
    const ana = cardOf({
      name: 'Ana Silva',
      email: ['ana@x.org'],
      role: 'designer',
      note: 'one',
      extras: [{ label: 'Fax', value: '1' }],
    });
    const bo = cardOf({ name: 'Bo Lee', email: ['bo@x.org'] });
    const again = cardOf({
      name: 'A. Silva',
      email: ['ana@x.org', 'ana@home.org'],
      phone: ['+351 912345678'],
      birthday: '1999-04-17',
      note: 'two',
      extras: [
        { label: 'Fax', value: '1' },
        { label: 'Fax', value: '2' },
      ],
    });
    const [joined, other, ...rest] = joinCards(readingsOf(ana, bo, again), phoneKey);
    expect(rest).toEqual([]);
    expect(other).toEqual({ kind: 'card', card: bo, where: 'card 2' });
    expect(joined).toEqual({
      kind: 'card',
      where: 'card 1, card 3',
      card: {
        ...ana,
        aliases: ['A. Silva'],
        email: ['ana@x.org', 'ana@home.org'],
        phone: ['+351 912345678'],
        birthday: '1999-04-17',
        note: 'one\n\ntwo',
        extras: [
          { label: 'Fax', value: '1' },
          { label: 'Fax', value: '2' },
        ],
      },
    });
  });

  it('of one name alone stay two', () => {
    const readings = readingsOf(cardOf({ name: 'Ana Silva' }), cardOf({ name: 'Ana Silva' }));
    expect(joinCards(readings, phoneKey)).toEqual(readings);
  });

  it('that cannot be read stay where they are', () => {
    const [first, last] = readingsOf(cardOf({ name: 'Ana' }), cardOf({ name: 'Bo' }));
    const broken: CardReading = { kind: 'unreadable', where: 'card 2', reason: 'it is empty' };
    const readings = [first, broken, last].flatMap((each) => each ?? []);
    expect(joinCards(readings, phoneKey)).toEqual(readings);
  });
});
