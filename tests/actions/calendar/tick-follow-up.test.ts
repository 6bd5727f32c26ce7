import { describe, expect, it } from 'vitest';
import { tickFollowUp } from '../../../src/actions/calendar/tick-follow-up';
import { MemoryNoteStore } from '../../support/memory-note-store';
import { day, indexOf, note } from '../../support/vault';

const ANA = 'People/Ana.md';
const DAILY = '2026-11-20.md';

/** The person's note after a tick in the note of 2026-11-20; what the daily note says. */
async function ticked(
  properties: Readonly<Record<string, unknown>>,
  daily = '- [x] [[Ana]] – write\n',
): Promise<string> {
  const texts = { [ANA]: note(properties), [DAILY]: daily };
  const [index, store] = [indexOf(texts), new MemoryNoteStore(texts)];
  const person = index.person(ANA);
  if (!person) throw new Error('no person');
  await tickFollowUp({ index, store }, person, day('2026-11-20'));
  return store.texts.get(ANA) ?? '';
}

describe('a ticked follow-up', () => {
  it.each([
    ['a first one, by what is known', { met: '2026-11-15' }, 'follow-up-status: sent'],
    ['a first one on the day of meeting', { met: '2026-11-20' }, 'follow-up-status: sent'],
    ['a first one, as written', { 'follow-up-status': 'pending' }, 'follow-up-status: sent'],
  ])('moves the status on: %s', async (_, properties, status) => {
    expect(await ticked(properties)).toContain(status);
  });

  it.each(['sent', 'meeting', 'connected', 'closed'])('leaves the status %s', async (status) => {
    const properties = { 'follow-up-status': status, cadence: '1 week' };
    expect(await ticked(properties)).toBe(note(properties));
  });

  it('writes nothing where the tick itself is enough', async () => {
    const properties = { cadence: '1 week', met: '2026-10-01' };
    expect(await ticked(properties)).toBe(note(properties));
  });

  it('removes a day up to that day, and no later one', async () => {
    const cadence = '1 week';
    expect(await ticked({ cadence, 'follow-up': '2026-11-20' })).toBe(note({ cadence }));
    const later = { cadence, 'follow-up': '2026-11-21' };
    expect(await ticked(later)).toBe(note(later));
  });

  it('is the same before the index has seen the tick', async () => {
    expect(await ticked({ met: '2026-11-15' }, '')).toBe(await ticked({ met: '2026-11-15' }));
  });
});
