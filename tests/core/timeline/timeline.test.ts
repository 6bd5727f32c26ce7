import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../src/core/people/settings';
import { timelineOf } from '../../../src/core/timeline/timeline';
import { introducedTo } from '../../../src/words/people/timeline';
import { day, indexOf, note, type Texts } from '../../support/vault';

const ANA = 'People/Ana.md';

function timeline(texts: Texts, today = '2026-11-20', stored: object = {}) {
  const index = indexOf({ [ANA]: '', ...texts }, parseSettings(stored));
  const person = index.person(ANA);
  if (!person) throw new Error('Ana is no person');
  const entries = timelineOf(index, person, {
    text: texts[ANA] ?? '',
    today: day(today),
    introducedTo,
  });
  return { entries, last: index.lastContact(person, day(today)) };
}

function lines(...given: Parameters<typeof timeline>): string[] {
  return timeline(...given).entries.map(({ date, kind, text }) => `${date} ${kind} ${text ?? '…'}`);
}

describe('the timeline of a person', () => {
  it('is the log, the day met and the dated notes, newest first', () => {
    const log = '\n## Log\n\n- [[2026-11-05]] coffee: fonts\n- 2026-11-02 call\n';
    expect(
      lines({
        [ANA]: note({ met: '2026-11-01', 'met-at': 'Web Summit' }, log),
        'Daily/2026-11-03.md': 'saw [[Ana]]',
        'Daily/2026-11-04.md': 'saw nobody',
      }),
    ).toEqual([
      '2026-11-05 coffee fonts',
      '2026-11-03 note …',
      '2026-11-02 call ',
      '2026-11-01 met Web Summit',
    ]);
  });

  it('has other lines of the own note that link to a day', () => {
    const body = 'On [[2026-11-05]] she moved.\n- [ ] ask [[2026-11-06]]\n';
    expect(lines({ [ANA]: body })).toEqual(['2026-11-05 other On 2026-11-05 she moved.']);
  });

  it('says once that somebody was met, and of last-contact what nothing else tells', () => {
    const log = '\n## Log\n\n- [[2026-11-01]] met: at lunch\n';
    const own = note({ met: '2026-11-01', 'last-contact': '2026-11-01' }, log);
    expect(lines({ [ANA]: own })).toEqual(['2026-11-01 met at lunch']);
    expect(lines({ [ANA]: note({ 'last-contact': '2026-11-09' }) })).toEqual(['2026-11-09 other ']);
  });

  it('tells introductions, but for those set aside', () => {
    const introduction = (status: string): string =>
      note({
        type: 'introduction',
        people: ['[[Ana]]', '[[Bo]]'],
        'introduction-status': status,
        made: '2026-11-08',
      });
    const texts = (status: string): Texts => ({
      'People/Bo.md': note({ name: 'Bo Lee' }),
      'Introductions/Ana and Bo.md': introduction(status),
    });
    expect(lines(texts('made'))).toEqual(['2026-11-08 introduction Bo Lee (introduced)']);
    expect(lines(texts('dismissed'))).toEqual([]);
  });

  it('knows the notes of meetings by their folder', () => {
    const stored = { meetingFolders: ['Meetings'] };
    const texts = { 'Meetings/Call 2026-11-05.md': '[[Ana]]', 'Notes/x 2026-11-05.md': '[[Ana]]' };
    expect(lines(texts, '2026-11-20', stored)).toEqual(['2026-11-05 meeting …']);
    expect(lines(texts)).toEqual([]);
  });

  it('says of a plain day in the log whether it counts', () => {
    const log = '\n## Log\n\n- 2026-11-06: coffee\n- [[2026-11-05]] call\n- 2026-11-02 call\n';
    const counted = (own: string): unknown =>
      timeline({ [ANA]: own }).entries.map(({ date, counts }) => [date, counts]);
    expect(counted(log)).toEqual([
      ['2026-11-06', false],
      ['2026-11-05', true],
      ['2026-11-02', false],
    ]);
    // What a command writes stands in `last-contact` too.
    expect(counted(note({ 'last-contact': '2026-11-06' }, log))).toContainEqual([
      '2026-11-06',
      true,
    ]);
    expect(timeline({ [ANA]: log }).last).toBe('2026-11-05');
  });

  it('ends today', () => {
    expect(lines({ 'Daily/2026-11-21.md': '[[Ana]]' })).toEqual([]);
  });

  it('starts with the last contact, whatever the notes say', () => {
    const someDay = fc.constantFrom('2026-11-01', '2026-11-05', '2026-11-19', '2026-11-25');
    const own = fc
      .record(
        { met: someDay, 'last-contact': someDay, x: someDay.map((on) => `[[${on}]]`) },
        {
          requiredKeys: [],
        },
      )
      .chain((properties) =>
        fc
          .array(fc.tuple(fc.constantFrom('- ', 'On ', '> ', '- [ ] ', '- [x] '), someDay))
          .map((days) => note(properties, days.map(([at, on]) => `${at}[[${on}]]`).join('\n\n'))),
      );
    const daily = fc.dictionary(
      someDay.map((on) => `Daily/${on}.md`),
      fc.constantFrom('[[Ana]]', 'Bo', '- [ ] [[Ana]]'),
    );
    fc.assert(
      fc.property(own, daily, (text, notes) => {
        const { entries, last } = timeline({ ...notes, [ANA]: text });
        expect(entries[0]?.date ?? null).toBe(last);
      }),
    );
  });
});
