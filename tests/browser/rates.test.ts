import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { note } from '../support/vault';
import { violations } from './axe';
import type { OpenStandIn } from './open-stand-in';
import { openPage, run } from './open-view';

const NOTES = {
  'People/Ana.md': note({ met: '2026-11-10', discussed: ['fonts'], 'last-contact': '2026-11-11' }),
  'People/Bo.md': note({ met: '2026-11-19' }),
};

async function openRates(options: Parameters<typeof openPage>[0] = {}): Promise<OpenStandIn> {
  const standIn = await openPage({ notes: NOTES, ...options });
  await run(standIn, 'connection-rates');
  await standIn.page.locator('.acquaint-heat-map').waitFor();
  return standIn;
}

describe('what came of the people met, in a browser', () => {
  it('is opened, set to another period and followed to its people by keys alone', async () => {
    const { page } = await openPage({ notes: NOTES });
    await page.keyboard.press('Control+p');
    await page.keyboard.type('what became of the people');
    await page.keyboard.press('Enter');
    const met = page.getByRole('button', { name: 'Met: show 2' });
    await met.waitFor();
    await page.locator('.acquaint-rates select').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByText('thin line: the 365 days before').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByPlaceholder('Met', { exact: true }).waitFor();
    await page.keyboard.type('Bo');
    await page.keyboard.press('Enter');
    await page.locator('.workspace-leaf.mod-active', { hasText: 'Bo' }).first().waitFor();
  });

  it('tells of a day of the year by keys, as a table, and in a file that undo takes away', async () => {
    const standIn = await openRates();
    const { page, vault } = standIn;
    const map = page.locator('.acquaint-heat-map');
    await map.focus();
    expect(await map.getAttribute('aria-valuetext')).toBe('Thursday 19 November: Bo');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowUp');
    expect(await map.getAttribute('aria-valuetext')).toBe('Wednesday 11 November: Ana');
    expect(await page.locator('.acquaint-heat-words').innerText()).toContain('Ana');
    expect(await violations(standIn)).toEqual([]);
    await page.getByRole('button', { name: 'Save the picture' }).click();
    await page.getByText('As an SVG file').click();
    await page.getByText('Picture saved: The year in contact.svg').waitFor();
    const file = readFileSync(join(vault, 'The year in contact.svg'), 'utf8');
    expect(file).toContain('>Mon</text>');
    expect(file).not.toMatch(/class=|<style|script/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone').waitFor();
    expect(() => readFileSync(join(vault, 'The year in contact.svg'))).toThrow();
    await page.getByRole('button', { name: 'Show as a table' }).click();
    const rows = page.locator('.acquaint-picture-table tbody tr');
    expect(await rows.allInnerTexts()).toEqual([
      'Thursday 19 November\tBo',
      'Wednesday 11 November\tAna',
      'Tuesday 10 November\tAna',
    ]);
    expect(await violations(standIn)).toEqual([]);
  });

  it('fits a small phone in the dark', async () => {
    const { page } = await openRates({
      query: 'theme=dark&phone',
      viewport: { width: 320, height: 640 },
    });
    const wide = await page.evaluate(() => {
      const view = document.querySelector('.acquaint-rates');
      const { left = 0, right = 0 } = view?.getBoundingClientRect() ?? {};
      return [...(view?.querySelectorAll('*') ?? [])].flatMap((el) => {
        const box = el.getBoundingClientRect();
        return box.left < left || box.right > right ? [el.textContent] : [];
      });
    });
    expect(wide).toEqual([]);
  });
});
