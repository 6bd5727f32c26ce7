import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressBooks } from '../support/address-books';
import type { OpenStandIn } from './open-stand-in';
import { openPage } from './open-view';

/** Opens the dialog on a file of the vault, as far as the review, once the app knows what was written. */
async function reviewing({ page }: OpenStandIn, file: string): Promise<void> {
  await page.evaluate(() => window.standIn?.settle());
  await page.evaluate(() => window.standIn?.commands.run('acquaint:import-cards'));
  await page.getByRole('dialog').getByRole('button', { name: file }).click();
  await page.locator('.acquaint-card-line').first().waitFor();
}

/** All notes and what they say. */
async function notesIn(page: Page): Promise<Map<string, string>> {
  const notes = await page.evaluate(async () => {
    const vault = window.standIn?.app.vault;
    const files = vault?.getMarkdownFiles() ?? [];
    return Promise.all(
      files.map(async (file) => [file.path, (await vault?.read(file)) ?? ''] as const),
    );
  });
  return new Map(notes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('large address books in a browser', () => {
  it('go into a vault of people without a double, and come out again in one step', async () => {
    const { notes, linkedIn, vCards, ...counts } = addressBooks();
    const files = { 'Connections.csv': linkedIn, 'phone.vcf': vCards };
    const query = 'theme=light&memory';
    const standIn = await openPage({ notes: { ...notes, ...files }, query });
    const { page } = standIn;
    const before = await notesIn(page);
    await reviewing(standIn, 'Connections.csv');
    await page.getByRole('button', { name: `New ${String(counts.newLinked)}` }).waitFor();
    expect(await page.locator('.acquaint-card-line').count()).toBeLessThan(60);
    await page.getByPlaceholder('Such as yesterday').fill('yesterday');
    await page.getByRole('button', { name: `Import ${String(counts.linked)} cards` }).click();
    await page.getByText('Cards imported').waitFor();
    await page.getByRole('button', { name: 'Open follow-ups' }).click();
    await page.locator('.acquaint-row-name').first().waitFor();
    const linked = await notesIn(page);
    expect(linked.size).toBe(before.size + counts.newLinked);
    for (const [path, text] of before) {
      const kept = text.split('\n').filter((each) => !linked.get(path)?.includes(each));
      expect(kept).toEqual([]);
    }

    await reviewing(standIn, 'phone.vcf');
    await page.getByRole('button', { name: `New ${String(counts.newPhoned)}` }).waitFor();
    await page.getByRole('button', { name: /^Import/ }).click();
    await page.getByText('Cards imported').waitFor();
    expect((await notesIn(page)).size).toBe(counts.people);

    await page.getByRole('button', { name: 'Undo the import' }).click();
    await page.getByText('Undone: ').waitFor();
    expect(await notesIn(page)).toEqual(linked);
    await reviewing(standIn, 'Connections.csv');
    await page.getByRole('button', { name: 'Import 0 cards' }).waitFor();
  });
});
