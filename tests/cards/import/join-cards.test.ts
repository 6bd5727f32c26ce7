import { describe, expect, it } from 'vitest';
import { cardOf, type Card, type CardReading } from '../../../src/cards/kit/card';
import { joinCards } from '../../../src/cards/import/join-cards';

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

  it('of one name alone stay two, where they say different things', () => {
    const [one, other] = [{ role: 'nurse' }, { role: 'mayor' }];
    const readings = readingsOf(
      cardOf({ name: 'Ana Silva', ...one }),
      cardOf({ name: 'Ana Silva', ...other }),
    );
    expect(joinCards(readings, phoneKey)).toEqual(readings);
  });

  it.each<[string, Card, Card]>([
    ['a name alone', cardOf({ name: 'Ana Silva' }), cardOf({ name: 'Ana Silva' })],
    ['a name of signs', cardOf({ name: '🎉🎉' }), cardOf({ name: '🎉🎉' })],
    ['initials', cardOf({ name: 'J. K.' }), cardOf({ name: 'j.  k.' })],
    ['a name put together otherwise', cardOf({ name: 'José' }), cardOf({ name: 'Jose\u0301' })],
    [
      'values spelled otherwise',
      cardOf({ name: 'Ana', url: ['x.org'], role: 'Nurse' }),
      cardOf({ name: 'ANA', url: ['https://x.org/'], role: 'nurse' }),
    ],
  ])('that say the very same are one: %s', (_, card, again) => {
    const bo = cardOf({ name: 'Bo Lee' });
    expect(joinCards(readingsOf(card, bo, again), phoneKey)).toEqual([
      { kind: 'card', card, where: 'card 1, card 3' },
      { kind: 'card', card: bo, where: 'card 2' },
    ]);
  });

  it('name a few of their places where there are many', () => {
    const readings = readingsOf(...Array.from({ length: 9 }, () => cardOf({ name: 'Ana' })));
    expect(joinCards(readings, phoneKey)).toMatchObject([
      { where: 'card 1, card 2, card 3, card 4, card 5, 4 more' },
    ]);
  });

  it('that cannot be read stay where they are', () => {
    const [first, last] = readingsOf(cardOf({ name: 'Ana' }), cardOf({ name: 'Bo' }));
    const broken: CardReading = { kind: 'unreadable', where: 'card 2', reason: 'it is empty' };
    const readings = [first, broken, last].flatMap((each) => each ?? []);
    expect(joinCards(readings, phoneKey)).toEqual(readings);
  });
});
