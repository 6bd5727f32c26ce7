import { describe, expect, it } from 'vitest';
import { note } from '../support/vault';
import { ANA, NOTES, openPage, run } from './open-view';

const PAIR = 'Introductions/Ana Silva and Bo Lee.md';

describe('a pair that was set aside', () => {
  it('is found below the suggestions and taken up again by keys alone, on disk', async () => {
    const standIn = await openPage({
      notes: {
        ...NOTES,
        [PAIR]: note({
          type: 'introduction',
          people: ['[[Ana Silva]]', '[[Bo Lee]]'],
          'introduction-status': 'dismissed',
          outcome: 'Not a fit.',
        }),
      },
    });
    const { page, text } = standIn;
    await run(standIn, 'open-introductions');
    await page.getByRole('button', { name: 'Show', exact: true }).press('Enter');
    const row = page.locator('.acquaint-row-main:focus');
    await row.getByText('Not a fit.').waitFor();
    await page.keyboard.press('n');
    await expect.poll(() => text(PAIR)).toContain('introduction-status: proposed\n---\n');
    await row.getByText('Ask Ana Silva or Bo Lee first').waitFor();
  });

  it('can mean one of the two, whose note says so', async () => {
    const standIn = await openPage();
    const { page, text } = standIn;
    await run(standIn, 'open-introductions');
    await page.getByRole('button', { name: 'Not these two: Ana Silva and Bo Lee' }).press('Enter');
    await page.getByRole('menuitem', { name: 'No introductions for Ana Silva' }).click();
    await expect.poll(() => text(ANA)).toContain('no-introductions: true\n');
    await page.getByText('1 person wants no introductions').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => text(ANA)).toBe(NOTES[ANA]);
    await page.getByText('1 person wants no introductions').waitFor({ state: 'detached' });
  });
});
