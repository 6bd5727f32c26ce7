import { describe, expect, it } from 'vitest';
import { note } from '../support/vault';
import { openPage, run } from './open-view';

const NAMES = ['Ana Silva', 'Bo Lee', 'Cy Dee', 'Di Fox', 'Ed Gray'] as const;
const FOUR = NAMES.slice(0, 4);
const NOTES = Object.fromEntries(
  NAMES.map((name, at) => [
    `People/${name}.md`,
    note({
      email: `${name.slice(0, 2).toLowerCase()}@example.org`,
      field: ['Type design', 'Botany', 'Law', 'Music', 'Film'][at],
      place: 'Lisbon',
      interests: ['letterpress'],
    }),
  ]),
);
const TABLE = 'Introductions/Ana Silva, Bo Lee, Cy Dee, Di Fox and Ed Gray.md';

describe('a table by keys and clicks', () => {
  it('goes from its suggestion to four who have met, one of five declining, with all on disk', async () => {
    const standIn = await openPage({ notes: NOTES });
    const { page, text } = standIn;
    const stepsTo = async (title: string): Promise<void> => {
      await run(standIn, 'open-ledger');
      await page.locator('.acquaint-introduction .acquaint-row-main').focus();
      await page.keyboard.press('m');
      await page.getByRole('menuitem', { name: title, exact: true }).click();
    };
    const stage = (words: string): Promise<void> =>
      page.locator('.acquaint-row-why').getByText(words).waitFor();

    await run(standIn, 'open-introductions');
    await page.getByRole('button', { name: 'Show: Several people who should all meet' }).click();
    const dialog = page.getByRole('dialog', { name: 'Suggest a table' });
    await dialog.getByRole('combobox', { name: 'Place' }).selectOption('Lisbon');
    await dialog.getByRole('combobox', { name: 'People at a table' }).selectOption('5 people');
    await dialog.getByText('None of the five know each other.').waitFor();
    expect(await dialog.locator('.acquaint-card-why li').first().textContent()).toContain(
      'both care about letterpress',
    );
    await dialog.getByText('Introduce the five').click();
    await page.getByText('Proposed a table of').waitFor();
    await expect.poll(() => text(TABLE)).toContain('introduction-status: proposed');
    await expect
      .poll(() => text(TABLE))
      .toContain('place: Lisbon\nproposed-days:\n  - 2026-11-27\n  - 2026-11-30\n');
    const calendar = text(TABLE.replace('.md', '.ics'));
    expect(calendar.match(/DTSTART;VALUE=DATE:20261127|DTSTART;VALUE=DATE:20261130/g)).toHaveLength(
      2,
    );
    expect(calendar).toContain('LOCATION:Lisbon');

    for (const name of FOUR) {
      await stepsTo(`Ask ${name}`);
      await page.getByRole('button', { name: 'I have asked' }).press('Enter');
      await stage(`Waiting for ${name}`);
      await expect
        .poll(() => text(TABLE))
        .toContain(`- [[2026-11-20]] email: asked [[${name}]]\n  > Subject: May I`);
      await stepsTo(`${name} said yes`);
      await stage('Ask ');
    }
    await stepsTo('Ed Gray said no');
    await page.getByRole('textbox', { name: 'Why not?' }).fill('On a journey');
    await page.keyboard.press('Enter');
    await stage('The others agreed');
    await stage('Ed Gray said no');
    await expect
      .poll(() => text(TABLE))
      .toContain('- [[2026-11-20]] other: [[Ed Gray]] said no: On a journey');
    await expect.poll(() => text(TABLE)).toContain('declined-by:\n  - "[[Ed Gray]]"');

    await page.locator('.acquaint-introduction .acquaint-row-main').focus();
    await page.keyboard.press('n');
    const letter = page.getByRole('dialog');
    await letter.getByText('ed@example.org').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'I have written to all' }).press('Enter');
    await expect.poll(() => text(TABLE)).toContain('introduction-status: made');
    await expect
      .poll(() => text(TABLE))
      .toContain(
        'introduced [[Ana Silva]], [[Bo Lee]], [[Cy Dee]] and [[Di Fox]]\n  > Subject: Introduction: Ana Silva, Bo Lee, Cy Dee and Di Fox\n',
      );
    await expect
      .poll(() => text(TABLE))
      .toContain('Friday 27 November at 12:30 or Monday 30 November at 12:30');
    await expect
      .poll(() => text('People/Ana Silva.md'))
      .toContain('knows:\n  - "[[Bo Lee]]"\n  - "[[Cy Dee]]"\n  - "[[Di Fox]]"\n');
    await expect
      .poll(() => text('People/Di Fox.md'))
      .toContain(
        '- [[2026-11-20]] email: introduced to [[Ana Silva]], [[Bo Lee]] and [[Cy Dee]]\n',
      );
    expect(text('People/Ed Gray.md')).toBe(NOTES['People/Ed Gray.md']);

    await stepsTo('They met');
    await page.getByRole('textbox', { name: 'What came of it?' }).fill('Lunch in Lisbon');
    await page.keyboard.press('Enter');
    await expect.poll(() => text(TABLE)).toContain('introduction-status: met');
    await expect.poll(() => text(TABLE)).toContain('outcome: Lunch in Lisbon');
    expect(standIn.errors).toEqual([]);
  });
});
