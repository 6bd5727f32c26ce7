import { describe, expect, it } from 'vitest';
import { temporaryVault } from '../support/temporary-vault';
import { note } from '../support/vault';

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Lee.md';
const DAILY = 'Daily/2026-11-19.md';
const NOTES = {
  [ANA]: note({}, '## Promises\n\n- [ ] send the paper 📅 2026-11-30\n- [x] call\n- [ ] ask Cy\n'),
  [BO]: note({ type: 'person' }),
  [DAILY]: [
    '- [ ] bring the recorder to [[Bo Lee]] [due:: 2026-11-20]',
    '- [ ] tell [[Ana Silva]] about [[Bo Lee]]',
    '- [ ] water the tree',
    '- [ ] read [[Ideas]]',
    '',
  ].join('\n'),
  'Ideas.md': 'Nothing\n',
  'Templates/Person.md': '- [ ] greet [[Bo Lee]]\n',
};

describe('acquaint promises', () => {
  it('lists open tasks that are for one person, the soonest first, as data', async () => {
    const vault = temporaryVault(NOTES);
    const before = vault.snapshot();
    expect(await vault.json('promises')).toEqual([
      {
        path: BO,
        name: 'Bo Lee',
        text: 'bring the recorder to Bo Lee',
        due: '2026-11-20',
        note: DAILY,
      },
      { path: ANA, name: 'Ana Silva', text: 'send the paper', due: '2026-11-30', note: ANA },
      { path: ANA, name: 'Ana Silva', text: 'ask Cy', due: null, note: ANA },
    ]);
    expect(vault.snapshot()).toEqual(before);
  });

  it('prints them in lines, as many as asked for, and how many there are', async () => {
    const vault = temporaryVault(NOTES);
    expect((await vault.run('promises', 'limit=1')).out).toBe(
      '2026-11-20  Bo Lee  bring the recorder to Bo Lee\n',
    );
    expect((await vault.run('promises', 'total')).out).toBe('3\n');
    expect((await temporaryVault({ [BO]: note({}) }).run('promises')).out).toBe(
      'You have no open promises.\n',
    );
  });
});
