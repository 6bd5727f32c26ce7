import { describe, expect, it } from 'vitest';
import { settleNewPerson, type Decision } from '../../../src/actions/triage/settle-new-person';
import type { Day } from '../../../src/core/days/day';
import { MemoryNoteStore } from '../../support/memory-note-store';
import { day, indexOf } from '../../support/vault';

const PATH = 'People/Ana.md';
const MONTHLY: Decision = { kind: 'rhythm', cadence: { count: 1, unit: 'months' } };

async function settled(text: string, decision: Decision, met: Day | null = null): Promise<string> {
  const index = indexOf({ [PATH]: text });
  const store = new MemoryNoteStore({ [PATH]: text });
  const person = index.person(PATH);
  if (!person) throw new Error('no such note');
  const today = day('2026-11-20');
  await settleNewPerson(person, decision, { index, store, today, met, turn: 0 });
  return (await store.read(PATH)) ?? '';
}

describe('deciding about somebody new', () => {
  it('sets a rhythm with a first day, for by itself it would never come up', async () => {
    expect(await settled('', MONTHLY)).toBe('---\ncadence: 1 month\nfollow-up: 2026-12-09\n---\n');
  });

  it('lets nobody wait since years because of a rhythm', async () => {
    const text = await settled('---\nmet: 2020-01-01\nlast-contact: 2021-01-01\n---\n', MONTHLY);
    expect(text).toContain('follow-up: 2026-12-09\n');
  });

  it('leaves the day to the rhythm after a contact of late', async () => {
    const text = await settled('---\nmet: 2026-10-01\nlast-contact: 2026-11-15\n---\n', MONTHLY);
    expect(text).not.toContain('follow-up');
  });

  it('notes a first message to write, today where they met long ago', async () => {
    expect(await settled('', { kind: 'met' })).toBe('---\nfollow-up-status: pending\n---\n');
    const text = await settled('', { kind: 'met' }, day('2024-03-01'));
    expect(text).toBe(
      '---\nmet: 2024-03-01\nfollow-up-status: pending\nfollow-up: 2026-11-20\n---\n',
    );
  });

  it('keeps the day met that the note says', async () => {
    const before = '---\nmet: 2020-01-01\nlast-contact: 2021-01-01\n---\n';
    expect(await settled(before, { kind: 'met' }, day('2024-03-01'))).toContain(
      'met: 2020-01-01\n',
    );
  });

  it('closes what is only a card, and notes no meeting', async () => {
    const text = await settled('', { kind: 'card' }, day('2024-03-01'));
    expect(text).toBe('---\nfollow-up-status: closed\n---\n');
  });

  it('writes a rhythm in the form of the tool whose name it has', async () => {
    const text = await settled('---\nfrequency:\n---\n', MONTHLY);
    expect(text).toContain('frequency: Monthly\n');
  });
});
