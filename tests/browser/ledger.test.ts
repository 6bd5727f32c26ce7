import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { note } from '../support/vault';
import { violations } from './axe';
import type { OpenStandIn } from './open-stand-in';
import { NOTES, openPage, run } from './open-view';

const LONG = 'Maximiliana Konstantinopolitanska-Wolfeschlegelsteinhausen';
const LONGER = 'Prof. Dr. Bartholomäus Ferdinand von Hohenzollern-Sigmaringen';
const PHONE = { query: 'theme=light&phone', viewport: { width: 360, height: 740 } };

function introduction(people: readonly string[], properties: object): string {
  const links = people.map((name) => `[[${name}]]`);
  return note({ type: 'introduction', people: links, ...properties });
}

/** One that waits for a step, of two whose names are long; one that does not; one that is over. */
const THREE = {
  ...NOTES,
  [`People/${LONG}.md`]: note({}),
  [`People/${LONGER}.md`]: note({}),
  'Introductions/a.md': introduction([LONG, LONGER], {
    'introduction-status': 'agreed',
    asked: '2026-11-01',
  }),
  'Introductions/b.md': introduction(['Ana Silva', 'Bo Lee'], {
    'introduction-status': 'proposed',
  }),
  'Introductions/c.md': introduction(['Ana Silva', 'Di Roy'], {
    'introduction-status': 'declined',
    outcome: 'Di Roy: on the move to another country, and no time before the house there is found',
  }),
};

/** So many that wait for somebody's answer. */
function asked(count: number): Record<string, string> {
  const names = Array.from({ length: count }, (_, at) => `P${String(at).padStart(3, '0')}`);
  const status = { 'introduction-status': 'asked', asked: '2026-11-01' };
  return Object.fromEntries(
    names.flatMap((name) => [
      [`People/${name}.md`, note({})],
      [`Introductions/${name}.md`, introduction(['Ana Silva', name], status)],
    ]),
  );
}

async function openLedger(
  notes: Readonly<Record<string, string>>,
  options: Omit<NonNullable<Parameters<typeof openPage>[0]>, 'notes'> = {},
): Promise<OpenStandIn> {
  const standIn = await openPage({ notes, ...options });
  await run(standIn, 'open-ledger');
  await standIn.page.locator('.acquaint-introduction').first().waitFor();
  return standIn;
}

/** Rows that are higher than the place they have. */
function tooHigh(page: Page): Promise<string[]> {
  return page
    .locator('.acquaint-introduction .acquaint-row-main')
    .evaluateAll((all) =>
      all.flatMap((el) => (el.scrollHeight > el.clientHeight + 1 ? [el.textContent] : [])),
    );
}

describe.each([
  ['a sidebar', {}],
  ['a narrow window', { viewport: { width: 700, height: 800 } }],
  ['a phone', PHONE],
  ['an app from right to left', { query: 'theme=dark&rtl&lang=ar' }],
])('a row of the ledger in %s', (_, options) => {
  it('has both people in view, however long their names, and nothing on nothing', async () => {
    const { page } = await openLedger(THREE, options);
    const pieces = page.locator('.acquaint-introduction').first().locator('.acquaint-row-piece');
    expect(await pieces.allTextContents()).toEqual([LONG, `and ${LONGER}`]);
    const [one = 0, other = 0] = await pieces.evaluateAll((all) =>
      all.map((el) => el.getBoundingClientRect().top),
    );
    expect(other).toBeGreaterThan(one + 10);
    expect(await tooHigh(page)).toEqual([]);
  });
});

describe('the ledger', () => {
  it('does not move the names of a row that is pointed at, nor lay its buttons on them', async () => {
    const { page } = await openLedger(THREE);
    const row = page.locator('.acquaint-introduction').nth(1); // the first one has the focus
    const name = row.locator('.acquaint-row-name');
    const before = await name.boundingBox();
    await row.hover();
    const button = await row.locator('.acquaint-row-action').first().boundingBox();
    expect(await name.boundingBox()).toEqual(before);
    expect(button?.x).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.width ?? 0));
    const line = await name.locator('.acquaint-row-piece').first().boundingBox();
    const middles = [button, line].map((box) => (box?.y ?? 0) + (box?.height ?? 0) / 2);
    expect(Math.abs((middles[0] ?? 0) - (middles[1] ?? 0))).toBeLessThan(3);
  });

  it('has all steps by a right click and by a long press, wherever on a row', async () => {
    const { page } = await openLedger(THREE, PHONE);
    // The app makes this event of a long press.
    await page.locator('.acquaint-row-why').first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Put them in touch' }).click();
    await page.locator('.acquaint-letter').waitFor();
  });

  it('lays its rows out anew for another width, none on the next', async () => {
    const { page } = await openLedger(THREE, { viewport: { width: 1600, height: 800 } });
    const declined = page.locator('.acquaint-introduction', { hasText: 'another country' });
    const height = async (): Promise<number> => (await declined.boundingBox())?.height ?? 0;
    const setWidth = (pixels: number): Promise<unknown> =>
      page.addStyleTag({
        content: `.mod-right-split { flex: 0 0 ${String(pixels)}px !important; width: ${String(pixels)}px !important; }`,
      });
    await setWidth(900);
    await expect.poll(height).toBeLessThan(60);
    await declined.locator('.acquaint-row-main').focus();
    await setWidth(300);
    await expect.poll(height).toBeGreaterThan(60);
    expect(await tooHigh(page)).toEqual([]);
    const rows = await page.locator('.acquaint-list-row').evaluateAll((all) =>
      all.map((el) => {
        const { top, bottom } = el.getBoundingClientRect();
        return [Math.round(top), Math.round(bottom)] as const;
      }),
    );
    expect(rows.slice(1).map(([top]) => top)).toEqual(
      rows.slice(0, -1).map(([, bottom]) => bottom),
    );
    expect(await page.locator(':focus').textContent()).toContain('Ana Silva and Di Roy');
  });

  it.each([
    ['on a screen', { viewport: { width: 1280, height: 1000 } }],
    ['on a phone', PHONE],
  ])('of 300 introductions has few nodes %s', async (_, options) => {
    const { page } = await openLedger({ ...NOTES, ...asked(300) }, options);
    const nodes = (): Promise<number> => page.locator('.acquaint-view:visible *').count();
    expect(await nodes()).toBeLessThanOrEqual(250);
    await page.locator('.acquaint-introduction .acquaint-row-main').first().focus();
    await page.keyboard.press('End');
    await page.locator('.acquaint-row-name').getByText('P299').waitFor();
    expect(await nodes()).toBeLessThanOrEqual(250);
  });
});

describe('introductions that wait for a step, on a phone', () => {
  it('have the buttons of each within reach, and the way to the others', async () => {
    const standIn = await openPage({ notes: { ...NOTES, ...asked(5) }, ...PHONE });
    const { page } = standIn;
    await run(standIn, 'open-follow-ups');
    for (const name of ['P000', 'P001', 'P002']) {
      await page.getByRole('button', { name: `What did they say: Ana Silva and ${name}` }).click();
      await page.getByRole('menuitem', { name: `${name} said yes` }).waitFor();
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: '2 more in the ledger' }).click();
    await page.locator('.acquaint-row-main:focus', { hasText: 'P003' }).waitFor();
  });

  it('go with the suggestions, so that nothing scrolls in what scrolls', async () => {
    const standIn = await openPage({ notes: { ...NOTES, ...asked(5) }, ...PHONE });
    const { page } = standIn;
    await run(standIn, 'open-introductions');
    await page.getByRole('button', { name: '2 more in the ledger' }).waitFor();
    const scrolling = await page.locator('.acquaint-view:visible *').evaluateAll((all) =>
      all.flatMap((el) => {
        const { overflowY } = window.getComputedStyle(el);
        const isScrolling = overflowY === 'auto' && el.scrollHeight > el.clientHeight + 1;
        return isScrolling ? [el.getAttribute('class')] : [];
      }),
    );
    expect(scrolling).toEqual(['acquaint-body acquaint-scroll']);
    expect(await page.locator('.acquaint-under-way .acquaint-card').count()).toBe(3);
  });
});

describe('the ledger as a board', () => {
  const BOARD = {
    ...NOTES,
    'Introductions/a.md': introduction(['Ana Silva', 'Bo Lee'], {
      'introduction-status': 'agreed',
      'agreed-by': ['[[Ana Silva]]', '[[Bo Lee]]'],
      asked: '2026-11-12',
    }),
    'Introductions/b.md': introduction(['Ana Silva', 'Di Roy'], {
      'introduction-status': 'made',
      made: '2026-11-01',
    }),
    'Introductions/c.md': introduction(['Bo Lee', 'Di Roy'], {
      'introduction-status': 'declined',
    }),
  };

  async function openBoard(): Promise<OpenStandIn> {
    const standIn = await openPage({ notes: BOARD });
    await run(standIn, 'open-home-in-tab');
    const { page } = standIn;
    await page.getByRole('tab', { name: 'Ledger' }).click();
    await page.getByRole('radio', { name: 'Board' }).click();
    await page.locator('.acquaint-board-card').first().waitFor();
    return standIn;
  }

  it('has a column a stage, is walked by keys, and offers every step in a menu', async () => {
    const standIn = await openBoard();
    const { page } = standIn;
    expect(await page.locator('.acquaint-board-head').allInnerTexts()).toEqual([
      'Proposed\n0',
      'Asked\n0',
      'Agreed\n1',
      'Introduced\n1',
      'Met\n0',
      'Worked out\n0',
    ]);
    expect(await violations(standIn)).toEqual([]);
    await page.locator('.acquaint-board-card').first().focus();
    await page.keyboard.press('ArrowRight');
    const focused = page.locator('.acquaint-board-card:focus');
    expect(await focused.innerText()).toContain('Di Roy');
    await page.keyboard.press('m');
    await page.locator('.menu').getByText('They met').click();
    await page.getByRole('dialog', { name: 'Ana Silva and Di Roy met' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.acquaint-board-ended button').click();
    await page.locator('.acquaint-introduction').first().waitFor();
  });

  it('takes the step of the column on which a card is dropped, with its dialog, and no other', async () => {
    const standIn = await openBoard();
    const { page } = standIn;
    const card = page.locator('.acquaint-board-card', { hasText: 'Bo Lee' });
    const column = page.locator('.acquaint-board-column');
    await card.dragTo(column.nth(4));
    await page.getByText('cannot go to “Met” yet').waitFor();
    await card.dragTo(column.nth(3));
    await page.getByRole('dialog', { name: 'Put Ana Silva and Bo Lee in touch' }).waitFor();
    await expect.poll(() => standIn.text('Introductions/a.md')).toContain('agreed"');
  });
});
