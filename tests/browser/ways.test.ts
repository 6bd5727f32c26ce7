import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { violations } from './axe';
import { closeNotices, openPage, run } from './open-view';

const DEMO = fileURLToPath(new URL('../vaults/demo', import.meta.url));
const JONAS = 'People/Jonas Weißgerber.md';
const NOTE = 'Introductions/Introduction to Halmhus through Jonas Weißgerber.md';

/** The sample vault. */
function demo(): Readonly<Record<string, string>> {
  const files = readdirSync(DEMO, { recursive: true, withFileTypes: true });
  const notes = files.filter((entry) => entry.isFile() && entry.name.endsWith('.md'));
  return Object.fromEntries(
    notes.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [relative(DEMO, file), readFileSync(file, 'utf8')];
    }),
  );
}

describe('a way to somebody', () => {
  it('of two steps is found in the sample vault, asked for, received and thanked for', async () => {
    const standIn = await openPage({ notes: demo() });
    const { page, text } = standIn;
    const settle = (): Promise<void> =>
      page.evaluate(async () => {
        await window.standIn?.settle();
      });
    const press = async (name: string | RegExp): Promise<void> => {
      await closeNotices(standIn);
      await page.getByRole('button', { name }).first().click();
      await settle();
    };
    await run(standIn, 'introduce-me');
    const field = page.getByLabel('The person or organization you want to be introduced to');
    await field.fill('halm');
    await page.locator('.suggestion-item', { hasText: 'Halmhus' }).click();
    expect(await page.locator('.acquaint-chain').allTextContents()).toEqual([
      'YouJonas WeißgerberBo LindqvistHalmhus',
    ]);
    expect(await page.locator('.acquaint-ask-why').textContent()).toContain(
      'Jonas Weißgerber and Bo Lindqvist know each other; Bo Lindqvist is at Halmhus.',
    );
    // The field with its cross and its list is the app's own.
    const found = await violations(standIn);
    expect(found.filter((each) => !/search-input|role="combobox"/.test(each))).toEqual([]);
    await press('Ask for an introduction: Jonas Weißgerber');
    const letter = page.locator('.modal textarea');
    expect(await letter.inputValue()).toContain('I would like to get in touch with Halmhus');
    await press('I have asked');
    await expect.poll(() => text(NOTE)).toContain('introduction-status: asked\n');
    await expect
      .poll(() => text(NOTE))
      .toContain('email: asked [[Jonas Weißgerber]]\n  > Subject: Would you');
    await press('Jonas Weißgerber will introduce me');
    await press('Jonas Weißgerber introduced me');
    await press('Note it');
    await expect
      .poll(() => text(JONAS))
      .toContain('- [[2026-11-20]] email: introduced me to [[Halmhus]]\n');
    await run(standIn, 'introduction-step-here');
    await page.locator('.suggestion-item', { hasText: 'We met' }).click();
    await page.locator('.modal input[type="text"]').fill('a tour of the site');
    await press('Note it');
    await press('Thank Jonas Weißgerber');
    expect(await letter.inputValue()).toContain('What came of it: a tour of the site');
    await press('I have written');
    await expect.poll(() => text(NOTE)).toContain('introduction-status: met\n');
    await expect.poll(() => text(NOTE)).toContain('\nthanked: 2026-11-20\n');
    await expect.poll(() => text(NOTE)).toContain('email: thanked [[Jonas Weißgerber]]\n');
  });
});
