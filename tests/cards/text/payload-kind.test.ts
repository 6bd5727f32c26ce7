import { describe, expect, it } from 'vitest';
import { payloadKind } from '../../../src/cards/text/payload-kind';

describe('a text', () => {
  it.each([
    ['vcard', 'BEGIN:VCARD\nVERSION:3.0'],
    ['vcard', '\ufeff \r\nbegin:vcard'],
    ['vcard', 'item1.BEGIN:VCARD'],
    ['mecard', 'MECARD:N:Doe;;'],
    ['mecard', ' bizcard:N:Doe;;'],
    ['text', 'Ana Silva\nMECARD:N:Doe;;'],
    ['text', ''],
    ['text', ' '.repeat(100_000)],
  ])('is told by its beginning: %s', (kind, text) => {
    expect(payloadKind(text)).toBe(kind);
  });
});
