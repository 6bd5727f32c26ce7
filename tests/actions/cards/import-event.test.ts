import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UndoHistory } from '../../../src/actions/undo';
import { cardOf } from '../../../src/cards/kit/card';
import { importInto, readingsOf } from '../../support/import-cards';
import { MemoryNoteStore } from '../../support/memory-note-store';
import { day, note } from '../../support/vault';
import { runs } from '../../support/runs';

const YARA = 'People/Yara Lopes.md';
const CARD = cardOf({ name: 'Yara Lopes', email: ['yara@x.org'] });
const FULL = cardOf({ name: 'Yara Lopes', email: ['yara@x.org'], organization: ['Ponte'] });
const EVENT = { met: day('2026-11-19'), metAt: 'Conf X', circle: null };
const LOGGED = '## Log\n\n- [[2026-11-19]] met: Conf X\n';

type Properties = Readonly<Record<string, unknown>>;

async function textAfter(
  properties: Properties,
  card = CARD,
  batch: Parameters<typeof importInto>[2] = { batch: EVENT },
  body = '',
): Promise<string> {
  const notes = new MemoryNoteStore({
    [YARA]: note({ email: 'yara@x.org', ...properties }, body),
  });
  await importInto(notes, readingsOf([card]), batch);
  const text = notes.texts.get(YARA) ?? '';
  const { summary } = await importInto(notes, readingsOf([card]), batch);
  expect([summary.written, notes.texts.get(YARA)]).toEqual([[], text]);
  return text;
}

describe('an event where somebody was met who is there already', () => {
  it.each<[string, Properties, string]>([
    ['on another day', { met: '2026-10-08' }, ''],
    ['on another day, elsewhere', { met: '2026-10-08', 'met-at': 'Fair' }, ''],
    ['at another place, on no day', { 'met-at': 'Fair' }, ''],
    ['after that event', { met: '2026-11-25' }, ''],
    ['before, by what was written', { 'last-contact': '2026-09-01' }, ''],
    ['before, by the log', {}, '\n## Log\n\n- [[2026-09-01]] coffee\n'],
    ['on a day under another name', { met_on: '2026-10-08' }, ''],
  ])('is another meeting in the log where they were met %s', async (_, properties, body) => {
    for (const card of [CARD, FULL]) {
      const text = await textAfter(properties, card, { batch: EVENT }, body);
      expect(text).toContain('- [[2026-11-19]] met: Conf X\n');
      expect(text).not.toMatch(/^met-at: Conf X/m);
      expect(text).not.toMatch(/^met(?:_on)?: "?2026-11-19/m);
      expect(text).not.toContain('discussed');
    }
  });

  it('is the first meeting where they were met nowhere so far', async () => {
    const text = await textAfter({});
    expect(text).toContain('met: 2026-11-19\nmet-at: Conf X\n');
    expect(text).not.toContain('## Log');
  });

  it.each<[string, Properties]>([
    ['the day', { met: '2026-11-19' }],
    ['the place', { 'met-at': 'conf x' }],
  ])('is the same meeting where the note tells %s', async (_, properties) => {
    const text = await textAfter(properties);
    expect(text).not.toContain('## Log');
    expect(text.match(/^met: /gm)).toHaveLength(1);
    expect(text.match(/^met-at: /gm)).toHaveLength(1);
  });

  it('is not logged where the log tells of that day in other words', async () => {
    const body = '\n## Log\n\n- [[2026-11-19]] coffee: the ferry\n';
    const text = await textAfter({ met: '2026-10-08' }, FULL, { batch: EVENT }, body);
    expect(text).toContain(body);
    expect(text).not.toContain('met: Conf X');
  });

  it('is told, and written nowhere, where nobody says on which day it was', async () => {
    const batch = { met: null, metAt: 'Conf X', circle: null };
    expect(await textAfter({ met: '2026-10-08' }, FULL, { batch })).not.toContain('Conf X');
    expect(await textAfter({}, CARD, { batch })).toContain('met-at: Conf X\n');
  });

  it('moves the last contact, and leaves the status and the first meeting', async () => {
    const properties = { met: '2026-10-08', 'follow-up-status': 'pending' };
    const text = await textAfter(properties);
    expect(text).toContain(
      'met: "2026-10-08"\nfollow-up-status: "pending"\nlast-contact: 2026-11-19',
    );
    expect(text).toContain(LOGGED);
  });

  it('gives everybody the circle, also who is met again and who says nothing new', async () => {
    const batch = { ...EVENT, circle: 'Lisbon' };
    const text = await textAfter({ met: '2026-10-08' }, CARD, { batch });
    expect(text).toContain('circle:\n  - Lisbon\n');
    const alone = { met: null, metAt: null, circle: 'Lisbon' };
    expect(await textAfter({}, CARD, { batch: alone })).toContain('circle:\n  - Lisbon\n');
  });

  it('goes with the rest when the import is undone', async () => {
    const before = note({ email: 'yara@x.org', met: '2026-10-08' });
    const notes = new MemoryNoteStore({ [YARA]: before });
    const history = new UndoHistory();
    const { summary } = await importInto(notes, readingsOf([FULL]), { batch: EVENT });
    expect(summary.written).toHaveLength(1);
    history.remember({ label: 'Imported', written: summary.written });
    await history.undoLast(notes);
    expect(notes.texts.get(YARA)).toBe(before);
  });

  it('changes no first meeting, whatever the note says, and is logged once', async () => {
    const days = fc.option(fc.constantFrom('2026-10-08', '2026-11-19', '2026-11-25'), {
      nil: null,
    });
    const place = fc.option(fc.constantFrom('Fair', 'Conf X'), { nil: null });
    const known = fc.record({ met: days, 'met-at': place, 'last-contact': days, role: place });
    await fc.assert(
      fc.asyncProperty(known, fc.constantFrom(CARD, FULL), async (properties, card) => {
        const given = Object.entries(properties).filter(([, value]) => value !== null);
        const text = await textAfter(Object.fromEntries(given), card);
        for (const [key, value] of given)
          if (key !== 'last-contact') expect(text).toContain(`${key}: ${JSON.stringify(value)}\n`);
        expect(text.match(/^- \[\[2026-11-19\]\]/gm)?.length ?? 0).toBeLessThanOrEqual(1);
      }),
      { numRuns: runs(60) },
    );
  });
});
