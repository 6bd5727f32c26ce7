import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_DAY_LINKS } from '../../../src/core/notes/day-links';
import {
  CHANNELS,
  isChannel,
  logLine,
  logLineDay,
  parseLogLine,
} from '../../../src/core/notes/interaction';
import { day } from '../../support/vault';
import { runs } from '../../support/runs';

describe('isChannel', () => {
  it.each(CHANNELS)('%s is one', (channel) => {
    expect(isChannel(channel)).toBe(true);
  });

  it.each(['', 'Email', 'fax', 'constructor'])('%j is none', (text) => {
    expect(isChannel(text)).toBe(false);
  });
});

describe('logLine', () => {
  const thanks = { day: day('2026-11-05'), channel: 'email', text: 'thanked her' } as const;

  it('links the day', () => {
    expect(logLine(thanks, PLAIN_DAY_LINKS)).toBe('- [[2026-11-05]] email: thanked her');
  });

  it('writes a plain day where links are not wanted', () => {
    expect(logLine(thanks, { write: (on) => on })).toBe('- 2026-11-05 email: thanked her');
  });

  it('ends with the channel where nothing was noted', () => {
    expect(logLine({ ...thanks, text: ' \n ' }, PLAIN_DAY_LINKS)).toBe('- [[2026-11-05]] email');
  });

  it('brings a text of several lines onto one', () => {
    expect(logLine({ ...thanks, text: ' a\r\n\tb\u2028c  d ' }, PLAIN_DAY_LINKS)).toBe(
      '- [[2026-11-05]] email: a b c d',
    );
  });
});

describe('logLineDay', () => {
  it.each([
    ['- [[2026-11-05]] email: x', '2026-11-05'],
    ['- 2026-11-05 email', '2026-11-05'],
    ['- [[Daily/2026-11-05|Thursday]] email', '2026-11-05'],
    ['* [[2026-11-05]]', '2026-11-05'],
    ['+ 2026-11-05', '2026-11-05'],
    ['   - 2026-11-05', '2026-11-05'],
    ['- [[2026-02-31]] email', null],
    ['- 2026-02-31 email', null],
    ['- [[Ana]] email', null],
    ['- [ ] 2026-11-05 email', null],
    ['- email on 2026-11-05', null],
    ['[[2026-11-05]] email', null],
    ['-2026-11-05', null],
    ['    - 2026-11-05', null],
    ['1. 2026-11-05', null],
    ['> - 2026-11-05', null],
    ['', null],
  ])('of %j is %j', (line, found) => {
    expect(logLineDay(line)).toBe(found);
  });
});

describe('parseLogLine', () => {
  it.each([
    ['a channel and a text', '- [[2026-11-05]] call: about fonts', 'call', 'about fonts'],
    ['a channel alone', '- [[2026-11-05]] met', 'met', ''],
    ['a channel and a colon', '- [[2026-11-05]] met:', 'met', ''],
    ['a colon in the text', '- 2026-11-05 email: re: fonts', 'email', 're: fonts'],
    ['no space', '- 2026-11-05 email:fonts', 'email', 'fonts'],
    ['no channel', '- 2026-11-05 lunch at the lake', 'other', 'lunch at the lake'],
    ['an unknown channel', '- 2026-11-05 fax: fonts', 'other', 'fax: fonts'],
    ['a text behind a colon', '- 2026-11-05: fonts', 'other', 'fonts'],
    ['a text behind a dash', '- 2026-11-05 – fonts', 'other', 'fonts'],
    ['a day alone', '- 2026-11-05', 'other', ''],
  ])('reads %s', (_, line, channel, text) => {
    expect(parseLogLine(line)).toStrictEqual({ day: '2026-11-05', channel, text });
  });

  it.each(['Text', '- call', '- 2026-02-31 call', '## Log'])('reads nothing from %j', (line) => {
    expect(parseLogLine(line)).toBeNull();
  });

  it('reads back what logLine wrote', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(': x', 'call: x', '- 2026-01-01 x', '[[Bo]]', '| x', ']]'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...CHANNELS), text, fc.boolean(), (channel, note, isLink) => {
        const one = { day: day('2026-11-05'), channel, text: note };
        expect(
          parseLogLine(logLine(one, isLink ? PLAIN_DAY_LINKS : { write: (on) => on })),
        ).toStrictEqual({
          ...one,
          text: note.replace(/\s+/g, ' ').trim(),
        });
      }),
      { numRuns: runs(1_000) },
    );
  });
});
