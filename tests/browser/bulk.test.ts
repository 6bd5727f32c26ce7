import { describe, expect, it } from 'vitest';
import type { OpenStandIn } from './open-stand-in';
import { ANA, BO, CY, openPage, openView, run } from './open-view';

const PHONE = { query: 'theme=light&phone', viewport: { width: 320, height: 640 } };
const LEAST = 44;

function chosen({ page }: OpenStandIn): Promise<string[]> {
  return page.locator('.acquaint-row.is-chosen .acquaint-row-name').allTextContents();
}

function row({ page }: OpenStandIn, path: string) {
  return page.locator(`.acquaint-row[data-path="${path}"] .acquaint-row-main`);
}

/** Controls of a place that a finger could miss. */
function tooSmall({ page }: OpenStandIn, place: string): Promise<string[]> {
  return page.evaluate(
    ([selector, least]) => {
      const all = document.querySelectorAll<HTMLElement>(
        `${selector} :is(a, button, label, .acquaint-row-main)`,
      );
      return [...all].flatMap((el) => {
        const { width, height } = el.getBoundingClientRect();
        const isSmall = Math.round(width) < least || Math.round(height) < least;
        return width > 0 && isSmall ? [`${el.textContent} ${String(width)}×${String(height)}`] : [];
      });
    },
    [place, LEAST] as const,
  );
}

describe('several rows of the follow-ups', () => {
  it('are chosen, snoozed and undone by keys alone', async () => {
    const standIn = await openView('follow-ups');
    const { page, text } = standIn;
    const before = [text(ANA), text(CY), text(BO)];
    await row(standIn, ANA).focus();
    await page.keyboard.press('Shift+ArrowDown');
    expect(await chosen(standIn)).toEqual(['Ana Silva', 'Cy Moss']);
    await page.getByText('2 selected').waitFor();
    await page.keyboard.press('s');
    await page.locator('.menu-item').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => text(CY)).toContain('2026-11-21');
    await expect.poll(() => text(ANA)).toContain('2026-11-21');
    // The files are written a moment before the change is one that can be undone.
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await run(standIn, 'undo');
    await expect.poll(() => [text(ANA), text(CY), text(BO)]).toEqual(before);
  });

  it('are chosen by Alt and Shift with the pointer, and let go by Escape', async () => {
    const standIn = await openView('follow-ups');
    await row(standIn, ANA).click({ modifiers: ['Alt'] });
    await row(standIn, BO).click({ modifiers: ['Shift'] });
    expect(await chosen(standIn)).toEqual(['Ana Silva', 'Cy Moss', 'Bo Lee']);
    await row(standIn, CY).click({ modifiers: ['Control'] });
    expect(await chosen(standIn)).toEqual(['Ana Silva', 'Bo Lee']);
    await standIn.page.keyboard.press('Escape');
    expect(await chosen(standIn)).toEqual([]);
  });

  it('are chosen by their boxes, and the bar is left to the list', async () => {
    const standIn = await openView('follow-ups');
    const { page } = standIn;
    await page.getByRole('button', { name: 'Select all: Waiting' }).click();
    await page.getByRole('checkbox', { name: 'Select Cy Moss' }).check();
    expect(await chosen(standIn)).toEqual(['Ana Silva', 'Cy Moss']);
    await page.getByRole('button', { name: 'Clear selection' }).click();
    expect(await chosen(standIn)).toEqual([]);
    const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(name).toMatch(/Cy Moss|Ana Silva/);
  });

  it('stay a small page at any number', async () => {
    const person = '---\nfollow-up: 2026-11-19\n---\n';
    const many = Array.from({ length: 3000 }, (_, at) => [
      `People/P${String(1000 + at)}.md`,
      person,
    ]);
    const standIn = await openPage({ notes: Object.fromEntries(many) });
    await run(standIn, 'open-follow-ups');
    await row(standIn, 'People/P1000.md').focus();
    await standIn.page.keyboard.press('Control+a');
    await standIn.page.getByText('3000 selected').waitFor();
    const nodes = await standIn.page.locator('.acquaint-view *').count();
    expect(nodes).toBeLessThan(320);
  });
});

describe('several rows on a phone', () => {
  it('are chosen by a long press and taps, with targets for fingers', async () => {
    const standIn = await openView('follow-ups', PHONE);
    const { page } = standIn;
    // The app makes this event of a long press.
    await row(standIn, ANA).click({ button: 'right' });
    await page.locator('.menu-item').getByText('Select', { exact: true }).click();
    await row(standIn, CY).click();
    expect(await chosen(standIn)).toEqual(['Ana Silva', 'Cy Moss']);
    expect(await tooSmall(standIn, '.acquaint-view')).toEqual([]);
    await page.getByRole('toolbar').getByRole('button', { name: 'Log' }).click();
    await page.getByRole('dialog', { name: 'Log the same with 2 people' }).waitFor();
    expect(await tooSmall(standIn, '.modal')).toEqual([]);
    const overflow = await page.evaluate(
      () => document.querySelector('.acquaint-selection')?.scrollWidth ?? 0,
    );
    expect(overflow).toBeLessThanOrEqual(320);
  });
});
