import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailFile } from '../../src/messages/mail-file';
import { mailLink } from '../../src/messages/mail-link';
import { parseMail, parseMailLink } from './mail-parser';

/** A message a language and script. */
const SCRIPTS = [
  ['English', 'Fonts & tea?', 'Hi Ana,\n\n100% sure; see #1 + 2 = 3.\n'],
  ['German', 'Grüße über Straßenbäume', 'Schöne Grüße\nKäthe'],
  ['Greek', 'Καλημέρα, Ελένη', 'Ευχαριστώ πολύ για τη συζήτηση.'],
  ['Arabic', 'مرحبًا يا ليلى', 'شكرًا جزيلاً\nكريم'],
  ['Chinese', '关于可变字体的谈话', '你好，\n\n很高兴认识你。👋🏽'],
  ['Hindi', 'नमस्ते अनन्या', 'मिलकर अच्छा लगा।'],
] as const;

const crlf = (text: string): string => text.replace(/\r\n?|\n/g, '\r\n');

function draft(subject: string, body: string, to = ['ana+x@example.org']) {
  return { to, subject, body };
}

describe('a message as an address', () => {
  it.each(SCRIPTS)('arrives as it was written: %s', (_, subject, body) => {
    const link = mailLink(draft(subject, body)) ?? '';
    expect(link).toMatch(/^[!-~]+$/);
    expect(parseMailLink(link)).toEqual({
      to: ['ana+x@example.org'],
      fields: { subject, body: crlf(body) },
    });
  });

  it('ends lines as %0D%0A, and writes a blank as %20', () => {
    expect(mailLink(draft('a b', 'x\ny'))).toBe(
      'mailto:ana%2Bx@example.org?subject=a%20b&body=x%0D%0Ay',
    );
  });

  it('is there without an address too', () => {
    expect(mailLink(draft('x', 'y', []))).toBe('mailto:?subject=x&body=y');
  });

  it('is none where programs would cut it off', () => {
    expect(mailLink(draft('x', 'y'.repeat(1900)))).not.toBeNull();
    expect(mailLink(draft('x', 'y'.repeat(2000)))).toBeNull();
    expect(mailLink(draft('x', 'ж'.repeat(400)))).toBeNull();
  });

  it('has no field but its own, whatever a note says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (subject, body) => {
        const link = mailLink(draft(subject, body));
        if (link === null) return;
        expect(Object.keys(parseMailLink(link).fields)).toEqual(['subject', 'body']);
      }),
    );
  });

  it('survives half a character', () => {
    expect(mailLink(draft('\ud83d', ''))).toContain('subject=%EF%BF%BD');
  });
});

describe('a message as a file', () => {
  it.each(SCRIPTS)('is read by another program as it was written: %s', (_, subject, body) => {
    const mail = parseMail(mailFile(draft(subject, body)));
    expect(mail.headers.get('subject')).toBe(subject);
    expect(mail.body).toBe(`${crlf(body)}\r\n`);
  });

  it('opens as one to be sent, to its address', () => {
    const { headers } = parseMail(mailFile(draft('x', 'y')));
    expect(Object.fromEntries(headers)).toEqual({
      to: 'ana+x@example.org',
      subject: 'x',
      'x-unsent': '1',
      'mime-version': '1.0',
      'content-type': 'text/plain; charset=utf-8',
      'content-transfer-encoding': 'base64',
    });
  });

  it('has lines of at most 76 characters, all ASCII, for any message', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const file = mailFile(draft(text, text));
        expect(file).toMatch(/^[\s -~]*$/);
        for (const line of file.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it('never cuts a character of a subject in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const subject = text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
        expect(parseMail(mailFile(draft(text, ''))).headers.get('subject')).toBe(subject);
      }),
    );
  });

  it.each(['x\r\nBcc: all@example.org', 'x\nBcc: a', 'x\u2028Bcc: a', 'x\rBcc: a'])(
    'takes no header from a subject: %j',
    (subject) => {
      const { headers } = parseMail(mailFile(draft(subject, '', ['a@b.c\r\nBcc: d@e.f'])));
      expect([...headers.keys()]).not.toContain('bcc');
      expect(headers.size).toBe(6);
    },
  );

  it('shows a subject that only looks encoded as it is', () => {
    const subject = '=?UTF-8?B?QmNj?=';
    expect(parseMail(mailFile(draft(subject, ''))).headers.get('subject')).toBe(subject);
  });
});
