import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import type * as FileSystem from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FolderNoteStore } from '../../src/headless/folder-note-store.mts';
import { createFile } from '../../src/headless/put-in-place.mts';
import { temporaryVault } from '../support/temporary-vault';

const links = vi.hoisted(() => ({ code: '' }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof FileSystem>();
  return {
    ...fs,
    linkSync: (from: string, to: string) => {
      if (links.code !== '') throw Object.assign(new Error(links.code), { code: links.code });
      fs.linkSync(from, to);
    },
  };
});

afterEach(() => {
  links.code = '';
});

const SETTINGS = '.obsidian/plugins/acquaint/data.json';
const ANA = 'People/Ana.md';

describe('a template', () => {
  it.each([
    [
      'itself',
      (inside: string, outside: string) => {
        mkdirSync(join(inside, 'Templates'));
        symlinkSync(join(outside, 'P.md'), join(inside, 'Templates/P.md'));
      },
    ],
    [
      'in its folder',
      (inside: string, outside: string) => {
        symlinkSync(outside, join(inside, 'Templates'));
      },
    ],
  ])('that is, %s, a link out of the vault is not used', async (_, link) => {
    const outside = temporaryVault({ 'P.md': 'a secret' });
    const vault = temporaryVault({ [SETTINGS]: '{"template": "Templates/P.md"}' });
    link(vault.root, outside.root);
    const { out } = await vault.run('add', 'name=Ana');
    expect(out).toContain('There is no template at Templates/P.md');
    expect(vault.text(ANA)).toBe('---\ntype: person\n---\n');
  });

  it('by a path that leaves the vault is not used', async () => {
    const outside = temporaryVault({ 'P.md': 'a secret' });
    const path = `../${outside.root.split('/').at(-1) ?? ''}/P.md`;
    const vault = temporaryVault({ [SETTINGS]: JSON.stringify({ template: path }) });
    await vault.run('add', 'name=Ana');
    expect(vault.text(ANA)).not.toContain('secret');
  });

  it('that is a link within the vault is used', async () => {
    const vault = temporaryVault({ [SETTINGS]: '{"template": "T.md"}', 'Notes/P.md': 'Hi' });
    symlinkSync(join(vault.root, 'Notes/P.md'), join(vault.root, 'T.md'));
    await vault.run('add', 'name=Ana');
    expect(vault.text(ANA)).toContain('Hi');
  });
});

describe('a trash that is a link out of the vault', () => {
  it('takes no note', async () => {
    const outside = temporaryVault({});
    const vault = temporaryVault({ [ANA]: 'x' });
    symlinkSync(outside.root, join(vault.root, '.trash'));
    const outcome = await new FolderNoteStore(vault.root).remove(ANA, 'x');
    expect(outcome.kind).toBe('refused');
    expect(vault.text(ANA)).toBe('x');
    expect(readdirSync(outside.root)).toEqual([]);
  });
});

describe('the trash', () => {
  it('keeps a picture a picture where one of its name is there', async () => {
    const vault = temporaryVault({ '.trash/Ana.jpg': 'old' });
    const bytes = new Uint8Array([1, 2]);
    const store = new FolderNoteStore(vault.root);
    const put = await store.attach({ name: 'Ana.jpg', bytes, note: ANA });
    const made = put.kind === 'attached' ? (put.written.made ?? '') : '';
    expect((await store.detach('Ana.jpg', made)).kind).toBe('changed');
    expect(readdirSync(join(vault.root, '.trash'))).toEqual(['Ana 2.jpg', 'Ana.jpg']);
  });
});

describe('a read-only note', () => {
  it('is not written to, whoever could, and the program says so', async () => {
    const vault = temporaryVault({ [ANA]: '---\nmet: 2026-11-01\n---\n' });
    chmodSync(join(vault.root, ANA), 0o444);
    const before = vault.snapshot();
    const { code, error } = await vault.run('log', 'name=Ana', 'channel=email');
    expect([code, error]).toEqual([1, expect.stringContaining('the note is read-only')]);
    expect(vault.snapshot()).toEqual(before);
  });

  it('stays where it is when it should go', async () => {
    const vault = temporaryVault({ [ANA]: 'x', 'People/Bo.md': '' });
    chmodSync(join(vault.root, ANA), 0o444);
    const outcome = await new FolderNoteStore(vault.root).remove(ANA, 'x');
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'the note is read-only' });
    expect(existsSync(join(vault.root, ANA))).toBe(true);
  });

  it('is read, and an edit that changes nothing is none', async () => {
    const vault = temporaryVault({ [ANA]: 'x' });
    chmodSync(join(vault.root, ANA), 0o444);
    const outcome = await new FolderNoteStore(vault.root).edit(ANA, () => ({ kind: 'unchanged' }));
    expect(outcome.kind).toBe('unchanged');
  });
});

describe('where the file system has no hard links', () => {
  it.each(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'ENOSYS', 'EINVAL', 'EACCES'])(
    'and says %s, notes are made whole, and nothing stays beside them',
    async (code) => {
      links.code = code;
      const vault = temporaryVault({ 'People/Bo.md': '' });
      expect((await vault.run('add', 'name=Ana')).code).toBe(0);
      const card = 'BEGIN:VCARD\nVERSION:3.0\nFN:Cy Dee\nEND:VCARD\n';
      writeFileSync(join(vault.root, 'c.vcf'), card);
      await vault.run('import', 'file=c.vcf');
      expect(vault.text(ANA)).toBe('---\ntype: person\n---\n');
      expect(readdirSync(join(vault.root, 'People'))).toEqual(['Ana.md', 'Bo.md', 'Cy Dee.md']);
    },
  );

  it('a file that is there is not written over', () => {
    links.code = 'EPERM';
    const vault = temporaryVault({ 'x.md': 'mine' });
    const make = (): void => {
      createFile(join(vault.root, 'x.md'), 'other');
    };
    expect(make).toThrow(expect.objectContaining({ code: 'EEXIST' }));
    expect(vault.snapshot()).toEqual({ [join(vault.root, 'x.md')]: 'mine' });
  });
});
