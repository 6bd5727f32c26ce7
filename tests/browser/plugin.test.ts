import { describe, expect, it } from 'vitest';
import { note } from '../support/vault';
import { ANA, NOTES, openPage, openView } from './open-view';

const PAIR = 'Introductions/Ana Silva and Bo Lee.md';

describe('the plugin in a browser', () => {
  it('opens Acquaint from its icon: overdue, today and soon', async () => {
    const { page } = await openPage();
    await page.getByRole('button', { name: 'Acquaint', exact: true }).first().click();
    await page.locator('.acquaint-row').first().waitFor();
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      'Waiting1',
      'Today1',
      'Soon1',
    ]);
    await page.getByText('since Tuesday').waitFor();
    await page.getByText('Met 5 days ago at Web Summit: write about fonts').waitFor();
  });

  it('moves a row when another program edits the note', async () => {
    const { page, write } = await openView('follow-ups');
    await page.locator('.acquaint-row.is-overdue').getByText('Ana Silva').waitFor();
    write(ANA, note({ 'follow-up': '2026-11-23' }));
    await page.locator('.acquaint-row.is-soon').getByText('Ana Silva').waitFor();
  });

  it('adds a person from the palette, by keys alone', async () => {
    const { page, text } = await openView('follow-ups');
    await page.keyboard.press('Control+p');
    await page.keyboard.type('add person');
    await page.keyboard.press('Enter');
    await page.locator('.modal-title').getByText('Just met someone').waitFor();
    await page.keyboard.type('Zoë Park');
    await page.keyboard.press('Control+Enter');
    await page.locator('.acquaint-row').getByText('Zoë Park').waitFor();
    await expect
      .poll(() => text('People/Zoë Park.md'))
      .toContain('met: 2026-11-20\nfollow-up-status: pending\n');
  });

  it('logs a coffee on disk, and takes it back byte for byte', async () => {
    const { page, text } = await openView('follow-ups');
    await page.locator('.acquaint-row-main').first().focus();
    await page.keyboard.press('l');
    await page.getByRole('radio', { name: 'Coffee' }).click();
    await page.locator('.modal').getByRole('button', { name: 'Log', exact: true }).click();
    await expect.poll(() => text(ANA)).toContain('## Log\n\n- [[2026-11-20]] coffee\n');
    await expect
      .poll(() => text(ANA))
      .toContain('\nlast-contact: 2026-11-20\nfollow-up-status: connected\n');
    await page.locator('.acquaint-row').getByText('Ana Silva').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.acquaint-row').getByText('Ana Silva').waitFor();
    await expect.poll(() => text(ANA)).toBe(NOTES[ANA]);
  });

  it('notes an introduction that is taken up, and opens its note', async () => {
    const { page, text } = await openView('introductions');
    await page.getByText('Ana looks for a Rust mentor; Bo offers Rust mentoring.').waitFor();
    await page.getByRole('button', { name: 'Introduce: Ana Silva and Bo Lee' }).click();
    await expect.poll(() => text(PAIR)).toContain('introduction-status: proposed');
    await page.locator('.cm-content').getByText('proposed').waitFor();
    const suggested = page.getByRole('list', { name: 'Suggested introductions' });
    await suggested.getByText('Bo Lee').first().waitFor({ state: 'detached' });
  });
});
