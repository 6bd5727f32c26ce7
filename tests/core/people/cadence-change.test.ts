import { describe, expect, it } from 'vitest';
import { setCadence } from '../../../src/actions/follow-ups/set-cadence';
import { parseCadence } from '../../../src/core/days/cadence';
import { MemoryNoteStore } from '../../support/memory-note-store';
import { indexOf } from '../../support/vault';

const ANA = 'People/Ana.md';

/** The properties of a note in which a rhythm has been set. */
async function withRhythm(properties: string, rhythm: string): Promise<string> {
  const text = `---\n${properties}\n---\n`;
  const store = new MemoryNoteStore({ [ANA]: text });
  const index = indexOf({ [ANA]: text });
  const [person, cadence] = [index.person(ANA), parseCadence(rhythm)];
  if (!person || !cadence) throw new Error('there is nobody, or no rhythm');
  await setCadence({ index, store }, person, cadence);
  const after = store.texts.get(ANA) ?? '';
  expect(indexOf({ [ANA]: after }).person(ANA)?.cadence).toBeTruthy();
  return after.slice(4, -5);
}

describe('a rhythm that is set', () => {
  it.each([
    ['prm-cadence: 45', '10 days', 'prm-cadence: "10"'],
    ['prm-cadence: 45', '2 weeks', 'prm-cadence: "14"'],
    ['prm-cadence: 45', '2 months', 'prm-cadence: 45\ncadence: 2 months'],
    ['prm-cadence: 45\ncadence: 1 year', '2 weeks', 'prm-cadence: 45\ncadence: 2 weeks'],
    ['frequency: Monthly', '3 months', 'frequency: Quarterly'],
    ['frequency: Monthly', '2 weeks', 'frequency: Bi-Weekly'],
    ['frequency: Monthly', '45 days', 'frequency: Monthly\ncadence: 45 days'],
    ['prm-tier: close', '45 days', 'prm-tier: close\ncadence: 45 days'],
    ['Cadence: monthly', '45 days', 'Cadence: 45 days'],
  ])('beside %s, to %s, is written as its own tool reads it', async (before, rhythm, after) => {
    expect(await withRhythm(before, rhythm)).toBe(after);
  });
});
