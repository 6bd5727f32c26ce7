import { describe, expect, it } from 'vitest';
import { meetAgain } from '../../../src/actions/cards/meet-again';
import { MemoryNoteStore } from '../../support/memory-note-store';
import { day, indexOf, note } from '../../support/vault';

const ANA = 'People/Ana Silva.md';
const DETAILS = {
  met: '2026-11-19',
  metAt: 'Web Summit',
  discussed: ['fonts'],
  email: ['new@x.org'],
  role: 'Head of Design',
};

async function metAgain(properties: Readonly<Record<string, unknown>>, isLogged: boolean) {
  const texts = { [ANA]: note(properties, 'Hi\n') };
  const store = new MemoryNoteStore(texts);
  const index = indexOf(texts);
  const person = index.person(ANA);
  if (!person) throw new Error('Ana is not there');
  const place = { index, store, today: day('2026-11-20') };
  const outcome = await meetAgain(place, { person, details: DETAILS, isLogged });
  return { outcome, text: (await store.read(ANA)) ?? '' };
}

describe('adding somebody who is here already', () => {
  it('keeps all that was typed where they met again', async () => {
    const known = { met: '2025-01-01', discussed: ['fonts', 'tea'], email: ['old@x.org'] };
    const { outcome, text } = await metAgain(known, true);
    expect(outcome.kind).toBe('changed');
    expect(text).toContain('- [[2026-11-19]] met: Web Summit: fonts\n');
    expect(text).toContain('discussed: ["tea", "fonts"]\n');
    expect(text).toContain('email: ["old@x.org", new@x.org]\n');
    expect(text).toContain('role: Head of Design\n');
    expect(text).toContain('met: "2025-01-01"\n');
    expect(text).toContain('last-contact: 2026-11-19\n');
  });

  it('says another role in the line of the log, and leaves the one that is noted', async () => {
    const { text } = await metAgain({ role: 'Designer' }, true);
    expect(text).toContain('met: Web Summit as Head of Design: fonts\n');
    expect(text).toContain('role: "Designer"\n');
  });

  it('adds the point alone where nothing is to be logged', async () => {
    const { text } = await metAgain({ discussed: ['tea'] }, false);
    expect(text).toContain('discussed: ["tea", fonts]\n');
    expect(text).not.toMatch(/## Log|last-contact/);
  });
});
