import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/cards/kit/decode-text';

function utf16(text: string, isLittle: boolean): Uint8Array {
  return Uint8Array.from(
    [...Array(text.length).keys()].flatMap((at) => {
      const code = text.charCodeAt(at);
      const pair = [code & 0xff, code >> 8];
      return isLittle ? pair : pair.reverse();
    }),
  );
}

describe('the text of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('Zoë 山田 🦀')],
    ['UTF-8 with a mark', new TextEncoder().encode('\ufeffZoë 山田 🦀')],
    ['UTF-16 with a mark', utf16('\ufeffZoë 山田 🦀', true)],
    ['UTF-16 with a mark, the larger byte first', utf16('\ufeffZoë 山田 🦀', false)],
  ])('is found in %s', (_, bytes) => {
    expect(decodeText(bytes).text).toBe('Zoë 山田 🦀');
  });

  it.each([true, false])('is found in UTF-16 without a mark, by its zeros', (isLittle) => {
    expect(decodeText(utf16('First Name,Zoë', isLittle)).text).toBe('First Name,Zoë');
  });

  it('is Windows-1252 where it is no UTF-8', () => {
    expect(decodeText(Uint8Array.from([0x5a, 0x6f, 0xeb, 0x20, 0x80])).text).toBe('Zoë €');
  });

  it('is some text, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof decodeText(bytes).text).toBe('string');
      }),
    );
  });
});
