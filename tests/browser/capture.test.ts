import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually';
import { addDays, localDay } from '../../src/core/days/day';
import { note } from '../support/vault';
import { openStandIn } from './open-stand-in';

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
    await page.keyboard.type('night trains');
    await page.keyboard.press('Tab');
    await page.keyboard.type('des');
    await page.locator('.suggestion-item').getByText('Design evening').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.menu').getByText('Yesterday').click();
    await page.getByRole('button', { name: 'Met on: Yesterday' }).waitFor();
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
    await page.getByRole('textbox', { name: 'Name' }).fill('ana silva');
    await page.getByRole('button', { name: 'Someone else' }).waitFor();
    const { tooWide, small } = await page.evaluate(() => {
      const modal = document.querySelector('.modal');
      const controls = [...(modal?.querySelectorAll('input, select, button') ?? [])].filter(
        (el) => el.getClientRects().length > 0,
      );
      // A field is touched anywhere in its box.
      const boxes = controls.map((el) => ({
        el,
        box: (el.matches('input')
          ? (el.closest('.setting-item') ?? el)
          : el
        ).getBoundingClientRect(),
      }));
      return {
        tooWide: (modal?.scrollWidth ?? 0) - (modal?.clientWidth ?? 0),
        small: boxes
          .filter(({ box }) => box.height < 44 || box.right > window.innerWidth || box.left < 0)
          .map(({ el, box }) => `${el.outerHTML.slice(0, 60)} ${String(box.height)}`),
      };
    });
    expect(small).toEqual([]);
    expect(tooWide).toBeLessThanOrEqual(0);
  });

  it('has all that is asked, and the button, in sight above the keyboard of a phone', async () => {
    const standIn = await standInOn({ query: 'phone', viewport: { width: 390, height: 460 } });
    const { page } = standIn;
    await run(standIn, 'add-person');
    await page.getByRole('textbox', { name: 'Name' }).fill('Zoë');
    const hidden = await page.evaluate(() => {
      const modal = document.querySelector('.modal');
      const controls = [...(modal?.querySelectorAll('input, button') ?? [])].filter(
        (el) => el.getClientRects().length > 0,
      );
      return controls.flatMap((el) => {
        const { left, top, width, height } = el.getBoundingClientRect();
        const at = document.elementFromPoint(left + width / 2, top + height / 2);
        return at !== null && (el.contains(at) || at.contains(el)) ? [] : [el.outerHTML];
      });
    });
    expect(hidden).toEqual([]);
  });

  it('gives the field the focus whose box is touched', async () => {
    const standIn = await standInOn(PHONE);
    const { page } = standIn;
    await run(standIn, 'add-person');
    await page.getByText('They look for').click();
    await page.locator('input[aria-label="They look for"]:focus').waitFor();
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
