import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { note } from '../support/vault';
import { openPage, openView, run } from './open-view';

/** People to whom something is owed. */
function people(count: number): Record<string, string> {
  const text = note({ 'follow-up': '2026-11-19', discussed: ['fonts'], seeks: 'a mentor' });
  const pathOf = (at: number): string => `People/P${String(at).padStart(5, '0')}.md`;
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [pathOf(at), text]));
}

/** Counts from now on: rows that come into the page, times that the count of all is drawn, pauses. */
async function count(page: Page): Promise<void> {
  await page.evaluate(() => {
    const counted = document.body.dataset;
    const add = (name: string, more: number): void => {
      counted[name] = String(Number(counted[name] ?? 0) + more);
    };
    new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      const rows = added.filter(
        (el) => el.instanceOf(HTMLElement) && el.hasClass('acquaint-list-row'),
      );
      add('rows', rows.length);
      const inCount = records.filter(({ target }) => {
        const el = target.instanceOf(HTMLElement) ? target : target.parentElement;
        return el?.hasClass('plugin-acquaint') === true;
      });
      add('counts', inCount.length);
    }).observe(document.body, { childList: true, subtree: true });
    const pause: unknown = Reflect.get(window, 'setTimeout');
    Reflect.set(window, 'setTimeout', (...given: unknown[]): unknown => {
      add('pauses', 1);
      const id: unknown = typeof pause === 'function' && Reflect.apply(pause, window, given);
      return id;
    });
  });
}

describe('ten thousand people', () => {
  it('are listed with few nodes, wherever one scrolls, and all are reached', async () => {
    const { page } = await openView('follow-ups', { notes: people(10_000) });
    await page.locator('.acquaint-row').first().waitFor();
    const nodes = (): Promise<number> => page.locator('.acquaint-view *').count();
    expect(await nodes()).toBeLessThanOrEqual(250);
    await page.locator('.acquaint-list').evaluate((list) => {
      list.scrollTop = 300_000;
    });
    await page.locator('.acquaint-row-name').getByText('P04690').waitFor();
    expect(await nodes()).toBeLessThanOrEqual(250);
    await page.locator('.acquaint-row-main').first().focus();
    await page.keyboard.press('End');
    await page.locator('.acquaint-row-name').getByText('P09999').waitFor();
    expect(await nodes()).toBeLessThanOrEqual(250);
  });

  it('fill the height there is, also when it grows', async () => {
    const { page } = await openView('follow-ups', { notes: people(1000) });
    await page.locator('.acquaint-row').first().waitFor();
    const unfilled = (): Promise<number> =>
      page.locator('.acquaint-list').evaluate((list) => {
        const rows = [...list.querySelectorAll('.acquaint-list-row')];
        const bottoms = rows.map((row) => row.getBoundingClientRect().bottom);
        return Math.max(0, list.getBoundingClientRect().bottom - Math.max(...bottoms));
      });
    expect(await unfilled()).toBe(0);
    await page.setViewportSize({ width: 1280, height: 1600 });
    await expect.poll(unfilled).toBe(0);
  });
});

describe('the first reading', () => {
  it('draws the list once, however many slices it is read in', async () => {
    const standIn = await openPage({ notes: people(1000) });
    const { page } = standIn;
    await run(standIn, 'open-follow-ups');
    await page.evaluate(() => {
      window.standIn?.plugin.disable();
      let now = 0;
      performance.now = () => (now += 1000); // each look at the clock ends a slice
    });
    await count(page);
    await page.evaluate(() => window.standIn?.plugin.enable());
    await page.locator('.acquaint-row').first().waitFor();
    const shown = await page.locator('.acquaint-list-row').count();
    const counted = (name: string): Promise<number> =>
      page.locator('body').evaluate((el, wanted) => Number(el.dataset[wanted]), name);
    expect(await counted('pauses')).toBeGreaterThanOrEqual(Math.floor(1000 / 64));
    // Once: what comes to stand below the list may take the room of a row that was drawn.
    expect(await counted('rows')).toBeGreaterThanOrEqual(shown);
    expect(await counted('rows')).toBeLessThan(2 * shown);
    // As the plugin starts, as the reading starts, and as it ends.
    expect(await counted('counts')).toBeLessThanOrEqual(2 * 3);
  });
});
