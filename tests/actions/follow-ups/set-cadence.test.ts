import { describe, expect, it } from 'vitest';
import { setCadence } from '../../../src/actions/follow-ups/set-cadence';
import { MemoryNoteStore } from '../../support/memory-note-store';
import { indexOf } from '../../support/vault';

const PATH = 'People/Ana.md';

describe('setting a cadence', () => {
  it.each([
    [
      '---\nmet: 2026-11-01 # lunch\n---\n',
      '---\nmet: 2026-11-01 # lunch\ncadence: 2 weeks\n---\n',
    ],
    ['---\nfrequency: Yearly\n---\n', '---\nfrequency: Bi-Weekly\n---\n'],
  ])('writes it under the name that the note has for it', async (text, expected) => {
    const store = new MemoryNoteStore({ [PATH]: text });
    const index = indexOf({ [PATH]: text });
    const person = index.person(PATH);
    if (person) await setCadence({ index, store }, person, { count: 2, unit: 'weeks' });
    expect(store.texts.get(PATH)).toBe(expected);
  });

  it('takes it out by whatever name the note has it, and leaves the rest', async () => {
    const text = '---\ncadence: 2 weeks\nfrequency: Yearly\nmet: 2026-11-01 # lunch\n---\n';
    const store = new MemoryNoteStore({ [PATH]: text });
    const index = indexOf({ [PATH]: text });
    const person = index.person(PATH);
    if (person) await setCadence({ index, store }, person, null);
    expect(store.texts.get(PATH)).toBe('---\nmet: 2026-11-01 # lunch\n---\n');
  });
});
