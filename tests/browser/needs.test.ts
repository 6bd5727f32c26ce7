import { describe, expect, it } from 'vitest';
import { note } from '../support/vault';
import type { OpenStandIn } from './open-stand-in';
import { openPage, run } from './open-view';

const WORDS = 'Acquaint words.md';
const NEED = 'a zyxophone player';
const OFFER = 'falconry displays';

const NOTES = {
  'People/Ana Silva.md': note({ seeks: [NEED] }),
  'People/Bo Lee.md': note({ offers: [OFFER], knows: '[[Cy Dee]]' }),
  'People/Cy Dee.md': note({ place: 'Porto' }),
};

async function openNeeds(standIn: OpenStandIn): Promise<void> {
  await run(standIn, 'open-needs');
  await standIn.page.getByRole('dialog', { name: 'What finds nobody yet' }).waitFor();
}

describe('a need that nobody meets', () => {
  it('is met in two clicks, which can be undone, and stays met after a restart', async () => {
    const standIn = await openPage({ notes: NOTES });
    const { page, text } = standIn;
    await openNeeds(standIn);
    await page.getByRole('button', { name: `Same as…: ${NEED}` }).click();
    await page.locator('.suggestion-item').getByText(OFFER).click();
    await expect.poll(() => text(WORDS)).toContain(`same:\n  - ${NEED} = ${OFFER}\n`);
    await page.getByText('Every need that is noted here is met').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: `Same as…: ${NEED}` }).waitFor();
    await page.getByRole('button', { name: `Same as…: ${NEED}` }).click();
    await page.locator('.suggestion-item').getByText(OFFER).click();
    await expect.poll(() => text(WORDS)).toContain(`${NEED} = ${OFFER}`);
    await page.reload();
    await page.evaluate(() => window.standInStart);
    await openNeeds(standIn);
    await page.getByText('Every need that is noted here is met').waitFor();
    await page.keyboard.press('Escape');
    await run(standIn, 'open-introductions');
    await page.getByText(`Ana looks for ${NEED}; Bo offers ${OFFER}`).waitFor();
  });
});

describe('a suggestion by words that do not mean the same', () => {
  it('says so when it is set aside, and does not come again', async () => {
    const standIn = await openPage({
      notes: {
        'People/Ana Silva.md': note({ seeks: ['a quorple for my watch'] }),
        'People/Bo Lee.md': note({ offers: ['quorple wax'] }),
      },
    });
    const { page, text } = standIn;
    await run(standIn, 'open-introductions');
    await page.getByRole('button', { name: 'Not these two: Ana Silva and Bo Lee' }).press('Enter');
    await page
      .getByRole('menuitem', { name: '“quorple” and “quorple wax” do not mean the same' })
      .click();
    await expect.poll(() => text(WORDS)).toContain('different:\n  - quorple != quorple wax\n');
    await page.getByText('No introductions to suggest yet.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Not these two: Ana Silva and Bo Lee' }).waitFor();
  });
});

describe('asking who could help', () => {
  it('is typed, answered and led on by keys alone', async () => {
    const standIn = await openPage({ notes: NOTES });
    const { page, text } = standIn;
    await page.keyboard.press('Control+p');
    await page.keyboard.type('who can help');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Who can help with …?' }).waitFor();
    await page.keyboard.type('falconry in Porto');
    await page.getByText('offers falconry displays').waitFor();
    await page.getByText('knows Bo Lee, in Porto').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').innerText()).toBe('Cy Dee');
    await page.getByRole('button', { name: 'Introduce to… Bo Lee' }).press('Enter');
    await page.keyboard.type('Ana');
    await page.keyboard.press('Enter');
    const pair = 'Introductions/Ana Silva and Bo Lee.md';
    await expect
      .poll(() => text(pair))
      .toContain('Ana looks for falconry; Bo offers falconry displays.');
  });

  it('notes a need with whoever seeks it', async () => {
    const standIn = await openPage({ notes: NOTES });
    const { page, text } = standIn;
    await run(standIn, 'ask');
    await page.getByRole('searchbox').fill('a harpsichord tuner');
    await page.getByText('Nobody here offers anything that fits “a harpsichord tuner”.').waitFor();
    await page.getByRole('button', { name: 'Note who seeks this…' }).press('Enter');
    await page.keyboard.type('Cy');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => text('People/Cy Dee.md'))
      .toContain('seeks:\n  - a harpsichord tuner\n');
  });
});
