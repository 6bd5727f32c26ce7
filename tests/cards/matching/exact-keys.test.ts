import { describe, expect, it } from 'vitest';
import { exactKeys, type Addresses } from '../../../src/cards/matching/exact-keys';
import { digitKey } from '../../support/identified';

function keys(known: Partial<Addresses>): string[] {
  return [...exactKeys({ email: [], phone: [], url: [], ...known }, digitKey).keys()];
}

describe('the keys of a description', () => {
  it('are addresses in one spelling, each once', () => {
    expect(keys({ email: [' Ana@X.org', 'mailto:ana@x.org', 'b@x.org'] })).toEqual([
      'email ana@x.org',
      'email b@x.org',
    ]);
  });

  it('keep the dots of an address, whoever its provider is', () => {
    expect(keys({ email: ['ana.silva@gmail.com', 'anasilva@gmail.com'] })).toHaveLength(2);
  });

  it.each(['ana', 'ana@', '@x.org', 'ana@x', 'a b@x.org', 'a@b@x.org'])(
    'leave out what is no address: %s',
    (email) => {
      expect(keys({ email: [email] })).toEqual([]);
    },
  );

  it('are numbers of cards, but for those that were counted out', () => {
    expect(keys({ uid: 'urn:uuid:4FBE8971-0BC3' })).toEqual(['uid 4fbe8971-0bc3']);
    expect(keys({ uid: '17' })).toEqual([]);
  });

  it.each([
    ['ana@x.org', true],
    ['info@x.org', false],
    ['team+news@x.org', false],
    ['kontakt@x.org', false],
  ])('say whether a mailbox is a person’s: %s', (email, isPersonal) => {
    const [key] = exactKeys({ email: [email], phone: [], url: [] }, digitKey).values();
    expect(key?.isPersonal).toBe(isPersonal);
  });
});
