import { describe, expect, it } from 'vitest';
import { temporaryVault } from '../support/temporary-vault';
import { note } from '../support/vault';

const DUE = note({ 'follow-up': '2026-11-19' });

describe('acquaint today', () => {
  it("prints today's follow-ups as tasks of Markdown", async () => {
    const vault = temporaryVault({
      'People/Ana.md': note({ met: '2026-11-15', 'met-at': '[[Web Summit]]' }),
      'People/Bo.md': note({ 'follow-up': '2026-11-21' }),
    });
    expect((await vault.run('today')).out).toBe(
      '- [ ] [[Ana]] – met 5 days ago at Web Summit: write, and name something you talked about\n',
    );
  });

  it('links as briefly as leads to the note', async () => {
    const vault = temporaryVault({ 'People/Ana.md': DUE, 'People/Lisbon/Ana.md': DUE });
    const { out } = await vault.run('today');
    expect(out.split('\n').map((line) => /\[\[.*?\]\]/.exec(line)?.[0])).toEqual([
      '[[Ana]]',
      '[[People/Lisbon/Ana|Ana]]',
      undefined,
    ]);
  });

  it('gives them as data, and their count', async () => {
    const vault = temporaryVault({
      'People/ana-s.md': note({ name: 'Ana', 'follow-up': '2026-11-20' }),
    });
    expect(await vault.json('today')).toEqual([
      {
        path: 'People/ana-s.md',
        line: '- [ ] [[ana-s|Ana]] – no contact noted yet: get in touch',
      },
    ]);
    expect((await vault.run('today', 'total')).out).toBe('1\n');
  });

  it('counts a ticked one in a dated note as the last contact', async () => {
    const vault = temporaryVault({
      'People/Ana.md': note({ cadence: '1 week', met: '2026-11-01' }),
      '2026-11-20.md': '- [x] [[Ana]] – every week: reconnect\n',
    });
    expect(await vault.json('today')).toEqual([]);
    expect(await vault.json('person', 'name=Ana')).toMatchObject({ lastContact: '2026-11-20' });
  });
});
