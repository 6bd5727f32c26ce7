import { describe, expect, it } from 'vitest';
import { note } from '../support/vault';
import { violations } from './axe';
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
  await standIn.page.getByRole('dialog', { name: 'Unmatched needs and offers' }).waitFor();
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
      .toContain('Ana looks for falconry in Porto; Bo offers falconry displays.');
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

describe('where nothing is noted that introductions live on', () => {
  it('it is asked for three people, by keys alone, and the first pair comes up', async () => {
    const met = (day: string): string => note({ met: day });
    const standIn = await openPage({
      notes: {
        'People/Ana Silva.md': met('2026-11-19'),
        'People/Bo Lee.md': met('2026-11-18'),
        'People/Cy Dee.md': met('2026-11-17'),
        'People/Di Roy.md': met('2026-11-16'),
      },
    });
    const { page, text } = standIn;
    await run(standIn, 'open-introductions');
    await page.getByText('nothing of the kind is noted about any of them').waitFor();
    expect(await violations(standIn)).toEqual([]);
    await page.getByRole('button', { name: 'Note it for three people' }).focus();
    await page.keyboard.press('Enter');
    const title = (name: string): Promise<void> =>
      page.getByRole('dialog', { name: `About ${name}` }).waitFor();
    await title('Ana Silva');
    await page.getByText('1 of 3').waitFor();
    expect(await violations(standIn)).toEqual([]);
    await page.keyboard.type('a Rust mentor, a typeface');
    await page.keyboard.press('Control+Enter');
    await title('Bo Lee');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Rust mentoring');
    // Not lost by a key without a word.
    await page.keyboard.press('Escape');
    await page.getByText('Close again to discard it.').waitFor();
    await page.keyboard.press('Control+Enter');
    await title('Cy Dee');
    await page.getByRole('button', { name: 'Skip' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect
      .poll(() => text('People/Ana Silva.md'))
      .toContain('seeks:\n  - a Rust mentor\n  - a typeface\n');
    await expect.poll(() => text('People/Bo Lee.md')).toContain('offers:\n  - Rust mentoring\n');
    expect(text('People/Cy Dee.md')).toBe(met('2026-11-17'));
    await page.getByRole('button', { name: 'Introduce: Ana Silva and Bo Lee' }).waitFor();
  });
});
