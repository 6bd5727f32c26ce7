import { describe, expect, it } from 'vitest';
import { violations } from './axe';
import type { OpenStandIn } from './open-stand-in';
import { openPage, run } from './open-view';

/** Counts what somebody does who has never seen this, by the words on the screen alone. */
function newcomer({ page }: OpenStandIn) {
  let [clicks, keys] = [0, 0];
  return {
    done: () => ({ clicks, keys }),
    click: async (name: string): Promise<void> => {
      clicks++;
      await page.getByRole('button', { name, exact: true }).first().click();
    },
    /** Types into the field whose label says so. */
    type: async (label: string, text: string): Promise<void> => {
      const field = page.getByRole('dialog').getByLabel(label, { exact: true }).first();
      if (!(await field.evaluate((el) => el === document.activeElement))) clicks++;
      await field.click();
      await page.keyboard.type(text);
      keys += text.length;
    },
  };
}

describe.each([
  ['on a desktop', { query: 'theme=light&enable' }],
  ['on a phone', { query: 'theme=light&phone&enable', viewport: { width: 390, height: 844 } }],
])('a newcomer %s, in an empty vault', (_, options) => {
  it('has met one, looked for two, and is told whom to introduce, by what the screen says', async () => {
    const standIn = await openPage({ notes: {}, ...options });
    const { page, text } = standIn;
    const user = newcomer(standIn);
    // A phone has its ribbon in a menu of the app: the command is as many touches.
    if (options.query.includes('phone')) await run(standIn, 'open-home');
    else await user.click('Acquaint');
    await page.getByText('Note who you met and what you talked about.').waitFor();
    expect(await violations(standIn)).toEqual([]);
    await user.click('Add the first person');
    await user.type('Name', 'Ana Silva');
    await user.type('What did you talk about?', 'fonts for road signs');
    await user.type('They look for', 'a Rust mentor');
    await user.click('Add and next');
    await user.type('Name', 'Bo Lee');
    await user.type('They can help with', 'Rust mentoring');
    await user.click('Add and next');
    await user.type('Name', 'Cy Moss');
    await user.type('They look for', 'somebody who draws signs');
    await user.click('Add');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const line = page.locator('.acquaint-line', { hasText: 'Ana Silva and Bo Lee' });
    await line.getByText('Ana looks for a Rust mentor; Bo offers Rust mentoring.').waitFor();
    await line.click();
    await page.getByRole('button', { name: 'Introduce: Ana Silva and Bo Lee' }).waitFor();
    await expect.poll(() => text('People/Ana Silva.md')).toContain('discussed');
    const { clicks, keys } = user.done();
    // Two minutes are enough for 40 words a minute, and two seconds to read before each click.
    expect((keys / 200) * 60 + clicks * 3).toBeLessThan(120);
  });
});
