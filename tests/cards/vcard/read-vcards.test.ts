import { describe, expect, it } from 'vitest';
import { readVCards } from '../../../src/cards/vcard/read-vcards';
import type { ReadVCard, VCardProperty } from '../../../src/cards/vcard/vcard';

/** The bytes of a text in which each character is one byte. */
function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return Uint8Array.from(
    codes.flatMap((code) => (isBigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8])),
  );
}

function cardIn(bytes: Uint8Array): ReadVCard {
  const [card] = readVCards(bytes);
  if (card?.kind !== 'vcard') throw new Error('There is no card.');
  return card;
}

/** The first property of a card with these lines. */
function propertyIn(lines: string, version = '3.0', bytesOf = utf8): VCardProperty {
  const card = cardIn(bytesOf(`BEGIN:VCARD\r\nVERSION:${version}\r\n${lines}\r\nEND:VCARD\r\n`));
  const [, property] = card.properties;
  if (!property) throw new Error('There is no property.');
  return property;
}

describe('the text of a vCard', () => {
  it.each([
    ['UTF-8', utf8('BEGIN:VCARD\nFN:Zoë 東京\nEND:VCARD')],
    ['UTF-8 with a mark', utf8('\ufeffBEGIN:VCARD\nFN:Zoë 東京\nEND:VCARD')],
    ['UTF-16 with a mark', utf16('\ufeffBEGIN:VCARD\nFN:Zoë 東京\nEND:VCARD', false)],
    ['big-endian UTF-16', utf16('\ufeffBEGIN:VCARD\nFN:Zoë 東京\nEND:VCARD', true)],
    ['UTF-16 without a mark', utf16('BEGIN:VCARD\nFN:Zoë 東京\nEND:VCARD', false)],
  ])('is read in %s', (_, bytes) => {
    expect(cardIn(bytes).properties[0]?.text).toBe('Zoë 東京');
  });

  it.each([
    ['that names no charset: Windows’', 'FN:Zo\xeb \x80', 'Zoë €'],
    ['that says Latin-1, and is Windows’', 'FN;CHARSET=ISO-8859-1:\x93Zo\xeb\x94', '“Zoë”'],
    ['in the charset that it names', 'FN;CHARSET=windows-1251:\xc0\xed\xed\xe0', 'Анна'],
    ['in UTF-8, whatever it names', 'FN;CHARSET=windows-1251:Zo\xc3\xab', 'Zoë'],
    ['in a charset of seven bits', 'FN;CHARSET=ISO-2022-JP:\x1b$BElK~\x1b(B', '東満'],
    ['in a charset that nobody knows', 'FN;CHARSET=murks:Zo\xeb', 'Zoë'],
    ['in UTF-8, cut off in a character', 'FN:Zo\xc3\xab \xe6\x9d', 'Zoë '],
  ])('may be in a value %s', (_, line, text) => {
    expect(propertyIn(line, '2.1', latin).text).toBe(text);
  });

  it('may be in two charsets in one card', () => {
    const card = cardIn(latin('BEGIN:VCARD\nFN:Zo\xeb\nNOTE:Zo\xc3\xab\nEND:VCARD'));
    expect(card.properties.map(({ text }) => text)).toEqual(['Zoë', 'Zoë']);
  });

  it('may be folded inside a character', () => {
    expect(propertyIn('FN:Zo\xc3\r\n \xab', '3.0', latin).text).toBe('Zoë');
  });
});

describe('the lines of a vCard', () => {
  it.each([['\n'], ['\r\n'], ['\r'], ['\r\r\n'], ['\r\n\r\n']])('may end with %j', (end) => {
    const lines = ['BEGIN:VCARD', 'FN:Ana', 'NOTE:one', ' two', 'TEL:1', 'END:VCARD'];
    const { properties, isCutOff } = cardIn(utf8(lines.join(end)));
    expect(properties.map(({ text }) => text)).toEqual(['Ana', 'onetwo', '1']);
    expect(isCutOff).toBe(false);
  });

  it('are put together where parameters are folded', () => {
    const { name, params, text } = propertyIn('TEL;TYPE=wo\r\n rk;PREF=\r\n\t1:12\r\n 3');
    expect([name, [...params], text]).toEqual([
      'TEL',
      [
        ['TYPE', ['work']],
        ['PREF', ['1']],
      ],
      '123',
    ]);
  });

  it('are kept where they are no property', () => {
    const card = cardIn(utf8('BEGIN:VCARD\nFN:Ana\nsome words\nB@D:x\nEND:VCARD'));
    expect(card.brokenLines).toEqual(['some words', 'B@D:x']);
  });

  it('are passed over where they are in no card', () => {
    expect(readVCards(utf8('Hello\nFN:Bo\nBEGIN:VCALENDAR\nEND:VCALENDAR\n'))).toEqual([]);
  });
});

describe('a quoted-printable value', () => {
  it.each([
    ['in one line', 'NOTE;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB=0D=0Atwo', 'Zoë\ntwo'],
    ['in several', 'NOTE;ENCODING=QUOTED-PRINTABLE:Zo=C3=\r\n=AB', 'Zoë'],
    ['without the name of the parameter', 'NOTE;QUOTED-PRINTABLE:Zo=C3=AB', 'Zoë'],
    ['with a blank that a fold would lose', 'NOTE;QUOTED-PRINTABLE:a=\r\n b', 'a b'],
    ['with a gap where it ends', 'NOTE;QUOTED-PRINTABLE:ab=\r\n\r\nTEL:1', 'ab'],
    ['with a gap in it', 'NOTE;QUOTED-PRINTABLE:a=\r\n\r\n=62', 'ab'],
    ['with an equals sign that is none', 'NOTE;QUOTED-PRINTABLE:1=x2', '1=x2'],
  ])('is read %s', (_, lines, text) => {
    expect(propertyIn(lines, '2.1').text).toBe(text);
  });

  it('does not take in the end of the card', () => {
    const card = cardIn(utf8('BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:a=\nEND:VCARD'));
    expect(card.isCutOff).toBe(false);
  });
});

describe('a value of bytes', () => {
  it.each([
    ['in vCard 2.1', 'PHOTO;ENCODING=BASE64;TYPE=GIF:\r\n R0lG\r\n ODlh\r\n', '2.1'],
    ['without the name of the parameter', 'PHOTO;GIF;B:R0lGODlh', '2.1'],
    ['that is not indented', 'PHOTO;BASE64:R0lG\r\nODlh\r\n\r\nTEL:1', '2.1'],
    ['in vCard 3.0', 'PHOTO;ENCODING=b;TYPE=GIF:R0lG\r\n ODlh', '3.0'],
    ['in vCard 4.0', 'PHOTO:data:image/gif;base64,R0lGODlh', '4.0'],
    ['with an escaped comma', 'PHOTO:data:image/gif;base64\\,R0lGODlh', '4.0'],
  ])('is read %s', (_, lines, version) => {
    expect(propertyIn(lines, version).bytes).toEqual(latin('GIF89a'));
  });

  it('is an address where it says so only by being one', () => {
    const { bytes, text } = propertyIn('PHOTO;ENCODING=b:https://x.example/a.jpg');
    expect([bytes, text]).toEqual([null, 'https://x.example/a.jpg']);
  });
});

describe('a property', () => {
  it('has a group, and the label of the group', () => {
    const card = cardIn(utf8('BEGIN:VCARD\nItem1.TEL:1\nITEM1.X-ABLabel:mill\nEND:VCARD'));
    expect(card.properties[0]?.group).toBe('item1');
    expect(card.labels.get('item1')).toBe('mill');
  });

  it('has what vCard 2.1 says without names as parameters', () => {
    const { params, text } = propertyIn(
      'TEL;WORK;VOICE;utf-8;QUOTED-PRINTABLE:gesch=C3=A4ftlich',
      '2.1',
    );
    expect(Object.fromEntries(params)).toEqual({
      TYPE: ['WORK', 'VOICE'],
      CHARSET: ['utf-8'],
      ENCODING: ['QUOTED-PRINTABLE'],
    });
    expect(text).toBe('geschäftlich');
  });

  it('has parameters in quotes, with the escapes of RFC 6868', () => {
    const { params, text } = propertyIn('ADR;LABEL="a; b: ^\'c^\'^nd^^",e:x', '4.0');
    expect(params.get('LABEL')).toEqual(['a; b: "c"\nd^', 'e']);
    expect(text).toBe('x');
  });

  it('has its value behind the first colon where a quote is not closed', () => {
    expect(propertyIn('TEL;X="a:1').text).toBe('1');
  });

  it('loses the escapes that the RFC knows, and no other backslash', () => {
    expect(propertyIn('NOTE:a\\, b\\; c\\\\ d\\ne\\N\\x').text).toBe('a, b; c\\ d\ne\n\\x');
    expect(propertyIn('NOTE:C:\\new\\; a\\,', '2.1').text).toBe('C:\\new; a\\,');
  });
});

describe('the cards of a file', () => {
  it('are read whatever is between them', () => {
    const cards = readVCards(
      utf8('x\nBEGIN:VCARD\nFN:A\nEND:VCARD\n\ufeff\n?\n\ufeffbegin:vCard \nFN:B\nend:vcard'),
    );
    const names = cards.map((card) => card.kind === 'vcard' && card.properties[0]?.text);
    expect(names).toEqual(['A', 'B']);
  });

  it('are two where one is in the other, and neither loses a line', () => {
    const cards = readVCards(
      utf8(
        'BEGIN:VCARD\nFN:A\nAGENT:\nBEGIN:VCARD\nFN:B\nEND:VCARD\nTEL:1\nEND:VCARD\n' +
          'BEGIN:VCARD\nFN:C\nEND:VCARD',
      ),
    );
    const texts = cards.map((card) =>
      card.kind === 'vcard' ? card.properties.map(({ text }) => text) : [],
    );
    // The outer card still says whose the inner one is.
    expect(texts).toEqual([['A', 'B', '1'], ['B'], ['C']]);
  });

  it('are told to be cut off where their end is missing', () => {
    const cards = readVCards(utf8('BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\n'));
    expect(cards).toMatchObject([{ isCutOff: true }, { isCutOff: false }]);
  });
});
