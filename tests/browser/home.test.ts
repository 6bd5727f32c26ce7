import { describe, expect, it } from 'vitest';
import { note } from '../support/vault';
import { violations } from './axe';
import type { OpenStandIn } from './open-stand-in';
import { ANA, NOTES, openPage, run, UNDER_WAY } from './open-view';

/** Besides those who are due: somebody who is not for half a year. */
const FATOU = 'People/Fatoumata Diarisso.md';
const MANY = {
  ...NOTES,
  [FATOU]: note({ 'follow-up': '2027-06-03', offers: 'drought-proof seeds', place: 'Ségou' }),
};

/** Home as it opens, in the sidebar or in the main area. */
async function openHome(
  command: 'open-home' | 'open-home-in-tab',
  options: Parameters<typeof openPage>[0] = {},
): Promise<OpenStandIn> {
  const standIn = await openPage({ notes: MANY, ...options });
  await run(standIn, command);
  await standIn.page.locator('.acquaint-home .acquaint-row').first().waitFor();
  return standIn;
}

function names({ page }: OpenStandIn): Promise<string[]> {
  return page.locator('.acquaint-home .acquaint-row-name:visible').allTextContents();
}

/** Whose face the first row shows, and how high it is. */
async function firstRow({ page }: OpenStandIn): Promise<{ face: string | null; height: number }> {
  const row = page.locator('.acquaint-home .acquaint-row').first();
  const height = await row.evaluate((el) => el.clientHeight);
  return { face: await row.locator('.acquaint-face').textContent(), height };
}

/** What the focus is on, by its first words. */
function focused({ page }: OpenStandIn): Promise<string> {
  return page.evaluate(() => {
    const el = document.activeElement;
    return el?.getAttribute('aria-label') ?? el?.textContent.slice(0, 16) ?? '';
  });
}

describe('Home', () => {
  it('leads by keys alone from tab to tab, and into each list', async () => {
    const standIn = await openHome('open-home');
    const { page } = standIn;
    await expect.poll(() => focused(standIn)).toContain('Ana Silva');
    await page.getByRole('tab', { name: 'Due' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.acquaint-tab[aria-selected="true"]').textContent()).toBe('People');
    await page.getByRole('tabpanel', { name: 'People' }).waitFor();
    await page.keyboard.press('End');
    expect(await page.locator('.acquaint-tab[aria-selected="true"]').textContent()).toBe('Ledger');
    await page.keyboard.press('3');
    await page.getByText('Best pairs of all').waitFor();
    await page.keyboard.press('2');
    await expect.poll(() => focused(standIn)).toContain('Ana Silva');
    await page.keyboard.press('a');
    await page.getByRole('dialog', { name: 'Just met someone' }).waitFor();
  });

  it('says in its header how many to reach out to, and leads there', async () => {
    const { page } = await openHome('open-home');
    await page.getByRole('button', { name: 'Reach out 2' }).click();
    await page.locator('.modal').waitFor();
  });

  it('shows its keys by a key, and from its menu', async () => {
    const { page } = await openHome('open-home');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).getByText('Snooze').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Keys' }).click();
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Suggest a table' }).click();
    await page.getByRole('dialog', { name: 'Suggest a table' }).waitFor();
  });

  it('has a column beside who is due, and one line of why, where there is room', async () => {
    const wide = await openHome('open-home-in-tab');
    await wide.page.getByText('Introduce two people').waitFor();
    await wide.page.locator('.acquaint-side .acquaint-card').waitFor();
    expect(await firstRow(wide)).toEqual({ face: 'AS', height: 48 });
    const narrow = await openHome('open-home');
    expect(await narrow.page.locator('.acquaint-side').isVisible()).toBe(false);
    expect(await firstRow(narrow)).toEqual({ face: 'AS', height: 64 });
  });

  it('keeps name and day of a row in sight while its actions are', async () => {
    const { page } = await openHome('open-home');
    const row = page.locator(`.acquaint-row[data-path="${ANA}"]`);
    await row.hover();
    const places = await row.evaluate((el) => {
      const box = (selector: string) => el.querySelector(selector)?.getBoundingClientRect();
      const late = box('.acquaint-row-late');
      const actions = box('.acquaint-row-actions');
      const opacity = window.getComputedStyle(el.querySelector('.acquaint-row-late') ?? el).opacity;
      return { dayEnds: late?.bottom, actionsBegin: actions?.top, opacity };
    });
    expect(places.opacity).toBe('1');
    expect(places.actionsBegin).toBeGreaterThanOrEqual((places.dayEnds ?? 0) - 4);
  });

  it('gives rows the height that larger letters need', async () => {
    const { page } = await openHome('open-home');
    const height = (): Promise<number> =>
      page
        .locator('.acquaint-home .acquaint-row')
        .first()
        .evaluate((row) => row.clientHeight);
    const before = await height();
    await page.addStyleTag({ content: 'body { --font-ui-small: 26px; --font-ui-smaller: 24px }' });
    await expect.poll(height).toBeGreaterThan(1.7 * before);
  });

  it('at 220 pixels has one action a row, icons for tabs, and nothing sticks out', async () => {
    const { page } = await openHome('open-home');
    await page.addStyleTag({
      content: '.mod-right-split { flex: none !important; inline-size: 220px !important }',
    });
    const row = page.locator('.acquaint-row').first();
    const nameAndDay = (): Promise<unknown> =>
      row.locator('.acquaint-row-name, .acquaint-row-late').evaluateAll((all) =>
        all.map((el) => {
          const { left, right, top, bottom } = el.getBoundingClientRect();
          const { opacity, visibility } = window.getComputedStyle(el);
          return { left, right, top, bottom, opacity, visibility };
        }),
      );
    await page.mouse.move(0, 0);
    await row.locator('.acquaint-row-main').blur();
    const atRest = await nameAndDay();
    await row.hover();
    await expect
      .poll(() => page.locator('.acquaint-row:hover .acquaint-row-action:visible').count())
      .toBe(1);
    // The actions take no room of a name and cover no day, neither under the pointer nor by keys.
    expect(await nameAndDay()).toEqual(atRest);
    await row.locator('.acquaint-row-main').focus();
    expect(await nameAndDay()).toEqual(atRest);
    expect(await page.locator('.acquaint-tab-word:visible').allTextContents()).toEqual(['Due']);
    const out = await page.locator('.acquaint-home').evaluate((home) => {
      const { left, right } = home.getBoundingClientRect();
      return [...home.querySelectorAll('*')]
        .filter((el) => el.closest('.acquaint-chips-line') === null)
        .filter((el) => {
          const box = el.getBoundingClientRect();
          return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
        })
        .map((el) => el.className);
    });
    expect(out).toEqual([]);
  });
});

describe('a search in Home', () => {
  it('of those who are due shows below who is not, and why they are found', async () => {
    const standIn = await openHome('open-home');
    const { page } = standIn;
    await page.keyboard.press('/');
    await page.keyboard.type('seg');
    await expect.poll(() => names(standIn)).toEqual(['Fatoumata Diarisso']);
    await page.getByRole('heading', { name: 'Not due' }).waitFor();
    await page.getByText('3 Jun').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => names(standIn)).toHaveLength(3);
  });

  it('of everybody shows the text by which somebody is found', async () => {
    const standIn = await openHome('open-home');
    const { page } = standIn;
    await page.keyboard.press('2');
    await page.keyboard.press('/');
    await page.keyboard.type('drought');
    await page.getByText('can help with drought-proof seeds').waitFor();
    expect(await page.locator('.acquaint-match').allTextContents()).toEqual(['drought']);
    await page.getByText('1 of 5 people').waitFor();
  });

  it('that finds nobody offers to add them, to ask, and to clear', async () => {
    const standIn = await openHome('open-home');
    const { page } = standIn;
    await page.keyboard.press('2');
    await page.keyboard.press('/');
    await page.keyboard.type('harpsichord');
    await page.getByText('Nobody here fits “harpsichord”.').waitFor();
    await page.getByRole('button', { name: 'Ask who could help with it' }).waitFor();
    await page.getByRole('button', { name: 'Clear search' }).click();
    await expect.poll(() => names(standIn)).toHaveLength(5);
    await page.keyboard.type('Eve Adams');
    await page.getByRole('button', { name: 'Add “Eve Adams”' }).click();
    await page.getByRole('dialog', { name: 'Just met someone' }).waitFor();
  });
});

describe('the list of everybody', () => {
  it('is narrowed by a filter, which goes with a click', async () => {
    const standIn = await openHome('open-home');
    const { page } = standIn;
    await page.keyboard.press('2');
    await page.getByRole('button', { name: 'Place', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Łódź (1)' }).click();
    await expect.poll(() => names(standIn)).toEqual(['Bo Lee']);
    await page.getByRole('button', { name: 'Remove the filter Place: Łódź' }).click();
    await expect.poll(() => names(standIn)).toHaveLength(5);
    await page.getByRole('button', { name: 'No rhythm 1' }).click();
    await expect.poll(() => names(standIn)).toEqual(['Di Roy']);
  });

  it('does one thing with several, also with those who are not due', async () => {
    const standIn = await openHome('open-home');
    const { page, text } = standIn;
    await page.keyboard.press('2');
    await page.locator(`.acquaint-row[data-path="${FATOU}"] .acquaint-row-main`).focus();
    await page.keyboard.press('x');
    await page.getByText('1 selected').waitFor();
    await page.keyboard.press('s');
    await page.getByRole('menuitem', { name: 'Until tomorrow' }).click();
    await expect.poll(() => text(FATOU)).toContain('follow-up: 2026-11-21');
  });
});

describe.each(['light', 'dark'])('in %s axe finds nothing wrong with', (theme) => {
  it.each(['open-home', 'open-home-in-tab'] as const)('each tab of %s', async (command) => {
    const query = `theme=${theme}`;
    const standIn = await openHome(command, { query, notes: { ...MANY, ...UNDER_WAY } });
    const { page } = standIn;
    for (const tab of ['Due', 'People', 'Introductions', 'Ledger']) {
      await page.getByRole('tab', { name: tab }).click();
      await page
        .locator('.acquaint-home :is(.acquaint-row, .acquaint-card):visible')
        .first()
        .waitFor();
      expect(await violations(standIn)).toEqual([]);
    }
  });
});

describe('on a phone', () => {
  it('fingers hit what they aim at, in each tab', async () => {
    const standIn = await openHome('open-home', {
      query: 'theme=light&phone',
      viewport: { width: 320, height: 640 },
    });
    const { page } = standIn;
    const small = (): Promise<string[]> =>
      page.evaluate(() => {
        const all = document.querySelectorAll<HTMLElement>(
          '.acquaint-home :is(a, button, input, [role="tab"])',
        );
        return [...all].flatMap((el) => {
          const { width, height } = el.getBoundingClientRect();
          const isSmall = Math.round(width) < 44 || Math.round(height) < 44;
          return width > 0 && isSmall
            ? [`${el.textContent} ${String(width)}×${String(height)}`]
            : [];
        });
      });
    for (const tab of ['Due', 'People', 'Introductions']) {
      await page.getByRole('tab', { name: tab }).click();
      await page
        .locator('.acquaint-home :is(.acquaint-row, .acquaint-card):visible')
        .first()
        .waitFor();
      expect(await small()).toEqual([]);
    }
  });
});
