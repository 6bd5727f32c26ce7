import { describe, expect, it } from 'vitest';
import { day, indexOf, note, type Texts } from '../../support/vault';

const ANA = 'People/Ana Silva.md';

function lastContact(texts: Texts, today = '2026-11-20') {
  const index = indexOf({ [ANA]: '', ...texts });
  const person = index.person(ANA);
  return person && index.lastContact(person, day(today));
}

describe('what counts as a contact', () => {
  it.each<[string, Texts, string | null]>([
    ['the day met', { [ANA]: note({ met: '2026-11-03' }) }, '2026-11-03'],
    ['last-contact', { [ANA]: note({ 'last-contact': '2026-11-04' }) }, '2026-11-04'],
    [
      'a link in a daily note',
      { 'Daily/2026-11-05.md': 'coffee with [[Ana Silva]]' },
      '2026-11-05',
    ],
    [
      'a link with path, heading and alias',
      { '2026-11-05.md': '[[People/Ana Silva#Log|Ana]]' },
      '2026-11-05',
    ],
    ['a Markdown link', { 'Daily/2026-11-05.md': '[Ana](../People/Ana%20Silva.md)' }, '2026-11-05'],
    [
      'a link in a table',
      { 'Daily/2026-11-05.md': '| a |\n|---|\n| [[Ana Silva\\|Ana]] |' },
      '2026-11-05',
    ],
    [
      'a property of a dated note',
      { 'M/2026-11-06 Talk.md': note({ people: ['[[Ana Silva]]'] }) },
      '2026-11-06',
    ],
    [
      'any property of a dated note',
      { 'M/2026-11-06 Talk.md': note({ host: 'with [[Ana Silva]]' }) },
      '2026-11-06',
    ],
    [
      'a note with the property date',
      { 'Notes/Talk.md': note({ date: '2026-11-07T18:00' }, '[[Ana Silva]]') },
      '2026-11-07',
    ],
    ['a day linked in the own note', { [ANA]: '## Log\n\n- [[2026-11-08]] email' }, '2026-11-08'],
    ['a checked task', { 'Daily/2026-11-09.md': '- [x] call [[Ana Silva]]' }, '2026-11-09'],
    ['a task of another mark', { 'Daily/2026-11-09.md': '- [-] call [[Ana Silva]]' }, '2026-11-09'],
    [
      'a checked task in an open one',
      { 'Daily/2026-11-09.md': '- [ ] all\n  - [x] [[Ana Silva]]' },
      '2026-11-09',
    ],
    ['not an unchecked task', { 'Daily/2026-11-09.md': '- [ ] call [[Ana Silva]]' }, null],
    ['nor an item in one', { 'Daily/2026-11-09.md': '- [ ] call\n  - [[Ana Silva]]' }, null],
    [
      'nor an unchecked task in a numbered list',
      { 'Daily/2026-11-09.md': '1. [ ] [[Ana Silva]]' },
      null,
    ],
    ['not a quote', { 'Daily/2026-11-09.md': '> [[Ana Silva]] said' }, null],
    ['not a callout', { 'Daily/2026-11-09.md': '> [!note]\n> - [[Ana Silva]]' }, null],
    ['not fenced code', { 'Daily/2026-11-09.md': '```\n[[Ana Silva]]\n```' }, null],
    ['not indented code', { 'Daily/2026-11-09.md': 'text\n\n    [[Ana Silva]]' }, null],
    ['not inline code', { 'Daily/2026-11-09.md': 'so `[[Ana Silva]]` so' }, null],
    ['not an embed', { 'Daily/2026-11-09.md': '![[Ana Silva]]' }, null],
    ['not an undated note', { 'Notes/Talk.md': '[[Ana Silva]]' }, null],
    ['not a person note', { 'People/2026-11-05 Bo.md': '[[Ana Silva]]' }, null],
    [
      'not an introduction note',
      {
        'Introductions/2026-11-05 x.md': note({ type: 'introduction', people: ['[[Ana Silva]]'] }),
      },
      null,
    ],
    ['not a template', { 'Templates/2026-11-05.md': '[[Ana Silva]]' }, null],
    [
      'a plain name of who took part',
      { 'M/2026-11-06.md': note({ people: ['Ana Silva'] }) },
      '2026-11-06',
    ],
    ['not a plain name elsewhere', { 'M/2026-11-06.md': note({ by: ['Ana Silva'] }) }, null],
    [
      'not the day of a follow-up to come',
      { [ANA]: note({ 'follow-up': '[[2026-11-10]]' }) },
      null,
    ],
    ['a link with a day as its text', { [ANA]: 'At [[The fair|2026-11-08]]' }, '2026-11-08'],
    ['a Markdown link with a day', { [ANA]: '[2026-11-08](The%20fair.md)' }, '2026-11-08'],
    ['a day in a checked task', { [ANA]: '- [x] call on [[2026-11-08]]' }, '2026-11-08'],
    ['not in an unchecked task', { [ANA]: '- [ ] call on [[2026-11-08]]' }, null],
    ['not in a quote or an embed', { [ANA]: '> [[2026-11-08]]\n\n![[2026-11-09]]' }, null],
    ['met as a link', { [ANA]: note({ met: '[[2026-11-08]]' }) }, '2026-11-08'],
    ['not another property', { [ANA]: note({ since: '[[2026-11-08]]' }) }, null],
    ['not links in points', { [ANA]: note({ discussed: ['fonts ([[2026-11-08]])'] }) }, null],
    [
      'not a link to a note with a date',
      { [ANA]: '[[Talk]]', 'Talk.md': note({ date: '2026-11-08' }) },
      null,
    ],
    ['not a link to another note of a day', { [ANA]: '[[2026-11-08 Talk]]' }, null],
  ])('%s', (_, texts, wanted) => {
    expect(lastContact(texts)).toBe(wanted);
  });

  it('the latest of all counts', () => {
    const own = note({ met: '2026-11-01', 'last-contact': '2026-11-05' }, '[[2026-11-03]]');
    expect(
      lastContact({
        [ANA]: own,
        '2026-11-07.md': '[[Ana Silva]]',
        '2026-11-02.md': '[[Ana Silva]]',
      }),
    ).toBe('2026-11-07');
  });

  it('days to come do not count, until they have come', () => {
    const texts = { [ANA]: note({ met: '2026-11-01' }), '2026-12-03.md': '[[Ana Silva]]' };
    expect(lastContact(texts)).toBe('2026-11-01');
    expect(lastContact(texts, '2026-12-03')).toBe('2026-12-03');
  });

  it('the day in the name beats the property date', () => {
    expect(
      lastContact({ '2026-11-05 Talk.md': note({ date: '2026-11-09' }, '[[Ana Silva]]') }),
    ).toBe('2026-11-05');
  });
});
