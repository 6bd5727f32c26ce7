import { describe, expect, it } from 'vitest';
import { allPromises } from '../../../src/actions/people/promises';
import { MemoryNoteStore } from '../../support/memory-note-store';
import { indexOf, note } from '../../support/vault';

const PEOPLE = Object.fromEntries(
  ['Ana', 'Bo', 'Cy'].map((name) => [
    `People/${name}.md`,
    note({ type: 'person' }, `- [ ] call ${name}\n`),
  ]),
);

describe('all promises', () => {
  it('give way between two notes, and end where they are not wanted any more', async () => {
    const looked = { index: indexOf(PEOPLE), store: new MemoryNoteStore(PEOPLE) };
    let pauses = 0;
    const all = await allPromises(looked, () => {
      pauses++;
      return 'go-on';
    });
    expect(all.map(({ task }) => task.text)).toEqual(['call Ana', 'call Bo', 'call Cy']);
    expect(pauses).toBe(all.length);

    const some = await allPromises(looked, () => (pauses++ > all.length ? 'stop' : 'go-on'));
    expect(some.map(({ task }) => task.text)).toEqual(['call Ana']);
  });
});
