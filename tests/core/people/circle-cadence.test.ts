import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../src/core/people/settings';
import { day, indexOf, note } from '../../support/vault';

const PATH = 'People/Ana.md';
const TODAY = day('2026-11-20');

/** What is owed to somebody with these properties, where circles have these cadences. */
function owed(properties: Readonly<Record<string, unknown>>, lines: readonly string[]) {
  const settings = parseSettings({ cadenceByCircle: lines });
  const index = indexOf({ [PATH]: note(properties) }, settings);
  const person = index.person(PATH);
  return person && index.followUp(person, TODAY);
}

describe('the cadence of a circle', () => {
  it('counts for those of it, by circle or tag, whatever the case', () => {
    const lines = ['Família: 2 weeks'];
    for (const properties of [{ circle: ['familia'] }, { tags: ['person', 'FAMÍLIA'] }])
      expect(owed({ ...properties, 'last-contact': '2026-11-10' }, lines)).toMatchObject({
        status: 'connected',
        due: '2026-11-24',
        reason: 'cadence',
        cadence: { count: 2, unit: 'weeks' },
      });
  });

  it('stands back behind the own cadence', () => {
    const properties = { circle: 'family', cadence: '1 month', 'last-contact': '2026-11-10' };
    expect(owed(properties, ['family: 2 weeks'])).toMatchObject({ due: '2026-12-10' });
  });

  it('stands back behind a first follow-up that is owed', () => {
    const properties = { circle: 'family', met: '2026-11-19' };
    expect(owed(properties, ['family: 2 weeks'])).toMatchObject({
      status: 'pending',
      due: '2026-11-21',
    });
  });

  it('is that of the first line that fits', () => {
    const properties = { circle: ['choir', 'family'], 'last-contact': '2026-11-10' };
    const lines = ['friends: 1 week', 'family: 3 weeks', 'choir: 1 year'];
    expect(owed(properties, lines)).toMatchObject({ due: '2026-12-01' });
  });

  it('makes nothing due for others', () => {
    expect(owed({ circle: 'choir', 'last-contact': '2026-11-10' }, ['family: 2 weeks'])).toBeNull();
  });

  it('is kept by the settings as typed, without what cannot be read', () => {
    const typed = 'family: 2 weeks\n#choir: monthly, friends: now and then\n';
    expect(parseSettings({ cadenceByCircle: typed }).cadenceByCircle).toEqual([
      'family: 2 weeks',
      '#choir: monthly',
    ]);
  });
});
