import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/cards/kit/card';
import { codeCard } from '../../../src/cards/qr/code-card';
import { qrModules } from '../../../src/cards/qr/qr-code';
import { randomCard } from '../vcard/random-cards';

const WHOLE = cardOf({
  name: 'Ana Silva',
  ...{ organization: ['Ponte'], role: 'Designer', email: ['a@x.org', 'b@x.org', 'c@x.org'] },
  ...{ phone: ['1', '2'], url: ['https://x.org'], note: 'private', circle: ['close'], uid: 'x' },
});

describe('the card in a code', () => {
  it('says what somebody whom one meets wants, and nothing that is one’s own', () => {
    const { text, left } = codeCard(WHOLE);
    expect(text.split('\r\n')).toEqual([
      ...['BEGIN:VCARD', 'VERSION:3.0', 'FN:Ana Silva', 'N:;Ana Silva'],
      ...['EMAIL;TYPE=INTERNET;TYPE=PREF:a@x.org', 'EMAIL;TYPE=INTERNET:b@x.org'],
      ...['TEL;TYPE=VOICE;TYPE=PREF:1', 'TEL;TYPE=VOICE:2', 'URL:https://x.org'],
      ...['ORG:Ponte', 'TITLE:Designer', 'END:VCARD', ''],
    ]);
    expect(left).toEqual(['email']);
  });

  it('leaves out the sites first, and how to be reached last', () => {
    const long = 'x'.repeat(300);
    const { card, left } = codeCard({
      ...WHOLE,
      url: [`https://${long}`],
      role: long,
      phone: [long],
    });
    expect(card).toMatchObject({
      url: [],
      role: 'x'.repeat(300),
      phone: [long],
      email: ['a@x.org'],
    });
    expect(left).toEqual(['email', 'url']);
  });

  it('has room for a long name in a script of four bytes a character', () => {
    const { text } = codeCard(cardOf({ name: '𐀀'.repeat(98) }));
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(850);
  });

  it('is never too large to be read from a phone, whatever the card says', () => {
    fc.assert(
      fc.property(randomCard, fc.integer({ min: 1, max: 60 }), (card, times) => {
        const { text } = codeCard({ ...card, name: card.name.repeat(times) });
        expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(850);
        // 97 modules and four light ones on either side.
        expect(qrModules(text)?.length).toBeLessThanOrEqual(105);
      }),
    );
  });
});
