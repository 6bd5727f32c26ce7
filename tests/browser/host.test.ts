import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openStandIn } from './open-stand-in';

const MANIFEST = { id: 'toy', name: 'Toy', version: '1.0.0', minAppVersion: '1.13.0' };

/** As a bundler leaves it: one CommonJS file. */
const MAIN = `'use strict';
const { Plugin, ItemView } = require('obsidian');
const { showPanel } = require('@codemirror/view');
class ToyView extends ItemView {
  getViewType() { return 'toy'; }
  getDisplayText() { return 'Toy view'; }
  async onOpen() {
    const draw = () => this.contentEl.setText(
      this.app.vault.getMarkdownFiles().map(({ basename }) => basename).sort().join(', '));
    for (const name of ['create', 'delete']) this.registerEvent(this.app.vault.on(name, draw));
    draw();
  }
}
module.exports = class Toy extends Plugin {
  onload() {
    this.registerView('toy', (leaf) => new ToyView(leaf));
    this.addRibbonIcon('users', 'Open toy view', () =>
      this.app.workspace.ensureSideLeaf('toy', 'right', { reveal: true }));
    this.addCommand({ id: 'new', name: 'New note', callback: () =>
      this.app.vault.create('Made.md', 'made') });
    this.registerEditorExtension(showPanel.of(() => ({ top: true, dom: createDiv('toy-panel') })));
  }
};`;

const NOTES = { 'Ada.md': 'Hello\n', 'People/Bo.md': '---\nmet: 2026-05-01\n---\nSee [[Ada]]\n' };

describe('the stand-in in a browser', () => {
  let plugin = '';
  const open: (() => Promise<void>)[] = [];

  beforeAll(() => {
    plugin = mkdtempSync(join(tmpdir(), 'toy-'));
    writeFileSync(join(plugin, 'main.js'), MAIN);
    writeFileSync(join(plugin, 'manifest.json'), JSON.stringify(MANIFEST));
  });

  afterEach(async () => {
    for (const close of open.splice(0)) await close();
  });

  afterAll(() => {
    rmSync(plugin, { recursive: true, force: true });
  });

  it('shows what another program does, and writes what is typed', async () => {
    const standIn = await openStandIn({ notes: NOTES, plugin });
    open.push(standIn.close);
    const { page, errors } = standIn;
    await page.getByLabel('Open toy view').click();
    const view = page.locator('[data-type="toy"] .view-content');
    await view.getByText('Ada, Bo').waitFor();
    standIn.write('People/Cy.md', 'new');
    await view.getByText('Ada, Bo, Cy').waitFor();
    await page.keyboard.press('Control+p');
    await page.keyboard.type('new note');
    await page.keyboard.press('Enter');
    await view.getByText('Ada, Bo, Cy, Made').waitFor();
    expect(standIn.text('Made.md')).toBe('made');
    await page.locator('[data-path="Ada.md"]').click();
    const text = page.locator('.cm-content');
    await text.getByText('Hello').click();
    // On the text itself: what is typed at the page is lost if something else takes the focus meanwhile.
    await text.press('Control+Home');
    await text.pressSequentially('Oh. ');
    await expect.poll(() => standIn.text('Ada.md')).toBe('Oh. Hello\n');
    standIn.write('Ada.md', 'Oh. Hello\nAgain\n');
    await page.locator('.cm-content').getByText('Again').waitFor();
    expect(await page.locator('.toy-panel').count()).toBe(1);
    await page.getByText('Stand-in, not Obsidian').waitFor();
    expect(errors).toEqual([]);
  });

  it('serves this machine alone, and nothing outside the vault', async () => {
    const standIn = await openStandIn({ notes: NOTES, plugin });
    open.push(standIn.close);
    const url = new URL(standIn.page.url());
    expect(url.hostname).toBe('127.0.0.1');
    const outside = new URL('/api/file?path=..%2F..%2Fetc%2Fpasswd', url);
    expect((await fetch(outside)).status).toBe(403);
    const origin = { headers: { origin: 'https://example.com' } };
    expect((await fetch(new URL('/api/vault', url), origin)).status).toBe(403);
    expect((await fetch(new URL('/api/file?path=Ada.md', url))).status).toBe(200);
  });
});
