import { describe, expect, it } from 'vitest';
import { note } from '../support/vault';
import { openPage } from './open-view';

const NOTES = {
  'People/Ana.md': note({ met: '2026-11-10', discussed: ['fonts'], 'last-contact': '2026-11-11' }),
  'People/Bo.md': note({ met: '2026-11-19' }),
};

const PHONE = { query: 'theme=dark&phone', viewport: { width: 320, height: 640 } };

describe('what came of the people met, in a browser', () => {
  it('is opened, set to another period and left by keys alone', async () => {
    const { page } = await openPage({ notes: NOTES });
    await page.keyboard.press('Control+p');
    await page.keyboard.type('what came of the people');
    await page.keyboard.press('Enter');
    const first = page.locator('.acquaint-rate').first();
    await first.waitFor();
    expect(await first.innerText()).toContain('2');
    await page.locator('.acquaint-rates select').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByText('met', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await first.waitFor({ state: 'detached' });
  });

  it('fits a small phone in the dark', async () => {
    const { page } = await openPage({ notes: NOTES, ...PHONE });
    await page.evaluate(() => window.standIn?.commands.run('acquaint:connection-rates'));
    await page.locator('.acquaint-rate').first().waitFor();
    const wide = await page.evaluate(() => {
      const dialog = document.querySelector('.acquaint-rates');
      const { left = 0, right = 0 } = dialog?.getBoundingClientRect() ?? {};
      return [...(dialog?.querySelectorAll('.modal-content *') ?? [])].flatMap((el) => {
        const box = el.getBoundingClientRect();
        return box.left < left || box.right > right ? [el.textContent] : [];
      });
    });
    expect(wide).toEqual([]);
  });
});
