import { describe, expect, it } from 'vitest';
import { setIntroductionsWanted } from '../../../src/actions/introductions/opt-out';
import { PeopleIndex } from '../../../src/core/people/people-index';
import { DEFAULT_SETTINGS } from '../../../src/core/people/settings';
import { MemoryNoteStore } from '../../support/memory-note-store';

const ANA = 'People/Ana Silva.md';

async function ask(text: string, areWanted: boolean, names = {}): Promise<string | undefined> {
  const store = new MemoryNoteStore({ [ANA]: text });
  const index = new PeopleIndex({ ...DEFAULT_SETTINGS, propertyNames: names });
  await setIntroductionsWanted({ index, store }, ANA, areWanted);
  return store.texts.get(ANA);
}

describe('whether somebody wants introductions', () => {
  it('is one property of the note, and no byte besides', async () => {
    const text = '---\nseeks: [ink] # soon\nNo introductions: false # so far\n---\nHi\n';
    const none = text.replace('false', 'true');
    expect(await ask(text, false)).toBe(none);
    expect(await ask(none, true)).toBe(text);
  });

  it('is written under the name that is configured', async () => {
    expect(await ask('Hi\n', false, { noIntroductions: 'in peace' })).toBe(
      '---\nin peace: true\n---\nHi\n',
    );
  });
});
