import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { note } from '../support/vault';
import { violations } from './axe';
import type { OpenStandIn } from './open-stand-in';
import { openPage, run } from './open-view';

const NOTES = {
  'People/Ana Silva.md': note({
    met: '2020-01-15',
    field: 'law',
    seeks: 'a Rust mentor',
    knows: ['[[Cy Moss]]'],
  }),
  'People/Bo Lee.md': note({ met: '2022-06-01', field: 'software', offers: 'Rust mentoring' }),
  'People/Cy Moss.md': note({ met: '2024-06-01', field: 'law', knows: ['[[Di Roy]]'] }),
  'People/Di Roy.md': note({ met: '2026-11-10', field: '<b>bold</b> things' }),
};

async function openNetwork(options: Parameters<typeof openPage>[0] = {}): Promise<OpenStandIn> {
  const standIn = await openPage({ notes: NOTES, ...options });
  await run(standIn, 'open-network');
  await standIn.page.locator('.acquaint-network-name').first().waitFor();
  return standIn;
}

/** The names in the picture, in the order of the alphabet; drawn with the next frame. */
function names(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const texts = document.querySelectorAll('.acquaint-network-name');
    return Array.from(texts, ({ textContent }) => textContent).sort();
  });
}

describe('the network, in a browser', () => {
  it('shows who knows whom and who should, and leads from a dotted line to an introduction', async () => {
    const standIn = await openNetwork();
    const { page } = standIn;
    expect(await names(page)).toEqual(['Ana', 'Bo', 'Cy', 'Di Roy']);
    expect(await page.locator('.acquaint-network-heading').allTextContents()).toEqual(['law']);
    expect(await violations(standIn)).toEqual([]);
    const line = page.locator('.acquaint-network-hit').first();
    await line.waitFor({ state: 'attached' });
    const box = await line.boundingBox();
    if (!box) throw new Error('no line is drawn');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const card = page.locator('.acquaint-network-card');
    expect(await card.innerText()).toContain('Ana Silva × Bo Lee');
    expect(await violations(standIn)).toEqual([]);
    await card.getByRole('button', { name: 'Introduce' }).click();
    await page.getByText('Introduction of Ana Silva and Bo Lee noted').waitFor();
    await expect
      .poll(() => standIn.text('Introductions/Ana Silva and Bo Lee.md'))
      .toContain('proposed');
  });

  it('goes back in time, by keys, and finds somebody', async () => {
    const standIn = await openNetwork();
    const { page } = standIn;
    const slider = page.getByRole('slider', { name: 'Met until' });
    await slider.focus();
    await page.keyboard.press('Home');
    expect(await slider.getAttribute('aria-valuetext')).toBe('15 January 2020');
    expect(await names(page)).toEqual(['Ana']);
    await page.keyboard.press('End');
    expect(await names(page)).toEqual(['Ana', 'Bo', 'Cy', 'Di Roy']);
    await page.keyboard.press('/');
    await page.keyboard.type('Cy');
    await page.keyboard.press('Enter');
    await page.locator('.acquaint-network-card', { hasText: 'Knows Ana Silva, Di Roy' }).waitFor();
    await page.getByRole('radio', { name: 'Field' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByText('No place noted').first().waitFor();
  });

  it('says the same as a table, and keeps the picture as a file that undo takes away', async () => {
    const standIn = await openNetwork();
    const { page, vault } = standIn;
    const save = async (kind: string, file: string): Promise<void> => {
      await page.getByRole('button', { name: 'Save the picture' }).click();
      await page.getByText(kind).click();
      await page.getByText(`Picture saved: ${file}`).waitFor();
    };
    await save('As an SVG file', 'Network.svg');
    const svg = readFileSync(join(vault, 'Network.svg'), 'utf8');
    expect(svg).toContain('>Ana</text>');
    expect(svg).not.toMatch(/<b>|script|data-path|transparent/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone').waitFor();
    expect(existsSync(join(vault, 'Network.svg'))).toBe(false);
    await save('As a PNG file', 'Network.png');
    const png = readFileSync(join(vault, 'Network.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(5_000);
    await page.locator('.acquaint-network-map').focus();
    await page.keyboard.press('t');
    const rows = page.locator('.acquaint-picture-table tbody tr');
    expect(await rows.allInnerTexts()).toEqual([
      'Ana Silva\tlaw\tCy Moss\tBo Lee, Di Roy',
      'Bo Lee\tsoftware\t\tAna Silva',
      'Cy Moss\tlaw\tAna Silva, Di Roy\t',
      'Di Roy\t<b>bold</b> things\tCy Moss\tAna Silva',
    ]);
    expect(await violations(standIn)).toEqual([]);
    await rows.getByRole('button', { name: 'Bo Lee' }).click();
    await page.locator('.acquaint-network-card', { hasText: 'Rust' }).waitFor();
  });

  it('is moved and enlarged by mouse and keys, and fits a phone', async () => {
    const { page } = await openNetwork({
      query: 'theme=dark&phone&rtl&lang=ar',
      viewport: { width: 360, height: 740 },
    });
    const world = page.locator('.acquaint-network-map > g').first();
    const before = await world.getAttribute('transform');
    await page.locator('.acquaint-network-map').focus();
    await page.keyboard.press('+');
    await names(page);
    const closer = await world.getAttribute('transform');
    expect(closer).not.toBe(before);
    const box = await page.locator('.acquaint-network-map').boundingBox();
    if (!box) throw new Error('no picture is drawn');
    await page.mouse.move(box.x + 5, box.y + 5);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 40);
    await page.mouse.up();
    await names(page);
    expect(await world.getAttribute('transform')).not.toBe(closer);
    await page.getByRole('button', { name: 'Show all' }).click();
    await names(page);
    expect(await world.getAttribute('transform')).toBe(before);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
