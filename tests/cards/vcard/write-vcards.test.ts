import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardOf, type Card } from '../../../src/cards/kit/card';
import { cardsOfVCards } from '../../../src/cards/vcard/cards-of-vcards';
import { writeVCards, type VCardVersion } from '../../../src/cards/vcard/write-vcards';
import { randomCard } from './random-cards';
import { runs } from '../../support/runs';

const VERSIONS: readonly VCardVersion[] = ['4.0', '3.0'];

function linesOf(card: Card, version: VCardVersion): string[] {
  return writeVCards([card], version).split('\r\n').slice(2, -2);
}

function readBack(cards: readonly Card[], version: VCardVersion): unknown[] {
  const bytes = new TextEncoder().encode(writeVCards(cards, version));
  return cardsOfVCards(bytes).map((reading) => (reading.kind === 'card' ? reading.card : reading));
}

describe.each(VERSIONS)('cards written as vCard %s', (version) => {
  it('are the same when they are read again, whatever they say', () => {
    fc.assert(
      fc.property(fc.array(randomCard, { maxLength: 3 }), (cards) => {
        expect(readBack(cards, version)).toEqual(cards);
      }),
      { numRuns: runs(500) },
    );
  });

  it('have no line of more than 75 octets, and no character in two lines', () => {
    fc.assert(
      fc.property(randomCard, (card) => {
        const lines = writeVCards([card], version).split('\r\n');
        const octets = lines.map((line) => new TextEncoder().encode(line).length);
        expect(Math.max(...octets)).toBeLessThanOrEqual(75);
        expect(lines.filter((line) => /^ ?[\udc00-\udfff]|[\ud800-\udbff]$/.test(line))).toEqual(
          [],
        );
      }),
    );
  });

  it('end every line with CRLF, and have no other line end', () => {
    const card = cardOf({ name: 'Ana', note: 'one\ntwo', phone: ['1', '2'] });
    const text = writeVCards([card, card], version);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toMatch(/^BEGIN:VCARD\r\n[^]*END:VCARD\r\nBEGIN:VCARD\r\n[^]*END:VCARD\r\n$/);
  });
});

describe('a card as a vCard', () => {
  it('escapes what would end a value or a part of it', () => {
    const card = cardOf({
      name: 'Lee; Bo, \\ Jr',
      circle: ['a,b', 'c'],
      note: 'one\ntwo',
      url: ['https://x.example/a,b;c'],
    });
    expect(linesOf(card, '4.0')).toEqual([
      'FN:Lee\\; Bo\\, \\\\ Jr',
      'URL:https://x.example/a,b;c',
      'CATEGORIES:a\\,b,c',
      'NOTE:one\\ntwo',
    ]);
  });

  it('marks the preferred one of several, each version in its way', () => {
    const card = cardOf({ name: 'Ana', email: ['a@x.org', 'b@x.org'] });
    expect(linesOf(card, '4.0')).toContain('EMAIL;PREF=1:a@x.org');
    expect(linesOf(card, '3.0')).toContain('EMAIL;TYPE=INTERNET;TYPE=PREF:a@x.org');
  });

  it('says a birthday without a year as phones do', () => {
    const card = cardOf({ name: 'Ana', birthday: '--04-17' });
    expect(linesOf(card, '4.0')).toContain('BDAY:--0417');
    expect(linesOf(card, '3.0')).toContain('BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-17');
  });

  it('has a name in parts in 3.0, which demands one, even where none are known', () => {
    expect(linesOf(cardOf({ name: 'Ana' }), '3.0')).toContain('N:;Ana');
    expect(linesOf(cardOf({ name: 'Ana' }), '4.0')).toEqual(['FN:Ana']);
  });

  it('keeps what it has no field for under a label that address books keep', () => {
    const extras = [
      { label: 'Spouse', value: 'Bo' },
      { label: 'Connected on LinkedIn', value: '2024-01-31' },
      { label: 'Address (home)', value: 'Rua X 1, Lisboa' },
      { label: 'Address (mill)', value: 'Hill 2' },
      { label: 'Fax (work)', value: '+1 555' },
    ];
    expect(linesOf(cardOf({ name: 'Ana', extras }), '4.0').slice(1)).toEqual([
      'item1.X-ABRELATEDNAMES:Bo',
      'item1.X-ABLabel:_$!<Spouse>!$_',
      'item2.X-ABDATE:2024-01-31',
      'item2.X-ABLabel:Connected on LinkedIn',
      'ADR;TYPE=HOME:;;Rua X 1\\, Lisboa;;;;',
      'item4.ADR:;;Hill 2;;;;',
      'item4.X-ABLabel:mill',
      'TEL;TYPE=FAX;TYPE=WORK:+1 555',
    ]);
  });

  it('has its picture as phones (3.0) and as the standard of today (4.0) want it', () => {
    const bytes = Uint8Array.from([0xff, 0xd8, 0xff, 0]);
    const card = cardOf({ name: 'Ana', photo: { mediaType: 'image/jpeg', bytes } });
    expect(linesOf(card, '3.0')).toContain('PHOTO;ENCODING=b;TYPE=JPEG:/9j/AA==');
    expect(linesOf(card, '4.0')).toContain('PHOTO:data:image/jpeg;base64,/9j/AA==');
  });

  it('is nothing for no cards', () => {
    expect(writeVCards([], '4.0')).toBe('');
  });
});
