import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MERGE } from '../../src/commands/merge/merge';
import type { CommandOutcome } from '../../src/commands/kit/command';
import { UndoHistory } from '../../src/actions/undo';
import { FolderNoteStore } from '../../src/headless/folder-note-store.mts';
import { openVault } from '../../src/headless/folder-vault.mts';
import { terminalStyle } from '../../src/headless/terminal.mts';
import { AFTER_MERGE, merge, TWO_ANAS } from '../support/merge-vault';
import { KEPT, OTHER } from '../support/merging';
import { temporaryVault, type TemporaryVault } from '../support/temporary-vault';
import { day, type Texts } from '../support/vault';

function run(vault: TemporaryVault, options: Readonly<Record<string, string>>) {
  const opened = openVault(vault.root);
  if (opened.kind === 'unreadable') throw new Error(opened.reason);
  const store = new FolderNoteStore(vault.root);
  return MERGE.run({ index: opened.index, store, today: day('2026-11-20') }, options);
}

function textsIn(vault: TemporaryVault, paths: readonly string[]): Texts {
  return Object.fromEntries(paths.map((path) => [path, vault.text(path)]));
}

function dataOf(outcome: CommandOutcome): unknown {
  return outcome.kind === 'answer' ? outcome.data : outcome;
}

const BOTH = { name: 'Ana Silva', other: OTHER };
const DATA = {
  path: KEPT,
  effect: 'merged',
  changed: ['knows', 'type', 'met', 'phone', 'aliases', 'log', 'body'],
  rewritten: ['Daily/2026-11-06.md', 'Introductions/Both.md', 'People/Bo Lee.md'],
  removed: OTHER,
  left: [{ property: 'role', value: 'Owner' }],
  introductions: ['Introductions/Both.md'],
};

describe('merge', () => {
  it('leaves one note, every link leading to it, and the other in the trash', async () => {
    const vault = temporaryVault(TWO_ANAS);
    expect(dataOf(await run(vault, BOTH))).toEqual(DATA);
    expect(textsIn(vault, Object.keys(AFTER_MERGE))).toEqual(AFTER_MERGE);
    expect(readdirSync(join(vault.root, 'Inbox'))).toEqual([]);
    expect(vault.text('.trash/Ana S.md')).toBe(TWO_ANAS[OTHER]);
  });

  it('says in lines what was done, what was left, and what is to be looked at', async () => {
    const outcome = await run(temporaryVault(TWO_ANAS), BOTH);
    expect(outcome.kind === 'answer' && outcome.text(terminalStyle(null, {}))).toEqual([
      'Merged into People/Ana Silva.md (knows, type, met, phone, aliases, log, body).',
      'Links in 3 notes lead there.',
      'Inbox/Ana S.md is in the trash.',
      'Not taken over: role: Owner',
      'An introduction of both, who are one person now, to look at: Introductions/Both.md',
    ]);
  });

  it('with dry-run tells the same and writes nothing', async () => {
    const vault = temporaryVault(TWO_ANAS);
    const before = vault.snapshot();
    const outcome = await run(vault, { ...BOTH, 'dry-run': 'true' });
    expect(dataOf(outcome)).toEqual({ ...DATA, effect: 'planned' });
    expect(vault.snapshot()).toEqual(before);
  });

  it('once more finds one note only, under both names', async () => {
    const vault = temporaryVault(TWO_ANAS);
    await run(vault, BOTH);
    const before = vault.snapshot();
    expect(dataOf(await run(vault, { name: 'Ana Silva', other: 'Ana S' }))).toMatchObject({
      effect: 'unchanged',
      changed: [],
      rewritten: [],
      removed: null,
    });
    expect(vault.snapshot()).toEqual(before);
  });

  it('refuses somebody unknown', async () => {
    const vault = temporaryVault(TWO_ANAS);
    expect(await run(vault, { ...BOTH, other: 'Zoe' })).toMatchObject({ kind: 'refused' });
  });

  it('keeps line ends and byte order marks of all notes', async () => {
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    const texts = Object.fromEntries(
      Object.entries(TWO_ANAS).map(([path, text]) => [path, `\uFEFF${windows(text)}`]),
    );
    const vault = temporaryVault(texts);
    await run(vault, BOTH);
    for (const [path, text] of Object.entries(AFTER_MERGE))
      expect(vault.text(path)).toBe(`\uFEFF${windows(text)}`);
  });

  it('is undone byte for byte', async () => {
    const vault = temporaryVault(TWO_ANAS);
    const store = new FolderNoteStore(vault.root);
    const outcome = await merge(TWO_ANAS, store);
    const history = new UndoHistory();
    if (outcome.kind === 'merged') history.remember({ label: 'Merged', written: outcome.written });
    expect(await history.undoLast(store)).toEqual({ kind: 'undone', label: 'Merged' });
    expect(textsIn(vault, Object.keys(TWO_ANAS))).toEqual(TWO_ANAS);
  });

  it('of a note in another folder keeps its links and pictures leading where they led', async () => {
    const vault = temporaryVault({
      [KEPT]: '---\n---\n',
      [OTHER]: '---\ntype: person\n---\n[a](./Cy.md) ![](img/x.png) [[Cy]] [[#Log]] [b](gone.md)\n',
      'Inbox/Cy.md': '',
      'Inbox/img/x.png': 'picture',
      'People/Cy.md': '',
    });
    await run(vault, BOTH);
    expect(vault.text(KEPT)).toContain(
      '[a](../Inbox/Cy.md) ![](Inbox/img/x.png) [[Inbox/Cy|Cy]] [[#Log]] [b](gone.md)\n',
    );
  });

  it('takes the cards of a canvas along', async () => {
    const canvas = (file: string): string => `{"nodes":[{"type":"file","file":"${file}"}]}`;
    const vault = temporaryVault({ ...TWO_ANAS, 'Maps/a.canvas': canvas(OTHER) });
    expect(dataOf(await run(vault, BOTH))).toMatchObject({
      rewritten: expect.arrayContaining(['Maps/a.canvas']),
    });
    expect(vault.text('Maps/a.canvas')).toBe(canvas(KEPT));
  });

  it('of two notes of one name needs no other name', async () => {
    const other = 'People/Lisbon/Ana Silva.md';
    const vault = temporaryVault({
      [KEPT]: '---\nrole: x\n---\n',
      [other]: '---\nplace: Lisbon\n---\n',
      'People/Lisbon/Bo.md': '[[Ana Silva]] [[Lisbon/Ana Silva|her]]\n',
    });
    await run(vault, { name: KEPT, other });
    expect(vault.text(KEPT)).toBe('---\nrole: x\nplace: Lisbon\n---\n');
    expect(vault.text('People/Lisbon/Bo.md')).toBe(
      '[[People/Ana Silva|Ana Silva]] [[People/Ana Silva|her]]\n',
    );
  });
});

describe('the trash of a folder', () => {
  it('keeps what is in it', async () => {
    const vault = temporaryVault({ ...TWO_ANAS, '.trash/Ana S.md': 'old' });
    await run(vault, BOTH);
    expect(vault.text('.trash/Ana S.md')).toBe('old');
    expect(vault.text('.trash/Ana S 2.md')).toBe(TWO_ANAS[OTHER]);
  });

  it('takes no note that says something else by now', async () => {
    const vault = temporaryVault({ 'a.md': 'old' });
    const store = new FolderNoteStore(vault.root);
    writeFileSync(join(vault.root, 'a.md'), 'new');
    expect(await store.remove('a.md', 'old')).toMatchObject({ kind: 'refused' });
    expect(readFileSync(join(vault.root, 'a.md'), 'utf8')).toBe('new');
  });

  it('takes nothing from outside the vault', async () => {
    const vault = temporaryVault({ 'a.md': 'x' });
    const store = new FolderNoteStore(join(vault.root, 'inner'));
    expect(await store.remove('../a.md', 'x')).toMatchObject({ kind: 'refused' });
    expect(vault.text('a.md')).toBe('x');
  });
});
