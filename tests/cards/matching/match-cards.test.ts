import { describe, expect, it } from 'vitest';
import { cardOf, type Card } from '../../../src/cards/kit/card';
import { matchCards } from '../../../src/cards/matching/match';
import { phoneKeyFor } from '../../../src/cards/kit/phone-key';
import { indexOf, note } from '../../support/vault';

const PEOPLE = [
  ...indexOf({
    'People/Ana Silva.md': note({ email: 'ana@x.org', phone: '+351 912 345 678' }),
    'People/Robert Smith.md': note({ url: 'https://www.linkedin.com/in/bobsmith/' }),
    'People/Олена Гринчук.md': note({ uid: '4fbe8971-0bc3' }),
    'People/Office.md': note({ email: 'info@acme.org' }),
  }).people(),
];

function match(card: Pick<Card, 'name'> & Partial<Card>): string {
  const [found] = matchCards([cardOf(card)], PEOPLE, { phoneKey: phoneKeyFor('PT') });
  if (found?.kind === 'same') return `same ${found.person.name}`;
  if (found?.kind === 'ask') return `ask ${found.candidates[0]?.person.name ?? ''}`;
  return found?.kind ?? '';
}

describe('whom a card is about', () => {
  it.each([
    ['an e-mail address in capitals', { name: 'Ana Silva', email: ['ANA@X.ORG'] }, 'Ana Silva'],
    ['a phone number spelt otherwise', { name: 'Ana Silva', phone: ['912345678'] }, 'Ana Silva'],
    [
      'a profile in another country',
      { name: 'Robert Smith', url: ['pt.linkedin.com/in/bobsmith'] },
      'Robert Smith',
    ],
    ['the number of the card', { name: 'Олена Гринчук', uid: '4fbe8971-0bc3' }, 'Олена Гринчук'],
  ])('is told by %s', (_, card, name) => {
    expect(match(card)).toBe(`same ${name}`);
  });

  it.each([
    ['the same name', 'Ana Silva', 'Ana Silva'],
    ['a name in another order', 'Silva Ana', 'Ana Silva'],
    ['a nickname', 'Bob Smith', 'Robert Smith'],
    ['another script', 'Olena Hrynchuk', 'Олена Гринчук'],
    ['marks', 'Aná Sílva', 'Ana Silva'],
  ])('is asked where there is only %s', (_, name, person) => {
    expect(match({ name })).toBe(`ask ${person}`);
  });

  it('is asked where an address is known under quite another name', () => {
    expect(match({ name: 'Zoë Park', email: ['info@acme.org'] })).toBe('ask Office');
  });

  it('is nobody known where nothing speaks for it', () => {
    expect(match({ name: 'Zoë Park', email: ['zoe@x.org'] })).toBe('new');
  });
});
