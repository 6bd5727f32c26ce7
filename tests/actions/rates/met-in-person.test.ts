import { describe, expect, it } from 'vitest';
import { peopleMetInPerson } from '../../../src/actions/rates/met-in-person';
import { DEFAULT_SETTINGS } from '../../../src/core/people/settings';
import { day, indexOf, note, type Texts } from '../../support/vault';

const TEXTS: Texts = {
  'People/Ana.md': note({}, '## Log\n- [[2026-10-11]] coffee: fonts\n'),
  'People/Bo.md': note({}, '## Log\n- [[2026-10-11]] call: fonts\n'),
  'People/Cy.md': note({}),
  'People/Di.md': note({}, 'A coffee would be nice.\n## Log\n- [[2026-11-21]] lunch\n'),
  'Meetings/2026-11-02 Plans.md': 'With [[Cy]].\n',
};

function names(isWanted = true): Promise<readonly string[] | null> {
  const index = indexOf(TEXTS, { ...DEFAULT_SETTINGS, meetingFolders: ['Meetings'] });
  const store = { read: (path: string) => Promise.resolve(TEXTS[path] ?? null) };
  const people = [...index.people()];
  return peopleMetInPerson({ index, store, today: day('2026-11-20') }, people, () => isWanted).then(
    (found) => found && [...found].sort(),
  );
}

describe('with whom there was a coffee or a lunch', () => {
  it('is told by the log, and by notes of meetings, up to today', async () => {
    expect(await names()).toEqual(['People/Ana.md', 'People/Cy.md']);
  });

  it('is not read on once nobody wants it', async () => {
    expect(await names(false)).toBeNull();
  });
});
