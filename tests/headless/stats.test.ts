import { describe, expect, it } from 'vitest';
import { temporaryVault } from '../support/temporary-vault';
import { note } from '../support/vault';

const person = (properties: Record<string, unknown>, body = ''): string =>
  note({ type: 'person', ...properties }, body);

const NOTES = {
  // Followed up a day later, with a point, and again: connected.
  'People/Ana.md': person(
    { met: '2026-10-01', discussed: ['fonts'], 'follow-up-status': 'connected', field: 'Design' },
    '## Log\n\n- [[2026-10-02]] message: fonts\n- [[2026-10-20]] coffee: more fonts\n',
  ),
  // Followed up in time, and no point noted.
  'People/Bo.md': person(
    { met: '2026-10-05', field: 'Law', 'met-through': '[[Ana]]' },
    '## Log\n\n- [[2026-10-07]] call: hello\n',
  ),
  // Followed up too late.
  'People/Cy.md': person({ met: '2026-10-05' }, '## Log\n\n- [[2026-10-30]] call: late\n'),
  // Still time.
  'People/Di.md': person({ met: '2026-11-19' }),
  // Met before the days asked for.
  'People/Ed.md': person({ met: '2026-01-01' }),
  'Introductions/Ana and Bo.md': note({
    type: 'introduction',
    people: ['[[Ana]]', '[[Bo]]'],
    'introduction-status': 'met',
    made: '2026-10-10',
  }),
  'Introductions/Cy and Di.md': note({
    type: 'introduction',
    people: ['[[Cy]]', '[[Di]]'],
    'introduction-status': 'asked',
    asked: '2026-11-18',
  }),
};

const DATE = 'date=2026-11-20';

describe('acquaint stats', () => {
  it('says what became of the people met in the last 90 days', async () => {
    expect(await temporaryVault(NOTES).json('stats', DATE)).toMatchObject({
      from: '2026-08-22',
      to: '2026-11-20',
      people: { met: 4, followedUp: 2, withPoint: 1, again: 1, connected: 1, stillTime: 1 },
    });
  });

  it('says with how many of them it came to each step from networking to connecting', async () => {
    const vault = temporaryVault(NOTES);
    expect(await vault.json('stats', DATE)).toMatchObject({
      steps: { met: 4, point: 1, coffee: 1, inTouch: 1, introduced: 2 },
    });
    expect((await vault.run('stats', DATE)).out).toContain('    1  coffee or lunch  25 %\n');
  });

  it('says what became of introductions, and in which months they were made', async () => {
    expect(await temporaryVault(NOTES).json('stats', DATE)).toMatchObject({
      introductions: {
        asked: 2,
        agreed: 1,
        made: 1,
        met: 1,
        acrossFields: 1,
        perMonth: [{ month: '2026-10', made: 1 }],
      },
    });
  });

  it('says who gave and received introductions', async () => {
    expect(await temporaryVault(NOTES).json('stats', DATE)).toMatchObject({
      givenAndReceived: [
        { name: 'Ana', given: 1, received: 1 },
        { name: 'Bo', given: 0, received: 1 },
      ],
    });
  });

  it('counts the days asked for only', async () => {
    const stats = await temporaryVault(NOTES).json('stats', 'from=2026-01-01', 'to=2026-01-31');
    expect(stats).toMatchObject({ people: { met: 1, followedUp: 0 }, introductions: { asked: 0 } });
  });

  it('says it in lines', async () => {
    const { out } = await temporaryVault(NOTES).run('stats', DATE);
    expect(out).toContain('    4  met\n    2  followed up within 2 days  50 %\n');
    expect(out).toContain('1 of them can still be followed up in time.');
    expect(out).toContain('Ana: 1 person met through them, 1 introduction received');
    expect(out).toContain('2 people with 1 tie in 1 circle');
  });

  it('has a next step where nobody was met and nobody introduced', async () => {
    const { out } = await temporaryVault({}).run('stats', DATE);
    expect(out).toContain('No note says that you met somebody in these days.');
    expect(out).toContain('`acquaint introductions` suggests whom to introduce.');
  });

  it.each([
    [['from=soon'], 'from=soon is not a day'],
    [['from=2026-02-01', 'to=2026-01-01'], 'from=2026-02-01 is after to=2026-01-01'],
  ])('refuses %j', async (options, message) => {
    const { code, error } = await temporaryVault(NOTES).run('stats', ...options);
    expect(code).toBe(2);
    expect(error).toContain(message);
  });

  it('writes nothing', async () => {
    const vault = temporaryVault(NOTES);
    const before = vault.snapshot();
    await vault.run('stats', DATE);
    expect(vault.snapshot()).toEqual(before);
  });
});
