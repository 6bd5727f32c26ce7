import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryVault, type TemporaryVault } from '../support/temporary-vault';
import { note } from '../support/vault';

const ANA = 'People/Ana Silva.md';
const NOTE = 'Look back/Week of 2026-11-16.md';
const VAULT = {
  [ANA]: note(
    { met: '2026-11-17', 'met-at': '[[Web Summit]]', offers: 'Rust', 'follow-up': '2026-11-20' },
    '## Promises\n\n- [ ] send the ]]% %% [[2026-11-05]] paper 📅 2026-11-30\n',
  ),
  'People/Bo.md': note({ cadence: '1 month', 'last-contact': '2026-09-30', seeks: 'Rust' }),
};

function write({ root }: TemporaryVault, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe('acquaint look-back', () => {
  it('makes the note of the week, with links that are no contacts', async () => {
    const vault = temporaryVault(VAULT);
    expect((await vault.run('look-back')).out).toBe(`Made ${NOTE}.\n`);
    const text = vault.text(NOTE);
    expect(text).toContain(
      '**16 to 22 November 2026.** You met 1 person. As of Friday 20 November 2026.',
    );
    expect(text).toContain(
      '### People you met\n\n- [[Ana Silva]] on 17 November at Web Summit · [Write](obsidian://acquaint?open=write&person=People%2FAna%20Silva.md)\n',
    );
    expect(text).toContain('- [[Ana Silva]]: send the ))% % % 2026-11-05 paper, by 30 November\n');
    expect(text).toContain(
      '- [[Ana Silva]] and [[Bo]]: Bo looks for Rust; Ana offers Rust. · [Intro',
    );
    expect(text).toContain('- [[Bo]], last in touch on 30 September · [Write]');
    expect(await vault.json('person', 'name=Bo')).toMatchObject({ lastContact: '2026-09-30' });
    expect(await vault.json('promises')).toHaveLength(1);
    expect(await vault.json('check')).toEqual([]);
  });

  it('brings the one note of the week up to date, and starts another in the next', async () => {
    const vault = temporaryVault(VAULT);
    await vault.run('look-back');
    await vault.run('log', 'name=Bo', 'channel=coffee');
    write(vault, NOTE, `${vault.text(NOTE)}\nMine.\n`);
    expect((await vault.run('look-back', 'date=2026-11-22')).out).toBe(
      `Brought ${NOTE} up to date.\n`,
    );
    expect(vault.text(NOTE)).toContain('### Also in touch with\n\n- [[Bo]] on 20 November\n');
    expect(vault.text(NOTE)).toMatch(/\n## Your own notes\n\nMine\.\n$/);
    expect(await vault.json('look-back', 'date=2026-11-23')).toMatchObject({ path: NOTE });
    expect(await vault.json('look-back', 'date=2026-11-24')).toMatchObject({
      path: 'Look back/Week of 2026-11-23.md',
      effect: 'created',
    });
  });

  it('goes on with the note that is there where weeks were counted otherwise', async () => {
    const vault = temporaryVault(VAULT);
    await vault.run('look-back');
    write(vault, '.obsidian/plugins/acquaint/data.json', '{"weekStart": "sunday"}');
    expect(await vault.json('look-back')).toMatchObject({ path: NOTE, effect: 'unchanged' });
    expect(await vault.json('look-back', 'date=2026-11-29')).toMatchObject({ from: '2026-11-22' });
  });

  it('says what would stand there, and writes nothing', async () => {
    const vault = temporaryVault(VAULT);
    const { out } = await vault.run('look-back', 'dry-run');
    expect(out).toContain('- [[Bo]], last in touch on 30 September\n');
    expect(out).not.toContain('obsidian://');
    expect(await vault.json('look-back', 'dry-run')).toMatchObject({
      path: NOTE,
      effect: 'none',
      from: '2026-11-16',
      to: '2026-11-22',
      met: [{ path: ANA, name: 'Ana Silva', date: '2026-11-17' }],
      waiting: [{ path: ANA, due: '2026-11-20' }],
      quiet: [{ path: 'People/Bo.md', date: '2026-09-30' }],
    });
    expect(Object.keys(vault.snapshot())).toHaveLength(2);
  });

  it('refuses a folder in which every note is a person', async () => {
    const vault = temporaryVault({
      ...VAULT,
      '.obsidian/plugins/acquaint/data.json': '{"lookBackFolder": "People/Weeks"}',
    });
    const { code, error } = await vault.run('look-back');
    expect([code, error]).toEqual([1, expect.stringContaining('choose another for look backs')]);
  });
});
