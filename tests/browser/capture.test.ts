import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually';
import { addDays, localDay } from '../../src/core/days/day';
import { note } from '../support/vault';
import { closeBrowser, openStandIn } from './open-stand-in';

type StandIn = Awaited<ReturnType<typeof openStandIn>>;

const ANA = 'People/Ana Silva.md';

/** A day so many days from the real today: a browser's clock is its own. */
function fromToday(days: number): string {
  const today = localDay(new Date());
  return today === null ? '' : addDays(today, days);
}

const NOTES = {
  [ANA]: note({ met: fromToday(-5), 'met-at': '[[Design evening]]' }, 'Hi\n'),
  'People/Bo Lee.md': note({ 'met-at': 'a train' }),
  'Design evening.md': '',
};

const PHONE = { query: 'phone', viewport: { width: 320, height: 640 } };

const open: StandIn[] = [];

async function standInOn(options: Partial<typeof PHONE> = {}): Promise<StandIn> {
  const standIn = await openStandIn({ notes: NOTES, plugin: process.cwd(), ...options });
  open.push(standIn);
  return standIn;
}

async function run({ page }: StandIn, command: string): Promise<void> {
  await page.evaluate((id) => window.standIn?.commands.run(id), `acquaint:${command}`);
}

/** Presses Tab until something that matches has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

afterEach(async () => {
  for (const standIn of open.splice(0)) {
    expect(standIn.errors).toEqual([]);
    await standIn.close();
  }
});

afterAll(closeBrowser);

describe('capture in a browser', () => {
  it('snoozes until a day typed in words, by keys alone', async () => {
    const { page, text } = await standInOn();
    await page.keyboard.press('Control+p');
    await page.keyboard.type('open follow-ups');
    await page.keyboard.press('Enter');
    await page.locator('.acquaint-row-main').first().waitFor();
    await tabTo(page, '.acquaint-row-main');
    await page.keyboard.press('s');
    await page.locator('.menu').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Day' }).waitFor();
    await page.keyboard.type('next friday');
    await page.getByText(/^Friday \d+ \w+ \d{4}, in \d+ days$/).waitFor();
    await page.keyboard.press('Enter');
    await eventually(() => {
      const day = /^follow-up: (.*)$/m.exec(text(ANA))?.[1] ?? '';
      expect(new Date(day).getUTCDay()).toBe(5);
      expect(day > fromToday(0)).toBe(true);
    });
  });

  it('adds a person met at an event that is known, by keys alone', async () => {
    const standIn = await standInOn();
    const { page, text } = standIn;
    await run(standIn, 'add-person');
    await page.getByRole('textbox', { name: 'Name' }).waitFor();
    await page.keyboard.type('Zoë Park');
    await page.keyboard.press('Enter');
    await page.keyboard.type('yesterday');
    await page.keyboard.press('Enter');
    await page.keyboard.type('des');
    await page.locator('.suggestion-item').getByText('Design evening').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('night trains');
    await page.keyboard.press('Control+Enter');
    await eventually(() => {
      const met = `met: ${fromToday(-1)}\nmet-at: "[[Design evening]]"\n`;
      expect(text('People/Zoë Park.md')).toContain(met);
      expect(text('People/Zoë Park.md')).toContain('discussed:\n  - night trains\n');
    });
  });

  it('fits the dialogs to a narrow phone, with room for a finger', async () => {
    const standIn = await standInOn(PHONE);
    const { page } = standIn;
    await run(standIn, 'add-person');
    await page.locator('.modal input').first().fill('ana silva');
    await page.getByRole('button', { name: 'Open note' }).waitFor();
    const { tooWide, small, covered } = await page.evaluate(() => {
      const modal = document.querySelector('.modal');
      const rows = [...(modal?.querySelectorAll('.setting-item') ?? [])].map((row) => ({
        info: row.querySelector('.setting-item-info')?.getBoundingClientRect(),
        control: row.querySelector('.setting-item-control')?.getBoundingClientRect(),
      }));
      const controls = [...(modal?.querySelectorAll('input, select, button') ?? [])].filter(
        (el) => el.getClientRects().length > 0,
      );
      const boxes = controls.map((el) => ({ el, box: el.getBoundingClientRect() }));
      return {
        covered: rows.filter(
          ({ info, control }) =>
            info && control && info.bottom > control.top && info.right > control.left,
        ).length,
        tooWide: (modal?.scrollWidth ?? 0) - (modal?.clientWidth ?? 0),
        small: boxes
          .filter(({ box }) => box.height < 44 || box.right > window.innerWidth || box.left < 0)
          .map(({ el, box }) => `${el.outerHTML.slice(0, 60)} ${String(box.height)}`),
      };
    });
    expect(small).toEqual([]);
    expect(covered).toBe(0);
    expect(tooWide).toBeLessThanOrEqual(0);
  });

  it('can be used whole on a phone: the button is reached by scrolling', async () => {
    const standIn = await standInOn(PHONE);
    const { page, text } = standIn;
    await run(standIn, 'add-person');
    await page.getByRole('textbox', { name: 'Name' }).fill('Zoë');
    await page.locator('.modal .mod-cta').click();
    await eventually(() => {
      expect(text('People/Zoë.md')).toContain(`met: ${fromToday(0)}\n`);
    });
  });
});
