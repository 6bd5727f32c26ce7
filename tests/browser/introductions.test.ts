import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser } from './open-stand-in';
import { ANA, BO, openPage, run } from './open-view';

const PAIR = 'Introductions/Ana Silva and Bo Lee.md';

afterAll(closeBrowser);

describe('an introduction by keys alone', () => {
  it('goes from its suggestion to both being in touch, on disk', async () => {
    const standIn = await openPage();
    const { page, text } = standIn;
    const next = async (): Promise<void> => {
      await run(standIn, 'open-ledger');
      await page.locator('.acquaint-introduction .acquaint-row-main').focus();
      await page.keyboard.press('n');
    };
    const stepsTo = async (title: string): Promise<void> => {
      await page.locator('.acquaint-introduction .acquaint-row-main').focus();
      await page.keyboard.press('m');
      await page.getByRole('menuitem', { name: title, exact: true }).click();
    };
    const stage = (words: string): Promise<void> =>
      page.locator('.acquaint-row-why').getByText(words).waitFor();
    await run(standIn, 'open-introductions');
    await page.getByRole('button', { name: 'Introduce: Ana Silva and Bo Lee' }).click();
    await expect.poll(() => text(PAIR)).toContain('introduction-status: proposed');
    await run(standIn, 'open-ledger');
    for (const name of ['Ana Silva', 'Bo Lee']) {
      await page.locator('.acquaint-introduction').waitFor();
      await stepsTo(`Ask ${name}`);
      await page.getByRole('dialog', { name: `Ask ${name} first` }).waitFor();
      await page.getByRole('button', { name: 'I have asked' }).press('Enter');
      await stage(`Waiting for ${name}`);
      await stepsTo(`${name} said yes`);
    }
    await stage('Everybody agreed');
    await next();
    await page.getByRole('button', { name: 'I have written to both' }).press('Enter');
    await expect.poll(() => text(PAIR)).toContain('introduction-status: made');
    expect(text(ANA)).toContain('introduced to [[Bo Lee]]');
    expect(text(BO)).toContain('introduced to [[Ana Silva]]');
  });
});
