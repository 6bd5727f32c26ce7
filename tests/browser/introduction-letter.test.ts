import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { note } from '../support/vault';
import type { OpenStandIn } from './open-stand-in';
import { ANA, BO, openPage, run, UNDER_WAY } from './open-view';

const LONG = `${'konstantinopolitanska.wolfeschlegelstein'.repeat(3)}@mail.example.org`;
const NOTES = {
  ...UNDER_WAY,
  [ANA]: note({ seeks: 'a Rust mentor', email: LONG }),
  [BO]: note({ offers: 'Rust mentoring' }),
};

/** The letter that puts two in touch. */
async function letter(query: string, width = 1280, height = 800): Promise<OpenStandIn> {
  const standIn = await openPage({ notes: NOTES, query, viewport: { width, height } });
  await run(standIn, 'open-ledger');
  await standIn.page.locator('.acquaint-introduction .acquaint-row-main').focus();
  await standIn.page.keyboard.press('n');
  await standIn.page.getByRole('link', { name: 'Write email' }).waitFor();
  return standIn;
}

function controls({ page }: OpenStandIn): Locator[] {
  return [
    page.getByRole('textbox', { name: 'Subject' }),
    page.getByRole('textbox', { name: 'Message' }),
    page.getByRole('link', { name: 'Write email' }),
    page.getByRole('button', { name: 'Select to copy' }),
    page.getByRole('button', { name: 'I have written to both' }),
  ];
}

/** Whether the middle of an element can be hit, once it is scrolled to. */
async function canBeHit(found: Locator): Promise<boolean> {
  await found.scrollIntoViewIfNeeded();
  return found.evaluate((el) => {
    const { left, right, top, bottom } = el.getBoundingClientRect();
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return left >= 0 && right <= window.innerWidth && el.contains(hit);
  });
}

describe('the letter of an introduction, on screen', () => {
  it.each([
    ['upright', 360, 640],
    ['on its side', 640, 360],
  ])('leaves every control within reach on a phone %s', async (_, width, height) => {
    const standIn = await letter('theme=light&phone', width, height);
    const text = await standIn.page.getByRole('textbox', { name: 'Message' }).boundingBox();
    expect(text?.height).toBeLessThanOrEqual(0.4 * height + 1);
    for (const control of controls(standIn)) expect(await canBeHit(control)).toBe(true);
  });

  it('shows all of a long address', async () => {
    const { page } = await letter('theme=light&phone', 360, 640);
    const address = page.locator('.acquaint-letter-to bdi');
    expect(await address.textContent()).toBe(LONG);
    const isCut = await address.evaluate((el) => {
      const { left, right } = el.getBoundingClientRect();
      const row = el.closest('.setting-item')?.getBoundingClientRect();
      return !row || left < row.left - 0.5 || right > row.right + 0.5;
    });
    expect(isCut).toBe(false);
  });

  it('stands on the side of the dialog where that is written from right to left', async () => {
    const { page } = await letter('theme=light&rtl&lang=ar');
    const edges = await page
      .locator('.acquaint-letter')
      .locator('.acquaint-letter-hint:not(:empty), .setting-item-name')
      .evaluateAll((all) =>
        all.map((el) => {
          const words = document.createRange();
          words.selectNodeContents(el);
          return Math.round(words.getBoundingClientRect().right);
        }),
      );
    expect(edges).toHaveLength(4);
    expect(new Set(edges).size).toBe(1);
  });

  it('changes its mail link while it is typed', async () => {
    const { page } = await letter('theme=light');
    await page.getByRole('textbox', { name: 'Message' }).press('Control+End');
    await page.keyboard.type('\nPS: soon');
    const link = page.getByRole('link', { name: 'Write email' });
    expect(await link.getAttribute('href')).toMatch(/%0D%0APS%3A%20soon$/);
  });
});
