import { describe, expect, it } from 'vitest';
import { violations } from './axe';
import { ANA, NOTES, openView, run, UNDER_WAY } from './open-view';

const notes = { ...NOTES, 'People/Ed.md': '---\nmet: in spring\n---\n' };

describe.each(['light', 'dark'])('in %s, a reader of the page is not kept out by', (theme) => {
  const options = { notes, query: `theme=${theme}` };

  it('the follow-ups, a row of them pointed at, its menu', async () => {
    const standIn = await openView('follow-ups', options);
    const { page } = standIn;
    expect(await violations(standIn)).toEqual([]);
    await page.locator('.acquaint-row-main').first().hover();
    expect(await violations(standIn)).toEqual([]);
    await page.keyboard.press('m');
    await page.locator('.menu').waitFor();
    expect(await violations(standIn)).toEqual([]);
  });

  it('the introductions, of all and of one', async () => {
    const standIn = await openView('introductions', options);
    expect(await violations(standIn)).toEqual([]);
    await standIn.page.evaluate(() =>
      window.standIn?.app.workspace.openLinkText('People/Ana Silva.md', ''),
    );
    await standIn.page.getByRole('button', { name: 'Show all pairs' }).waitFor();
    expect(await violations(standIn)).toEqual([]);
  });

  it('an introduction under way, the ledger, its menu and its letter', async () => {
    const standIn = await openView('follow-ups', { ...options, notes: UNDER_WAY });
    const { page } = standIn;
    await page.getByRole('button', { name: 'Put them in touch: Ana Silva and Bo Lee' }).waitFor();
    expect(await violations(standIn)).toEqual([]);
    await run(standIn, 'open-introductions');
    expect(await violations(standIn)).toEqual([]);
    await page.evaluate(() =>
      window.standIn?.app.workspace.openLinkText('Introductions/Ana Silva and Bo Lee.md', ''),
    );
    await page.getByRole('region', { name: 'Introduction of Ana Silva and Bo Lee' }).waitFor();
    expect(await violations(standIn)).toEqual([]);
    await run(standIn, 'open-ledger');
    await page.locator('.acquaint-introduction .acquaint-row-main').focus();
    expect(await violations(standIn)).toEqual([]);
    await page.keyboard.press('m');
    await page.locator('.menu').waitFor();
    expect(await violations(standIn)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.acquaint-introduction .acquaint-row-main').focus();
    await page.keyboard.press('n');
    await page.locator('.acquaint-letter').waitFor();
    expect(await violations(standIn)).toEqual([]);
  });

  it('asking who could help, and what finds nobody', async () => {
    const standIn = await openView('introductions', options);
    const { page } = standIn;
    await page.getByRole('button', { name: 'Show: Needs nobody meets yet' }).click();
    await page.getByRole('dialog', { name: 'Unmatched needs and offers' }).waitFor();
    expect(await violations(standIn)).toEqual([]);
    await page.keyboard.press('Escape');
    await run(standIn, 'ask');
    await page.getByRole('searchbox').fill('Rust mentoring');
    await page.getByRole('button', { name: 'Introduce to… Bo Lee' }).waitFor();
    // The app's own search field labels a div that has no role.
    const found = await violations(standIn);
    expect(found.filter((each) => !each.includes('search-input-clear-button'))).toEqual([]);
  });

  it('what says that there is nothing', async () => {
    const standIn = await openView('follow-ups', { ...options, notes: { 'Ideas.md': '' } });
    expect(await violations(standIn)).toEqual([]);
    await run(standIn, 'open-introductions');
    expect(await violations(standIn)).toEqual([]);
  });

  it.each(['add-person', 'check', 'log-interaction'])('the dialog of %s', async (command) => {
    const standIn = await openView('follow-ups', options);
    await run(standIn, command);
    await standIn.page.locator('.modal').waitFor();
    expect(await violations(standIn)).toEqual([]);
  });

  it('a person’s panel, and what is opened from it and from Home', async () => {
    const standIn = await openView('follow-ups', {
      ...options,
      notes: { ...notes, [ANA]: `${notes[ANA]}\n## Promises\n\n- [ ] send the fonts\n` },
    });
    const { page } = standIn;
    await page.evaluate((path) => window.standIn?.app.workspace.openLinkText(path, ''), ANA);
    await run(standIn, 'open-person-panel');
    await page.locator('.acquaint-person .acquaint-card').first().waitFor();
    expect(await violations(standIn)).toEqual([]);
    const dialogs = {
      'go-through-new-people': '.acquaint-triage',
      'open-promises': '.acquaint-promise',
      'introduce-here': '.prompt .suggestion-item',
      'reach-out': '.acquaint-reach-out',
      'find-duplicates': '.acquaint-duplicates',
      'import-cards': '.acquaint-import',
      'my-card': '.modal',
    };
    for (const [command, drawn] of Object.entries(dialogs)) {
      await run(standIn, command);
      await page.locator(drawn).first().waitFor();
      expect([command, ...(await violations(standIn))]).toEqual([command]);
      await page.keyboard.press('Escape');
      await page.locator(drawn).first().waitFor({ state: 'detached' });
    }
  });

  it.each([
    ['l', 'the log'],
    ['t', 'the status'],
  ])('the dialog of the key %s: %s', async (key) => {
    const standIn = await openView('follow-ups', options);
    await standIn.page.keyboard.press(key);
    await standIn.page.locator('.modal').waitFor();
    expect(await violations(standIn)).toEqual([]);
  });

  it('the dialog for a day', async () => {
    const standIn = await openView('follow-ups', options);
    await standIn.page.keyboard.press('s');
    await standIn.page.getByText('Until a day…').click();
    await standIn.page.locator('.modal').waitFor();
    expect(await violations(standIn)).toEqual([]);
  });

  it('the settings', async () => {
    const standIn = await openView('follow-ups', options);
    await standIn.page.evaluate(() => {
      window.standIn?.settings();
    });
    await standIn.page.locator('.setting-item').first().waitFor();
    expect(await violations(standIn)).toEqual([]);
  });

  it('the word of what was done', async () => {
    const standIn = await openView('introductions', options);
    await standIn.page.getByRole('button', { name: 'Not these two' }).first().click();
    await standIn.page.locator('.menu-item').getByText('Never').click();
    await standIn.page.getByRole('button', { name: 'Undo' }).waitFor();
    expect(await violations(standIn)).toEqual([]);
  });
});
