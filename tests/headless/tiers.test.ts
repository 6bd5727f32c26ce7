import { describe, expect, it } from 'vitest';
import { temporaryVault } from '../support/temporary-vault';
import { note, type Texts } from '../support/vault';

const STORED = '.obsidian/plugins/personal-crm/data.json';
const ANA = { 'People/Ana.md': note({ 'prm-tier': 'close', 'prm-last-contacted': '2026-10-18' }) };

function due(stored: Texts): Promise<unknown> {
  return temporaryVault({ ...ANA, ...stored }).json('due', 'days=9999');
}

describe('the tiers of Personal CRM', () => {
  it('are its own where it stores none', async () => {
    expect(await due({})).toMatchObject([{ due: '2026-11-17', reason: 'cadence' }]);
  });

  it('are read from what it stores, switched on or not', async () => {
    const tiers = [{ id: 'close', label: 'Close', cadenceDays: 45, color: '#fff' }];
    const stored = { [STORED]: JSON.stringify({ tiers }) };
    expect(await due(stored)).toMatchObject([{ due: '2026-12-02' }]);
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['no tiers', '{"tiers": []}'],
    ['tiers that are none', '{"tiers": [{"id": 7}, null, "close", {"id": "x", "cadenceDays": 0}]}'],
  ])('are its own where what is stored is %s', async (_, text) => {
    expect(await due({ [STORED]: text })).toMatchObject([{ due: '2026-11-17' }]);
  });

  it('that the user has removed are told', async () => {
    const tiers = [{ id: 'rare', cadenceDays: 200 }];
    const vault = temporaryVault({ ...ANA, [STORED]: JSON.stringify({ tiers }) });
    expect(await vault.json('check')).toEqual([
      {
        path: 'People/Ana.md',
        property: 'prm-tier',
        problem: 'is not a tier of Personal CRM (rare)',
        value: 'close',
      },
    ]);
    expect(await vault.json('due', 'days=9999')).toEqual([]);
  });

  it('are said of a person', async () => {
    const vault = temporaryVault(ANA);
    expect(await vault.json('person', 'name=Ana')).toMatchObject({ tierCadence: '30 days' });
    expect((await vault.run('person', 'name=Ana')).out).toContain('every 30 days');
  });
});

describe('acquaint person', () => {
  it('says of somebody paused that nothing is due', async () => {
    const vault = temporaryVault({
      'People/Ana.md': note({ cadence: '2 weeks', 'last-contact': '2026-01-01', paused: true }),
    });
    expect((await vault.run('person', 'name=Ana')).out).toContain(
      'In touch, paused: nothing comes up',
    );
    expect(await vault.json('person', 'name=Ana')).toMatchObject({ paused: true, due: null });
    expect(await vault.json('due', 'days=9999')).toEqual([]);
    const refused = await vault.run('snooze', 'name=Ana', 'until=2026-12-01');
    expect(refused).toMatchObject({ code: 1, error: expect.stringContaining('paused') });
  });
});
