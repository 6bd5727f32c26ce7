import { browser, expect } from '@wdio/globals';

/** Each test works on a fresh copy of the sample vault. */
async function freshVault(): Promise<void> {
  await browser.reloadObsidian({ vault: '../tests/vaults/demo' });
}

/** A person note of the sample vault whose properties can be read. */
const NOTE = 'People/Renske Dijkgraaf.md';

async function textOf(path: string): Promise<string> {
  return browser.executeObsidian(async ({ app }, at) => {
    const file = app.vault.getFileByPath(at);
    return file ? app.vault.read(file) : '';
  }, path);
}

describe('Acquaint in Obsidian', () => {
  beforeEach(freshVault);

  it('loads, lists who is due, and the self-check finds nothing missing', async () => {
    await browser.executeObsidianCommand('acquaint:open-follow-ups');
    await expect(browser.$('.acquaint-row')).toExist();
    await browser.executeObsidianCommand('acquaint:self-check');
    const report = browser.$('.acquaint-report');
    await expect(report).toExist();
    const text = await report.getValue();
    // Worth keeping: what an app of this version has.
    console.info(text);
    expect(text).toContain('Missing: none');
  });

  it('writes one property, and undo gives the bytes back', async () => {
    const before = await textOf(NOTE);
    await browser.executeObsidian(async ({ app }, at) => {
      await app.workspace.openLinkText(at, '');
    }, NOTE);
    await browser.executeObsidianCommand('acquaint:snooze');
    await browser.$('.menu .menu-item').click();
    await browser.waitUntil(async () => (await textOf(NOTE)) !== before);
    expect(await textOf(NOTE)).toContain('follow-up:');
    await browser.executeObsidianCommand('acquaint:undo');
    await browser.waitUntil(async () => (await textOf(NOTE)) === before);
  });

  it('helps in the fields of the properties widget in Live Preview', async () => {
    await browser.executeObsidian(async ({ app }, at) => {
      const file = app.vault.getFileByPath(at);
      const leaf = app.workspace.getLeaf();
      const state = { file: file?.path, mode: 'source', source: false };
      await leaf.setViewState({ type: 'markdown', state, active: true });
      if (file)
        await app.fileManager.processFrontMatter(file, (properties) => {
          properties['follow-up-status'] = 'pending';
        });
    }, NOTE);
    const row = browser.$('.metadata-property[data-property-key="follow-up-status"]');
    const field = row.$(
      '.metadata-property-value [contenteditable], .metadata-property-value input',
    );
    await field.click();
    await field.setValue('me');
    await expect(browser.$('.suggestion-item .acquaint-choice')).toExist();
  });
});
