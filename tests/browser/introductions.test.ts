import { describe, expect, it } from 'vitest';
import { ANA, BO, openPage, run } from './open-view';

const PAIR = 'Introductions/Ana Silva and Bo Lee.md';

describe('an introduction by keys alone', () => {
  it('goes from its suggestion to what came of it, with letters, notes and logs on disk', async () => {
    const standIn = await openPage();
    const { page, text } = standIn;
    const stepsTo = async (title: string): Promise<void> => {
      await run(standIn, 'open-ledger');
      await page.locator('.acquaint-introduction .acquaint-row-main').focus();
      await page.keyboard.press('m');
      await page.getByRole('menuitem', { name: title, exact: true }).click();
    };
    const stage = (words: string): Promise<void> =>
      page.locator('.acquaint-row-why').getByText(words).waitFor();
    const note = async (title: string, field: string, words: string): Promise<void> => {
      await stepsTo(title);
      await page.getByRole('textbox', { name: field }).fill(words);
      await page.keyboard.press('Enter');
    };
    await run(standIn, 'open-introductions');
    await page.getByRole('button', { name: 'Introduce: Ana Silva and Bo Lee' }).click();
    await expect.poll(() => text(PAIR)).toContain('introduction-status: proposed');
    for (const name of ['Ana Silva', 'Bo Lee']) {
      await stepsTo(`Ask ${name}`);
      await page.getByRole('dialog', { name: `Ask ${name} first` }).waitFor();
      await page.getByRole('textbox', { name: 'Message' }).press('Control+End');
      await page.keyboard.type(`\nPS for ${name}`);
      await page.getByRole('button', { name: 'I have asked' }).press('Enter');
      await stage(`Waiting for ${name}`);
      await expect
        .poll(() => text(PAIR))
        .toContain(`- [[2026-11-20]] email: asked [[${name}]]\n  > Subject: May I`);
      await expect.poll(() => text(PAIR)).toContain(`\n  > PS for ${name}\n`);
      await stepsTo(`${name} said yes`);
    }
    await stage('Everybody agreed');
    await page.locator('.acquaint-introduction .acquaint-row-main').focus();
    await page.keyboard.press('n');
    await page.getByRole('button', { name: 'I have written to both' }).press('Enter');
    await expect.poll(() => text(PAIR)).toContain('introduction-status: made');
    expect(text(PAIR)).toMatch(/introduced \[\[Ana Silva\]\] and \[\[Bo Lee\]\]\n {2}> Subject: /);
    for (const [path, other] of [
      [ANA, 'Bo Lee'],
      [BO, 'Ana Silva'],
    ] as const) {
      await expect
        .poll(() => text(path))
        .toContain(`- [[2026-11-20]] email: introduced to [[${other}]]`);
      await expect.poll(() => text(path)).toContain(`knows:\n  - "[[${other}]]"`);
    }
    await note('They met', 'What came of it?', 'Coffee in Lisbon');
    await expect.poll(() => text(PAIR)).toContain('introduction-status: met');
    await expect.poll(() => text(PAIR)).toContain('outcome: Coffee in Lisbon');
    await note('It worked out', 'What came of it?', 'A mentor every month');
    await expect.poll(() => text(PAIR)).toContain('introduction-status: worked-out');
    await expect.poll(() => text(PAIR)).toContain('outcome: A mentor every month');
  });
});
