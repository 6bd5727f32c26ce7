import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ANA, BO, CY, openPage } from './open-view';

/** Runs a command as one does who has no mouse. */
async function choose(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** What has the focus, as it is called. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const el = document.activeElement;
    const name = el?.querySelector('.acquaint-row-name')?.textContent;
    return name ?? el?.getAttribute('aria-label') ?? el?.textContent ?? '';
  });
}

describe('the follow-ups by keys alone', () => {
  it('take the focus when they are opened, and are moved through', async () => {
    const { page } = await openPage();
    await choose(page, 'open follow-ups');
    await expect.poll(() => focused(page)).toBe('Ana Silva');
    await press(page, 'ArrowDown');
    expect(await focused(page)).toBe('Cy Moss');
    await press(page, 'End');
    expect(await focused(page)).toBe('Bo Lee');
    await press(page, 'ArrowDown', 'Home');
    expect(await focused(page)).toBe('Ana Silva');
  });

  it('open a note, and in a new tab with the modifier', async () => {
    const { page } = await openPage();
    await choose(page, 'open follow-ups');
    await expect.poll(() => focused(page)).toBe('Ana Silva');
    await press(page, 'Enter');
    await page.locator('.cm-content').getByText('Web Summit').waitFor();
    await choose(page, 'open follow-ups');
    await expect.poll(() => focused(page)).toBe('Ana Silva');
    await press(page, 'End', 'Control+Enter');
    await page.locator('.cm-content').getByText('Rust mentoring').waitFor();
    expect(await page.locator('.mod-root .workspace-tab-header').count()).toBe(2);
  });

  it('are acted on by letters: log, snooze, status, menu', async () => {
    const { page, text } = await openPage();
    await choose(page, 'open follow-ups');
    await expect.poll(() => focused(page)).toBe('Ana Silva');
    await press(page, 'l');
    await page.getByRole('dialog', { name: 'Log: Ana Silva' }).waitFor();
    await press(page, 'Escape', 't');
    await page.keyboard.type('closed');
    await press(page, 'Enter');
    await expect.poll(() => text(ANA)).toContain('follow-up-status: closed');
    await expect.poll(() => focused(page)).toBe('Cy Moss');
    await press(page, 'End', 's', 'ArrowDown', 'Enter');
    await expect.poll(() => text(BO)).toContain('follow-up: 2026-11-21');
    // The list follows the note, and moves the row.
    await page.evaluate(() => window.standIn?.settle());
    await press(page, 'm');
    await page.locator('.menu-item').getByText('Log interaction').waitFor();
    await press(page, 'Escape');
    expect(await focused(page)).toBe('Bo Lee');
  });

  it('go on with the next person when one leaves the list', async () => {
    const { page, text } = await openPage();
    await choose(page, 'open follow-ups');
    await expect.poll(() => focused(page)).toBe('Ana Silva');
    await press(page, 'ArrowDown', 't');
    await page.keyboard.type('closed');
    await press(page, 'Enter');
    await expect.poll(() => text(CY)).toContain('follow-up-status: closed');
    await page.evaluate(() => window.standIn?.settle());
    expect(await focused(page)).toBe('Bo Lee');
  });

  it('open a menu for several below their row', async () => {
    const { page } = await openPage();
    await choose(page, 'open follow-ups');
    await expect.poll(() => focused(page)).toBe('Ana Silva');
    await press(page, 'x', 'ArrowDown', 'x', 's');
    const row = await page.locator('.acquaint-row').nth(1).boundingBox();
    const menu = await page.locator('.menu').boundingBox();
    expect(menu?.y).toBeGreaterThan(row?.y ?? Number.POSITIVE_INFINITY);
    expect(menu?.x).toBeGreaterThanOrEqual(row?.x ?? Number.POSITIVE_INFINITY);
  });

  it('open a menu of the palette at the cursor, and in the middle where there is none', async () => {
    const { page } = await openPage();
    await page.evaluate(async () => {
      await window.standIn?.app.workspace.openLinkText('Ana Silva', '');
    });
    await page.locator('.cm-content').click();
    const cursor = await page.locator('.cm-cursor-primary').evaluate((el) => {
      const { left, bottom } = el.getBoundingClientRect();
      return { left, bottom };
    });
    await choose(page, 'snooze');
    const menu = page.locator('.menu');
    const atCursor = await menu.boundingBox();
    expect(Math.abs((atCursor?.x ?? 0) - cursor.left)).toBeLessThan(3);
    expect(Math.abs((atCursor?.y ?? 0) - cursor.bottom)).toBeLessThan(3);
    await press(page, 'Escape');
    await page.getByLabel('Current view: editing. Click to read').click();
    await choose(page, 'snooze');
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    const inMiddle = await menu.boundingBox();
    expect(Math.abs((inMiddle?.x ?? 0) - width / 2)).toBeLessThan(width / 10);
    expect(Math.abs((inMiddle?.y ?? 0) - height / 3)).toBeLessThan(height / 10);
  });

  it('are searched, entered from the search, and whole again on Escape', async () => {
    const { page } = await openPage();
    await choose(page, 'open follow-ups');
    await expect.poll(() => focused(page)).toBe('Ana Silva');
    await press(page, 'Shift+Tab', 'Shift+Tab');
    await page.keyboard.type('lodz');
    expect(await page.locator('.acquaint-row-name').allTextContents()).toEqual(['Bo Lee']);
    await press(page, 'ArrowDown');
    expect(await focused(page)).toBe('Bo Lee');
    await press(page, 'Shift+Tab');
    expect(await focused(page)).toBe('Sort');
    await press(page, 'Shift+Tab', 'Escape');
    expect(await page.locator('.acquaint-row-name').allTextContents()).toHaveLength(3);
  });

  it('lead nobody astray where nobody is: the one button has the focus', async () => {
    const { page } = await openPage({ notes: { 'Ideas.md': '' } });
    await choose(page, 'open follow-ups');
    await expect.poll(() => focused(page)).toBe('Add the first person');
    await press(page, 'Enter');
    await page.getByRole('dialog', { name: 'Just met someone' }).waitFor();
  });

  it('keep the focus on a row that is scrolled away', async () => {
    const person = '---\nfollow-up: 2026-11-19\n---\n';
    const many = Array.from({ length: 200 }, (_, at) => [`People/P${String(100 + at)}.md`, person]);
    const { page } = await openPage({ notes: Object.fromEntries(many) });
    await choose(page, 'open follow-ups');
    await expect.poll(() => focused(page)).toBe('P100');
    await page.locator('.acquaint-list').evaluate((list) => {
      list.scrollTop = 5000;
    });
    await page.locator('.acquaint-row-name').getByText('P180').waitFor();
    await press(page, 'ArrowDown');
    expect(await focused(page)).toBe('P101');
  });
});

describe('the introductions by keys alone', () => {
  it('take the focus, and are moved through from card to card', async () => {
    const { page } = await openPage();
    await choose(page, 'open introductions');
    await expect.poll(() => focused(page)).toBe('Ana Silva');
    await press(page, 'Tab');
    expect(await focused(page)).toBe('Bo Lee');
    await press(page, 'ArrowDown');
    expect(await focused(page)).toBe('Cy Moss');
    await press(page, 'ArrowUp', 'Tab', 'Tab');
    expect(await focused(page)).toBe('Not these two: Ana Silva and Bo Lee');
  });

  it('put a pair aside, and go on with the next', async () => {
    const { page, text } = await openPage();
    await choose(page, 'open introductions');
    await expect.poll(() => focused(page)).toBe('Ana Silva');
    await press(page, 'Tab', 'Tab', 'Tab', 'Enter');
    await page.locator('.menu').waitFor();
    await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    await expect.poll(() => text('Introductions/Ana Silva and Bo Lee.md')).toContain('dismissed');
    await expect.poll(() => focused(page)).toBe('Not these two: Di Roy and Cy Moss');
  });

  it('open a note from its name', async () => {
    const { page } = await openPage();
    await choose(page, 'open introductions');
    await expect.poll(() => focused(page)).toBe('Ana Silva');
    await press(page, 'Tab', 'Enter');
    await page.locator('.cm-content').getByText('Rust mentoring').waitFor();
  });
});
