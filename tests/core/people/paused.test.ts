import { describe, expect, it } from 'vitest';
import { logInteraction } from '../../../src/actions/follow-ups/log-interaction';
import { setCadence } from '../../../src/actions/follow-ups/set-cadence';
import { snooze } from '../../../src/actions/follow-ups/snooze';
import { dailyTasks } from '../../../src/actions/calendar/daily-tasks';
import { parseSettings } from '../../../src/core/people/settings';
import { calendarEntries } from '../../../src/messages/calendar/calendar-entries';
import { panelScreen } from '../../../src/ui/person-panel/panel-screen';
import { personBar } from '../../../src/ui/editing/person-bar';
import { MemoryNoteStore } from '../../support/memory-note-store';
import { day, indexOf, note, personWith } from '../../support/vault';

const TODAY = day('2026-11-20');
const ANA = 'People/Ana Silva.md';
const OVERDUE = { cadence: '2 weeks', 'last-contact': '2026-09-01', 'follow-up': '2026-11-01' };

describe('somebody who is paused', () => {
  const texts = {
    [ANA]: note({ ...OVERDUE, paused: true, birthday: '--11-21', anniversary: '2010-11-22' }),
  };
  const index = indexOf(texts);
  const person = personWith({ ...OVERDUE, paused: true }).person;

  it('is in no list, calendar or task, whatever day the note says', () => {
    expect([...index.followUps(TODAY)]).toEqual([]);
    expect(index.followUp(person, TODAY)).toBeNull();
    expect(dailyTasks(index, TODAY, ({ name }) => `[[${name}]]`)).toEqual([]);
    expect(calendarEntries(index, TODAY).map(({ kind }) => kind)).toEqual(['birthday', 'date']);
  });

  it('stays in the list of birthdays and dates', () => {
    expect(index.upcomingDates(TODAY).map(({ property }) => property)).toEqual([
      null,
      'anniversary',
    ]);
  });

  it('is said to be, in the bar and in the panel, without a button to put it off', () => {
    const bar = personBar(index, ANA, { today: TODAY });
    expect(bar?.why).toMatch(/^Paused: nothing comes up\./);
    expect(bar).toMatchObject({ late: null, canSnooze: false });
    const screen = panelScreen(index, ANA, TODAY);
    expect(screen).toMatchObject({ kind: 'person', canSnooze: false, cadence: null, late: null });
    expect(JSON.stringify(screen)).toContain('Paused: nothing comes up.');
    expect(JSON.stringify(screen)).not.toContain('Quieter than usual');
  });

  it('comes back as soon as the pause is gone', () => {
    const own = indexOf(texts);
    own.followUps(TODAY);
    const facts = { [ANA]: note({ ...OVERDUE, paused: false }) };
    const [one] = [...indexOf(facts).followUps(TODAY)];
    expect(one).toMatchObject({ due: '2026-11-01', reason: 'reminder' });
  });

  it('can be logged, and stays paused', async () => {
    const store = new MemoryNoteStore(texts);
    const interaction = { day: TODAY, channel: 'coffee', text: 'kites' } as const;
    await logInteraction({ index, store }, { person, interaction, point: false, status: null });
    const text = store.texts.get(ANA) ?? '';
    expect(text).toContain('paused: true');
    expect(text).toContain('coffee: kites');
    expect([...indexOf({ [ANA]: text }).followUps(TODAY)]).toEqual([]);
  });

  it('is not put off: no day would count', async () => {
    const store = new MemoryNoteStore(texts);
    const outcome = await snooze({ index, store }, person, day('2026-12-01'));
    expect(outcome).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/paused/) });
    expect(store.texts.get(ANA)).toBe(texts[ANA]);
  });
});

describe('the pause of Personal CRM', () => {
  const dueWith = (properties: object): number =>
    [...indexOf({ [ANA]: note({ ...OVERDUE, ...properties }) }).followUps(TODAY)].length;

  it('counts, and ours wins beside it', () => {
    expect(dueWith({ 'prm-paused': true })).toBe(0);
    expect(dueWith({ 'prm-paused': false })).toBe(1);
    expect(dueWith({ 'prm-paused': true, paused: false })).toBe(1);
    expect(dueWith({ 'prm-paused': false, paused: true })).toBe(0);
    expect(dueWith({ 'prm-paused': true, paused: null })).toBe(0);
    expect(dueWith({ 'prm-paused': 'yes' })).toBe(0);
  });

  it('is a problem where it is neither yes nor no', () => {
    expect(personWith({ paused: 'maybe' }).problems).toMatchObject([{ property: 'paused' }]);
  });
});

describe('a tier of Personal CRM', () => {
  const SEEN = { 'prm-last-contacted': '2026-09-01' };
  const dueIn = (properties: object, settings = parseSettings(null)): unknown => {
    const [one] = [
      ...indexOf({ [ANA]: note({ ...SEEN, ...properties }) }, settings).followUps(TODAY),
    ];
    return one?.due;
  };

  it.each([
    ['inner', '2026-09-15'],
    ['close', '2026-10-01'],
    ['casual', '2026-11-30'],
    ['warm', '2027-02-28'],
    ['dormant', '2027-09-01'],
    [' Close ', '2026-10-01'],
    ['[[close]]', '2026-10-01'],
    ['quarterly', '2026-12-01'],
  ])('%s says how often', (tier, due) => {
    expect(dueIn({ 'prm-tier': tier })).toBe(due);
  });

  it('comes after the own rhythm, that of Personal CRM, and that of a circle', () => {
    const settings = parseSettings({ cadenceByCircle: ['family: 1 week'] });
    const tier = { 'prm-tier': 'close' };
    const all = { ...tier, circle: 'family', 'prm-cadence': 45, cadence: '2 days' };
    expect(dueIn(all, settings)).toBe('2026-09-03');
    expect(dueIn({ ...all, cadence: null }, settings)).toBe('2026-10-16');
    expect(dueIn({ ...tier, circle: 'family' }, settings)).toBe('2026-09-08');
    expect(dueIn({ ...tier, circle: 'friends' }, settings)).toBe('2026-10-01');
    expect(dueIn({ ...tier, 'prm-cadence': 'rarely' })).toBe('2026-10-01');
  });

  it('is told where there is none of its name', () => {
    expect(dueIn({ 'prm-tier': 3 })).toBeUndefined();
    const { problems } = personWith({ ...SEEN, 'prm-tier': 'buddies' });
    expect(problems).toMatchObject([
      {
        property: 'prm-tier',
        problem: expect.stringMatching(/inner, close, casual, warm, dormant/),
      },
    ]);
  });

  it('leaves who was only met to be followed up first', () => {
    const { person, index } = personWith({ met: '2026-11-18', 'prm-tier': 'close' });
    expect(index.followUp(person, TODAY)).toMatchObject({ status: 'pending', due: '2026-11-20' });
  });

  it('is never written: what we say stands beside it', async () => {
    const text = note({ 'prm-tier': 'close', 'prm-paused': true });
    const store = new MemoryNoteStore({ [ANA]: text });
    const index = indexOf({ [ANA]: text });
    const { person } = personWith({});
    await setCadence({ index, store }, person, { count: 2, unit: 'weeks' });
    expect(store.texts.get(ANA)).toBe(text.replace('\n---\n', '\ncadence: 2 weeks\n---\n'));
  });
});
