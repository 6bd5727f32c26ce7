import { expect, it } from 'vitest';
import { demo } from '../support/demo-vault';
import { IS_THOROUGH } from '../support/runs';
import { openPage, run } from './open-view';
import { outOfOrder } from './reading-order';
import { walk } from './screens';

it.runIf(IS_THOROUGH)(
  'own words, names and numbers keep their order in an app from right to left, and nothing scrolls sideways',
  async () => {
    const standIn = await openPage({ notes: demo(), query: 'theme=light&rtl&lang=ar' });
    const { page } = standIn;
    const found: string[] = [];
    await walk(standIn, async (shown) => {
      for (const what of await outOfOrder(page)) found.push(`${shown}: ${what}`);
    });
    expect(found).toEqual([]);
  },
);

it('a long name is not cut any more under the pointer, from either side', async () => {
  for (const query of ['theme=light', 'theme=light&rtl&lang=ar']) {
    const long = 'Maximiliana Konstantinopolitanska-Wolfeschlegelsteinhausen';
    const notes = { [`People/${long}.md`]: '---\nfollow-up: 2026-11-20\n---\n', 'a.md': '' };
    const standIn = await openPage({ notes, query });
    await run(standIn, 'open-follow-ups');
    const { page } = standIn;
    const name = page.locator('.acquaint-row-name').first();
    const widths = (): Promise<unknown> =>
      name.evaluate((el) => [el.clientWidth, el.scrollWidth, el.clientHeight]);
    await page.locator('.acquaint-row-main').first().blur();
    await page.mouse.move(0, 0);
    const atRest = await widths();
    await page.locator('.acquaint-row').first().hover();
    await page.locator('.acquaint-row:hover .acquaint-row-action:visible').first().waitFor();
    expect(await widths()).toEqual(atRest);
  }
});
