import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../src/core/days/day';
import { dueGroup, pendingFollowUps, type FollowUp } from '../../../src/core/people/follow-up';
import { DEFAULT_SETTINGS } from '../../../src/core/people/settings';
import { day, indexOf, note, personWith } from '../../support/vault';

const TODAY = day('2026-11-20');

function owed(properties: Readonly<Record<string, unknown>>, body = '') {
  const { index } = personWith(properties, body);
  const [followUp] = index.followUps(TODAY);
  if (!followUp) return null;
  const { status, due, reason } = followUp;
  return [status, due, reason, daysBetween(due, TODAY)];
}

describe('when a follow-up is due, by status', () => {
  it.each([
    [
      'pending: met + 2 days',
      { 'follow-up-status': 'pending', met: '2026-11-15' },
      ['pending', '2026-11-17', 'first-follow-up', 3],
    ],
    [
      'pending without met: today',
      { 'follow-up-status': 'pending' },
      ['pending', '2026-11-20', 'first-follow-up', 0],
    ],
    [
      'sent: last contact + 7',
      { 'follow-up-status': 'sent', 'last-contact': '2026-11-10' },
      ['sent', '2026-11-17', 'nudge', 3],
    ],
    [
      'sent without contact: today + 7',
      { 'follow-up-status': 'sent' },
      ['sent', '2026-11-27', 'nudge', -7],
    ],
    [
      'meeting: last contact + 7',
      { 'follow-up-status': 'meeting', 'last-contact': '2026-11-14' },
      ['meeting', '2026-11-21', 'meeting', -1],
    ],
    [
      'meeting without contact: today + 7',
      { 'follow-up-status': 'meeting' },
      ['meeting', '2026-11-27', 'meeting', -7],
    ],
    [
      'connected: last contact + cadence',
      { 'follow-up-status': 'connected', 'last-contact': '2026-08-31', cadence: '3 months' },
      ['connected', '2026-11-30', 'cadence', -10],
    ],
    [
      'connected without cadence: never',
      { 'follow-up-status': 'connected', 'last-contact': '2026-08-31' },
      null,
    ],
    [
      'connected without contact: never',
      { 'follow-up-status': 'connected', cadence: '3 months' },
      null,
    ],
    ['closed: never', { 'follow-up-status': 'closed', met: '2026-11-01' }, null],
    ['no status: never', { 'last-contact': '2026-11-01' }, null],
  ])('%s', (_, properties, wanted) => {
    expect(owed(properties)).toEqual(wanted);
  });

  it.each([
    ['pending', 'first-follow-up'],
    ['sent', 'nudge'],
    ['meeting', 'meeting'],
    ['connected', 'reminder'],
  ])('a follow-up day beats the computed one for %s, with the reason %s', (status, reason) => {
    const written = {
      'follow-up-status': status,
      met: '2026-11-01',
      cadence: '2 weeks',
      'follow-up': '2026-11-18',
    };
    expect(owed(written)).toEqual([status, '2026-11-18', reason, 2]);
  });

  it('a follow-up day counts without a status', () => {
    expect(owed({ 'follow-up': '2026-11-22' })).toEqual([null, '2026-11-22', 'reminder', -2]);
  });

  it('a follow-up day is ignored when closed', () => {
    expect(owed({ 'follow-up-status': 'closed', 'follow-up': '2026-11-22' })).toBeNull();
  });

  it('the window between meeting and the first follow-up is a setting', () => {
    const texts = { 'People/Ana.md': note({ met: '2026-11-15' }) };
    const index = indexOf(texts, { ...DEFAULT_SETTINGS, followUpWindow: 5 });
    const [first] = index.followUps(TODAY);
    expect(first?.due).toBe('2026-11-20');
  });
});

describe('the status where none is written', () => {
  it.each([
    [
      'a cadence means connected',
      { cadence: '2 weeks', 'last-contact': '2026-11-10' },
      'connected',
    ],
    ['met and nothing since means pending', { met: '2026-11-15' }, 'pending'],
    [
      'met with the contact of that day means pending',
      { met: '2026-11-15', 'last-contact': '2026-11-15' },
      'pending',
    ],
  ])('%s', (_, properties, wanted) => {
    expect(owed(properties)?.[0]).toBe(wanted);
  });

  it('met with a later contact means none', () => {
    expect(owed({ met: '2026-11-10', 'last-contact': '2026-11-15' })).toBeNull();
  });

  it('met on a day to come means none', () => {
    expect(owed({ met: '2026-11-25' })).toBeNull();
  });

  it('an unknown status is a problem and counts as absent', () => {
    const { problems } = personWith({ 'follow-up-status': 'waiting', met: '2026-11-15' });
    expect(problems).toMatchObject([{ property: 'follow-up-status', value: 'waiting' }]);
    expect(owed({ 'follow-up-status': 'waiting', met: '2026-11-15' })?.[0]).toBe('pending');
  });

  it('a written status is read whatever its case', () => {
    expect(owed({ 'follow-up-status': 'Sent' })?.[0]).toBe('sent');
  });
});

describe('the list of pending follow-ups', () => {
  const on = (due: string) => note({ 'follow-up': due });
  const index = indexOf({
    'People/Zoe.md': on('2026-11-18'),
    'People/Ana.md': on('2026-11-18'),
    'People/ana.md': on('2026-11-18'),
    'People/Émile.md': on('2026-11-18'),
    'People/Bo.md': on('2026-11-20'),
    'People/Cy.md': on('2026-11-27'),
    'People/Di.md': on('2026-11-28'),
  });

  it('is ordered by due day, then by path in UTF-16 code units', () => {
    const pending = pendingFollowUps(index.followUps(TODAY), TODAY);
    const names = Array.from(pending, ({ person }) => person.name);
    expect(names).toEqual(['Ana', 'Zoe', 'ana', 'Émile', 'Bo', 'Cy']);
  });

  it('ends with the horizon, that day included', () => {
    const lastUpTo = (days: number): FollowUp | undefined =>
      [...pendingFollowUps(index.followUps(TODAY), TODAY, days)].at(-1);
    expect(lastUpTo(8)?.person.name).toBe('Di');
    expect(lastUpTo(6)?.person.name).toBe('Bo');
  });

  it('tells overdue, today and soon apart', () => {
    const groups = Array.from(pendingFollowUps(index.followUps(TODAY), TODAY), (followUp) =>
      dueGroup(followUp, TODAY),
    );
    expect(groups).toEqual(['overdue', 'overdue', 'overdue', 'overdue', 'today', 'soon']);
  });
});
