import { describe, expect, it } from 'vitest';
import { dayLinks } from '../../../src/core/notes/day-links';
import { interactionEdit } from '../../../src/actions/follow-ups/log-interaction';
import { linkLogDay } from '../../../src/core/notes/link-log-day';
import { addToLog, readLog } from '../../../src/core/notes/log-section';
import { PeopleIndex } from '../../../src/core/people/people-index';
import { problemPlaces } from '../../../src/core/people/problem-places';
import { propertyTable } from '../../../src/core/people/properties';
import { DEFAULT_SETTINGS } from '../../../src/core/people/settings';
import { dailyNotesNamed } from '../../support/daily-notes';
import { day, factsOf, type Texts } from '../../support/vault';

const ON = day('2026-11-05');
const ANA = 'People/Ana.md';

function links(format: string, paths: readonly string[] = [], asLinks = true) {
  const daily = dailyNotesNamed(format, { paths });
  return dayLinks(daily, { asLinks, isPerson: (path) => path.startsWith('People/') });
}

function indexIn(format: string, texts: Texts, settings = DEFAULT_SETTINGS): PeopleIndex {
  const index = new PeopleIndex(settings, dailyNotesNamed(format));
  index.update(factsOf(texts).map((facts) => ({ kind: 'set', facts })));
  return index;
}

function lastContact(format: string, texts: Texts): string | null {
  const index = indexIn(format, texts);
  const ana = index.person(ANA);
  return ana && index.lastContact(ana, day('2026-11-20'));
}

describe('a day that is written', () => {
  it.each([
    ['', '[[2026-11-05]]'],
    ['[Journal]/YYYY-MM-DD', '[[2026-11-05]]'],
    ['[Journal]/YYYY/MMMM/YYYY-MM-DD', '[[2026-11-05]]'],
    ['DD-MM-YYYY', '[[05-11-2026|2026-11-05]]'],
    ['[Journal]/YYYY/MM/DD', '[[Journal/2026/11/05|2026-11-05]]'],
    ['[Journal]/YYYY/MM-DD', '[[Journal/2026/11-05|2026-11-05]]'],
    // One note a month: a note of the day would be a second one.
    ['[Journal]/YYYY-MM', '[[Journal/2026-11|2026-11-05]]'],
    ['YYYY-MM-DD ddd', '[[2026-11-05 Thu|2026-11-05]]'],
    // No link can lead there.
    ['[#]YYYYMMDD', '2026-11-05'],
    ['YYYY|MM|DD', '2026-11-05'],
  ])('in %s is %s', (format, written) => {
    expect(links(format).write(ON)).toBe(written);
  });

  it('links the note that is there, whatever the language of its name', () => {
    const there = ['Journal/5. november 2026.md', 'Notes/5. November 2026.md'];
    expect(links('[Journal]/D. MMMM YYYY', there).write(ON)).toBe(
      '[[5. november 2026|2026-11-05]]',
    );
  });

  it('is plain where the setting says so', () => {
    expect(links('DD-MM-YYYY', [], false).write(ON)).toBe('2026-11-05');
  });
});

describe('a day that a link names', () => {
  const { dayOf } = links('[Journal]/YYYY/D MMMM YYYY');

  it.each([
    [{ linkpath: '2026-11-05' }, ON],
    [{ linkpath: '5 November 2026' }, ON],
    [{ linkpath: 'Journal/2026/5 November 2026#Evening' }, ON],
    [{ linkpath: 'Other/5 November 2026' }, ON],
    [{ linkpath: 'x', target: 'Journal/2026/5 novembre 2026.md' }, ON],
    [{ linkpath: 'x', target: 'Archive/5 November 2026.md' }, ON],
    [{ linkpath: 'The fair', target: 'The fair.md', text: '2026-11-05' }, ON],
    [{ linkpath: 'The fair', text: '5 November 2026' }, null],
    [{ linkpath: 'March plans 2026', target: 'March plans 2026.md' }, null],
    [{ linkpath: '5 November 2026 Talk' }, null],
    // Somebody whose name is a day is a person.
    [{ linkpath: '5 November 2026', target: 'People/5 November 2026.md' }, null],
  ])('of %j is %s', (link, wanted) => {
    expect(dayOf(link)).toBe(wanted);
  });

  it('counts in the own note, in its log and in met and last-contact', () => {
    const format = '[Journal]/DD-MM-YYYY';
    const there = { 'Journal/05-11-2026.md': '' };
    for (const own of [
      'Saw her on [[05-11-2026]].',
      '## Log\n\n- [[05-11-2026|2026-11-05]] call\n',
      '---\nmet: "[[05-11-2026]]"\n---\n',
      '---\nlast-contact: "[[Journal/05-11-2026|then]]"\n---\n',
    ]) {
      expect(lastContact(format, { [ANA]: own })).toBe(ON);
      expect(lastContact(format, { ...there, [ANA]: own })).toBe(ON);
      expect(indexIn(format, { [ANA]: own }).problems()).toEqual([]);
    }
    expect(lastContact(format, { [ANA]: '---\nsince: "[[05-11-2026]]"\n---\n' })).toBeNull();
  });
});

describe('a property that is a link to a daily note of another name', () => {
  const own = '---\nlast-contact: "[[05-11-2026]]"\nfollow-up: "[[06-11-2026]]"\n---\n';

  it('is read while it is typed, too', () => {
    const note = { path: ANA, text: own };
    const table = propertyTable({});
    expect(problemPlaces(note, DEFAULT_SETTINGS, table, links('DD-MM-YYYY'))).toEqual([]);
    expect(problemPlaces(note, DEFAULT_SETTINGS, table)).toHaveLength(2);
  });

  it('moves on with what is logged', () => {
    const index = indexIn('DD-MM-YYYY', { [ANA]: own });
    const person = index.person(ANA);
    const interaction = { day: day('2026-11-08'), channel: 'call', text: '' } as const;
    const edit =
      person && interactionEdit(index, { person, interaction, point: false, status: null })(own);
    expect(edit).toMatchObject({
      text: '---\nlast-contact: 2026-11-08\n---\n## Log\n\n- [[08-11-2026|2026-11-08]] call\n',
    });
  });
});

describe('a daily note whose month cannot be read', () => {
  const FORMAT = '[Journal]/D MMMM YYYY';

  it('is a problem where it links a person, and none where it does not', () => {
    const note = 'Journal/5 marraskuuta 2026.md';
    const problems = (texts: Texts): unknown => indexIn(FORMAT, texts).problems();
    expect(problems({ [ANA]: '', [note]: '[[Ana]]' })).toMatchObject([
      { path: note, property: null, value: 'marraskuuta' },
    ]);
    expect(problems({ [ANA]: '', [note]: '[[Ideas]]', 'Ideas.md': '' })).toEqual([]);
    // A `date` says what the name does not.
    expect(problems({ [ANA]: '', [note]: '---\ndate: 2026-11-05\n---\n[[Ana]]' })).toEqual([]);
  });

  it('is none any more once it is gone, or links nobody', () => {
    const note = 'Journal/5 marraskuuta 2026.md';
    const index = indexIn(FORMAT, { [ANA]: '', [note]: '[[Ana]]' });
    index.update([{ kind: 'removed', path: note }]);
    expect(index.problems()).toEqual([]);
  });
});

describe('the log of a vault whose daily notes have other names', () => {
  const days = links('DD-MM-YYYY');
  const LOG = '## Log\n\n- [[06-11-2026]] call\n- [[04-11-2026|2026-11-04]] email\n';

  it('is kept in order, and takes the same line once, however its day is written', () => {
    const done = addToLog(LOG, { day: ON, channel: 'lunch', text: '' }, days);
    const text = done.kind === 'changed' ? done.text : '';
    expect(readLog(text, days.dayOf).map(({ day: on }) => on)).toEqual([
      '2026-11-06',
      ON,
      '2026-11-04',
    ]);
    expect(addToLog(text, { day: ON, channel: 'lunch', text: '' }, days).kind).toBe('unchanged');
    expect(addToLog(LOG, { day: day('2026-11-06'), channel: 'call', text: '' }, days).kind).toBe(
      'unchanged',
    );
  });

  it('gets a link in the place of a plain day, and nothing else', () => {
    const item = { day: ON, channel: 'other', text: 'coffee' } as const;
    const text =
      'On 2026-11-05.\n\n## Log\n\n- 2026-11-05: coffee 2026-11-05\n- 2026-11-05: coffee\n';
    expect(linkLogDay(text, item, days)).toEqual({
      kind: 'changed',
      changed: ['log'],
      text: text.replace(/2026-11-05: coffee\n$/, '[[05-11-2026|2026-11-05]]: coffee\n'),
    });
    expect(linkLogDay(LOG, item, days)).toEqual({ kind: 'unchanged' });
    expect(linkLogDay(text, item, links('[#]YYYYMMDD')).kind).toBe('refused');
  });
});
