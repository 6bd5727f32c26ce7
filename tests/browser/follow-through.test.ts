import { describe, expect, it } from 'vitest';
import { note } from '../support/vault';
import type { OpenStandIn } from './open-stand-in';
import { ANA, openView } from './open-view';

const NOTES = {
  [ANA]: note({
    met: '2026-11-19',
    'met-at': 'the book market',
    discussed: ['fonts for Amharic'],
    email: 'ana@example.org',
    cadence: '1 month',
    'follow-up-status': 'pending',
  }),
};

async function press({ page }: OpenStandIn, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

function row({ page }: OpenStandIn) {
  return page.locator('.acquaint-row-main', { hasText: 'Ana Silva' });
}

/** Sends a draft to the mail program, which the test has none of, by keys from the list. */
async function sending(standIn: OpenStandIn, key: string, saying: RegExp): Promise<void> {
  const { page } = standIn;
  await row(standIn).focus();
  await press(standIn, key);
  const link = page.getByRole('link', { name: 'Open in mail' });
  await link.waitFor();
  expect(await page.getByRole('textbox', { name: 'Message' }).inputValue()).toMatch(saying);
  await link.evaluate((el) => {
    el.addEventListener('click', (event) => {
      event.preventDefault();
    });
  });
  await press(standIn, 'Control+Enter');
  await page.getByRole('dialog', { name: 'Did you write to Ana Silva?' }).waitFor();
  await press(standIn, 'Enter');
  // What is pressed while it closes is its own.
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
}

/** Shows the list on another day, as after a night with the app open. */
async function onDay({ page }: OpenStandIn, day: Date): Promise<void> {
  await page.clock.setFixedTime(day);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

describe('from the first meeting to staying in touch, by at most three keys a step', () => {
  it('somebody met yesterday is written to, invited, met, and comes up again in time', async () => {
    const standIn = await openView('follow-ups', { notes: NOTES });
    const { page, text } = standIn;

    await sending(standIn, 'w', /fonts for Amharic/);
    await expect.poll(() => text(ANA)).toMatch(/^follow-up-status: "?sent/m);
    await expect.poll(() => text(ANA)).toContain('- [[2026-11-20]] email: fonts for Amharic');

    await sending(standIn, 'c', /coffee/);
    await expect.poll(() => text(ANA)).toMatch(/^follow-up-status: "?meeting/m);

    // What the list says comes after what is on disk, and says how a contact begins.
    await page.getByText(/set a day/).waitFor();
    await row(standIn).focus();
    await press(standIn, 'l');
    await page.getByRole('dialog').waitFor();
    await press(standIn, 'Control+Enter');
    await expect.poll(() => text(ANA)).toMatch(/^follow-up-status: "?connected/m);
    await expect.poll(() => text(ANA)).toContain('- [[2026-11-20]] coffee');
    await row(standIn).waitFor({ state: 'detached' });

    await onDay(standIn, new Date(2026, 11, 21, 12));
    await page.getByText('since yesterday').waitFor();
    await page.getByText(/catch up about fonts for Amharic/).waitFor();
  });
});
