import { describe, expect, it } from 'vitest';
import type { OpenStandIn } from './open-stand-in';
import { NOTES, openView, run, UNDER_WAY } from './open-view';

const PHONE = { query: 'theme=light&phone', viewport: { width: 320, height: 640 } };
const LEAST = 44;

/** Controls that are in the way of a finger: too small, and called so. */
function tooSmall({ page }: OpenStandIn): Promise<string[]> {
  return page.evaluate((least) => {
    const wanted = 'a, button, input, select, textarea, [role="menuitem"], .suggestion-item';
    const places = '.acquaint-view, .modal, .menu, .notice';
    return [...document.querySelectorAll<HTMLElement>(wanted)].flatMap((el) => {
      // Who was just met: each field is touched anywhere in its box, which a test below does.
      const box = el.matches('.acquaint-capture input') ? el.closest('.setting-item') : null;
      const { width, height } = (box ?? el).getBoundingClientRect();
      const isOurs = el.closest(places) !== null && width > 0;
      const isSmall = Math.round(width) < least || Math.round(height) < least;
      const name = el.getAttribute('aria-label') ?? (el.textContent || el.tagName);
      return isOurs && isSmall ? [`${name} ${String(width)}×${String(height)}`] : [];
    });
  }, LEAST);
}

/** What sticks out of the window at the sides, or would scroll there. */
function stickingOut({ page }: OpenStandIn): Promise<string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      '.acquaint-view, .acquaint-view *, .modal *',
    );
    return [...all].flatMap((el) => {
      const { left, right, width } = el.getBoundingClientRect();
      const isOut = width > 0 && (left < -0.5 || right > window.innerWidth + 0.5);
      const { overflowX } = window.getComputedStyle(el);
      const scrolls = overflowX !== 'hidden' && el.scrollWidth > el.clientWidth + 1;
      return isOut || (scrolls && el.clientWidth > 0 && overflowX !== 'visible')
        ? [el.className]
        : [];
    });
  });
}

async function expectFitFor(standIn: OpenStandIn): Promise<void> {
  expect(await tooSmall(standIn)).toEqual([]);
  expect(await stickingOut(standIn)).toEqual([]);
}

describe('on a phone, 320 pixels wide', () => {
  it('the follow-ups fit, and fingers hit what they aim at', async () => {
    const long = 'People/Maximiliana Konstantinopolitanska-Wolfeschlegelsteinhausen.md';
    const notes = {
      ...NOTES,
      [long]: '---\nmet: 2026-10-01\n---\n',
      'People/E.md': '---\nmet: x\n---\n',
    };
    const standIn = await openView('follow-ups', { ...PHONE, notes });
    await standIn.page.locator('.acquaint-row').first().waitFor();
    await expectFitFor(standIn);
  });

  it('the introductions fit, for all and for one person', async () => {
    const standIn = await openView('introductions', PHONE);
    await standIn.page.locator('.acquaint-card').first().waitFor();
    await expectFitFor(standIn);
    await standIn.page.evaluate(() =>
      window.standIn?.app.workspace.openLinkText('People/Ana Silva.md', ''),
    );
    await standIn.page.getByRole('button', { name: 'Show all pairs' }).waitFor();
    await expectFitFor(standIn);
  });

  it('what says that there is nothing fits', async () => {
    const standIn = await openView('follow-ups', { ...PHONE, notes: { 'Ideas.md': '' } });
    await standIn.page.getByRole('button', { name: 'Add the first person' }).waitFor();
    await expectFitFor(standIn);
  });

  it('a row leads to all that can be done, by its button and by a long press', async () => {
    const standIn = await openView('follow-ups', PHONE);
    const { page } = standIn;
    await page.getByRole('button', { name: 'More options' }).first().click();
    await page.locator('.menu-item').getByText('Set status').waitFor();
    await expectFitFor(standIn);
    await page.keyboard.press('Escape');
    // The app makes this event of a long press.
    await page.locator('.acquaint-row-main').first().click({ button: 'right' });
    await page.locator('.menu-item').getByText('Log interaction').click();
    await page.locator('.modal').waitFor();
    await expectFitFor(standIn);
  });

  it.each([
    ['add-person', 'Just met someone'],
    ['check', 'Notes that need attention'],
  ])('the dialog of %s fits', async (command, title) => {
    const notes = { ...NOTES, 'People/E.md': '---\nmet: x\n---\n' };
    const standIn = await openView('follow-ups', { ...PHONE, notes });
    await run(standIn, command);
    await standIn.page.getByRole('dialog', { name: title }).waitFor();
    await expectFitFor(standIn);
  });

  it('each field of who was just met takes a touch at the edges of its box', async () => {
    const standIn = await openView('follow-ups', PHONE);
    const { page } = standIn;
    await run(standIn, 'add-person');
    const boxes = page.locator('.acquaint-capture .setting-item:visible:has(input)');
    await boxes.first().waitFor();
    const count = await boxes.count();
    expect(count).toBe(5);
    for (let at = 0; at < count; at += 1) {
      const box = boxes.nth(at);
      const height = await box.evaluate((el) => el.clientHeight);
      for (const y of [3, height - 3]) {
        await page.evaluate(() => {
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        });
        await box.click({ position: { x: 3, y } });
        await box.locator('input:focus').waitFor();
      }
    }
  });

  it('the choice of a person fits', async () => {
    const standIn = await openView('follow-ups', PHONE);
    await run(standIn, 'log-interaction');
    await standIn.page.locator('.suggestion-item').first().waitFor();
    await expectFitFor(standIn);
  });

  it('an introduction under way, the ledger and its letter fit', async () => {
    const standIn = await openView('follow-ups', { ...PHONE, notes: UNDER_WAY });
    const next = standIn.page.getByRole('button', {
      name: 'Put them in touch: Ana Silva and Bo Lee',
    });
    await next.waitFor();
    await expectFitFor(standIn);
    await run(standIn, 'open-introductions');
    await expectFitFor(standIn);
    await run(standIn, 'open-ledger');
    await expectFitFor(standIn);
    await standIn.page.getByRole('button', { name: 'All steps: Ana Silva and Bo Lee' }).click();
    await expectFitFor(standIn);
    await standIn.page.getByRole('menuitem', { name: 'Put them in touch' }).click();
    await standIn.page.locator('.acquaint-letter').waitFor();
    await expectFitFor(standIn);
  });

  it('a change is undone with a finger', async () => {
    const standIn = await openView('introductions', PHONE);
    const { page } = standIn;
    await page.getByRole('button', { name: 'Not these two: Ana Silva and Bo Lee' }).click();
    await page.locator('.menu-item').getByText('Never').click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await expectFitFor(standIn);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Not these two: Ana Silva and Bo Lee' }).waitFor();
  });
});
