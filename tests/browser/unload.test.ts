import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { OpenStandIn } from './open-stand-in';
import { ANA, openPage, run } from './open-view';
import { registered, watchPage } from './watch-page';

async function disable(page: Page): Promise<void> {
  await page.evaluate(async () => {
    window.standIn?.plugin.disable();
    await window.standIn?.settle();
  });
}

async function enable(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await window.standIn?.plugin.enable();
    await window.standIn?.settle();
  });
}

async function left(page: Page) {
  const inPage = await page.evaluate(() => window.leftInPage?.() ?? {});
  return { inPage, inApp: await registered(page) };
}

/** Both views, a dialog, a menu, a note with its bar: all that adds something to the page. */
async function useEverything(standIn: OpenStandIn): Promise<void> {
  const { page } = standIn;
  await run(standIn, 'open-introductions');
  await page.locator('.acquaint-card').first().waitFor();
  await run(standIn, 'open-follow-ups');
  await page.locator('.acquaint-row-main').first().hover();
  await page.keyboard.press('l');
  await page.locator('.modal').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  await page.locator('.menu').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.acquaint-bar').waitFor();
}

describe('the plugin, switched off', () => {
  it('leaves no listener, element, timer, style or registration, however often', async () => {
    const standIn = await openPage();
    const { page } = standIn;
    await watchPage(page);
    await page.evaluate((path) => window.standIn?.app.workspace.openLinkText(path, ''), ANA);
    await page.locator('.cm-content').waitFor();
    await useEverything(standIn);
    await disable(page);
    const before = await left(page);
    expect(before.inPage).toMatchObject({ ours: 0 });
    await enable(page);
    await useEverything(standIn);
    await disable(page);
    expect(await left(page)).toEqual(before);
  });

  it('works again when it is switched on, in the views that stayed open', async () => {
    const standIn = await openPage();
    await run(standIn, 'open-follow-ups');
    await disable(standIn.page);
    await standIn.page.locator('.pane-empty', { hasText: 'plugin of this view' }).waitFor();
    await enable(standIn.page);
    await standIn.page.locator('.acquaint-row-name').getByText('Ana Silva').waitFor();
    expect(await standIn.page.locator('.acquaint-row').count()).toBe(3);
  });
});

describe.each([
  ['follow-ups', 'acquaint-follow-ups'],
  ['introductions', 'acquaint-introductions'],
])('the %s, closed', (name, type) => {
  it('are drawn no more', async () => {
    const standIn = await openPage();
    const { page } = standIn;
    await run(standIn, `open-${name}`);
    const closed = await page.evaluateHandle((wanted) => {
      const [leaf] = window.standIn?.app.workspace.getLeavesOfType(wanted) ?? [];
      const el = leaf?.view.containerEl;
      leaf?.detach();
      return el;
    }, type);
    const before = await closed.evaluate((el) => el?.innerHTML);
    standIn.write(ANA, 'No longer due\n');
    await page.locator('.status-bar-item').getByText('1 follow-up due').waitFor();
    expect(await closed.evaluate((el) => el?.innerHTML)).toBe(before);
    expect(before).toContain('Ana Silva');
  });
});
