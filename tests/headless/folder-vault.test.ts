import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FolderNoteStore } from '../../src/headless/folder-note-store.mts';
import { openVault } from '../../src/headless/folder-vault.mts';
import { noteFiles } from '../../src/headless/note-files.mts';
import { readNoteFile } from '../../src/headless/read-note-file.mts';
import { temporaryVault } from '../support/temporary-vault';
import { note } from '../support/vault';

const GOOD = { 'People/Ana.md': note({ 'follow-up': '2026-11-20' }) };

describe('the notes of a folder', () => {
  it('are all Markdown files but those under names that start with a dot', () => {
    const { root } = temporaryVault({
      'b.md': '',
      'A/c.MD': '',
      'A/c.txt': '',
      '.obsidian/x.md': '',
      '.trash/x.md': '',
      'A/.hidden.md': '',
    });
    expect(noteFiles(root)).toEqual(['A/c.MD', 'b.md']);
  });

  it('are followed through links only to files inside the vault', () => {
    const outside = temporaryVault({ 'Secret.md': '' }).root;
    const { root } = temporaryVault({ 'A/x.md': '' });
    symlinkSync(join(root, 'A/x.md'), join(root, 'inside.md'));
    symlinkSync(join(outside, 'Secret.md'), join(root, 'outside.md'));
    symlinkSync(outside, join(root, 'Outside'));
    symlinkSync(root, join(root, 'A/loop'));
    symlinkSync('nowhere.md', join(root, 'dangling.md'));
    expect(noteFiles(root)).toEqual(['A/x.md', 'inside.md']);
  });
});

describe('a note that cannot be read', () => {
  it.each([
    ['text that is not UTF-8', Buffer.from([0x41, 0xff, 0xfe, 0x42]), 'the file is not UTF-8 text'],
    [
      '20 MB',
      Buffer.alloc(20 * 1024 * 1024, 'a'),
      'the file is too long to read (20 MB; up to 5 MB are read)',
    ],
    [
      'a malformed block',
      Buffer.from('---\nmet: "2026\n---\n'),
      'the properties cannot be read (line ',
    ],
    [
      'a block without end',
      Buffer.from('---\nmet: 2026-11-01\ntext'),
      'the properties do not end: a line --- is missing',
    ],
  ])('%s: is a problem, and all others still work', async (_, bytes, problem) => {
    const vault = temporaryVault(GOOD);
    writeFileSync(join(vault.root, 'People/Bad.md'), bytes);
    expect(await vault.json('check')).toEqual([
      {
        path: 'People/Bad.md',
        property: null,
        problem: expect.stringContaining(problem),
        value: null,
      },
    ]);
    expect(await vault.json('due')).toMatchObject([{ name: 'Ana' }]);
  });

  it.each([
    ['a file that has vanished', 'Gone.md', 'no such file or folder'],
    ['a folder named like a note', 'People', 'a folder, not a file'],
  ])('%s: is an answer, not an exception', (_, path, why) => {
    const { root } = temporaryVault(GOOD);
    expect(readNoteFile(join(root, path))).toEqual({
      kind: 'unreadable',
      fault: { code: 'file-unread', why },
    });
  });

  it('code in the properties is never run', () => {
    const marker = 'acquaintRanANote';
    const code = `module.exports = { met: (globalThis.${marker} = '2026-11-01') }`;
    for (const language of ['js', 'javascript', 'coffee', 'json']) {
      const { root } = temporaryVault({ 'People/Ana.md': `---${language}\n${code}\n---\n` });
      expect(openVault(root).kind).toBe('open');
    }
    expect(Object.hasOwn(globalThis, marker)).toBe(false);
  });
});

describe('writing a file', () => {
  it('keeps its mode and leaves nothing beside it', async () => {
    const vault = temporaryVault(GOOD);
    const file = join(vault.root, 'People/Ana.md');
    chmodSync(file, 0o640);
    await vault.run('snooze', 'name=Ana', 'until=2026-12-01');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(vault.root, 'People'))).toEqual(['Ana.md']);
  });

  it('keeps the byte order mark and the line ends', async () => {
    const vault = temporaryVault({
      'People/Ana.md': '\uFEFF---\r\nmet: 2026-11-01\r\n---\r\nHi\r\n',
    });
    await vault.run('log', 'name=Ana', 'channel=email');
    expect(vault.text('People/Ana.md')).toBe(
      '\uFEFF---\r\nmet: 2026-11-01\r\nlast-contact: 2026-11-20\r\nfollow-up-status: sent\r\n---\r\nHi\r\n\r\n' +
        '## Log\r\n\r\n- [[2026-11-20]] email\r\n',
    );
  });

  it('does the edit anew on what another program wrote meanwhile', async () => {
    const vault = temporaryVault(GOOD);
    const file = join(vault.root, 'People/Ana.md');
    const store = new FolderNoteStore(vault.root);
    const seen: string[] = [];
    const outcome = await store.edit('People/Ana.md', (text) => {
      seen.push(text);
      if (seen.length === 1) writeFileSync(file, 'written by another program');
      return { kind: 'changed', text: `${text}!`, changed: [] };
    });
    expect(outcome.kind).toBe('changed');
    expect(seen[1]).toBe('written by another program');
    expect(vault.text('People/Ana.md')).toBe('written by another program!');
  });

  it('gives up on a note that another program keeps writing', async () => {
    const vault = temporaryVault(GOOD);
    let count = 0;
    const outcome = await new FolderNoteStore(vault.root).edit('People/Ana.md', (text) => {
      writeFileSync(join(vault.root, 'People/Ana.md'), 'x'.repeat(++count));
      return { kind: 'changed', text: `${text}!`, changed: [] };
    });
    expect(outcome).toMatchObject({
      kind: 'refused',
      reason: 'another program keeps writing the note',
    });
    expect(vault.text('People/Ana.md')).toBe('xxxxx');
  });

  it('refuses a note that has vanished', async () => {
    const vault = temporaryVault(GOOD);
    const outcome = await new FolderNoteStore(vault.root).edit('People/Bo.md', () => ({
      kind: 'unchanged',
    }));
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'no such file or folder' });
  });

  it.each([['../x.md'], ['/x.md'], ['a/../../x.md'], ['a//x.md'], ['./x.md']])(
    'refuses to make %s',
    async (path) => {
      const vault = temporaryVault(GOOD);
      expect((await new FolderNoteStore(vault.root).create(path, 'x')).kind).toBe('refused');
      expect(Object.keys(vault.snapshot())).toHaveLength(1);
    },
  );

  it('writes to no place outside the vault that a link leads to', async () => {
    const outside = temporaryVault({ 'Secret.md': 'secret' });
    const vault = temporaryVault({});
    symlinkSync(outside.root, join(vault.root, 'People'));
    symlinkSync(join(outside.root, 'Secret.md'), join(vault.root, 'link.md'));
    const store = new FolderNoteStore(vault.root);
    expect(await store.create('People/Ana.md', 'x')).toMatchObject({
      kind: 'refused',
      reason: 'the note lies outside the vault',
    });
    const edited = await store.edit('link.md', () => ({ kind: 'changed', text: 'x', changed: [] }));
    expect(edited.kind).toBe('refused');
    expect(outside.text('Secret.md')).toBe('secret');
    expect(readdirSync(outside.root)).toEqual(['Secret.md']);
  });

  it('makes a note only where there is none, whatever its case', async () => {
    const vault = temporaryVault(GOOD);
    const store = new FolderNoteStore(vault.root);
    expect((await store.create('People/ANA.md', 'x')).kind).toBe('exists');
    mkdirSync(join(vault.root, 'People/Bo.md'));
    expect((await store.create('People/Bo.md', 'x')).kind).toBe('exists');
    expect((await store.create('New/Folder/Cy.md', 'x')).kind).toBe('created');
  });
});
