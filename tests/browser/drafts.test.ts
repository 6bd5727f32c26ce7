import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { note } from '../support/vault';
import type { OpenStandIn } from './open-stand-in';
import { ANA, BO, CY, openPage, openView, run } from './open-view';

const HOSTILE = '<img src=x onerror=alert(1)> fonts';
const NOTES = {
  [ANA]: note({
    met: '2026-11-15',
    'met-at': 'Web Summit',
    discussed: [HOSTILE],
    email: ['ana@example.org', 'ana@work.example'],
    phone: '+351 912 345 678',
    url: 'https://example.org/ana',
  }),
  [BO]: note({ 'follow-up-status': 'sent', 'last-contact': '2026-11-10', discussed: 'Rust' }),
  [CY]: note({ 'follow-up': '2026-11-20', name: 'Cy Moss' }),
};

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations({ page }: OpenStandIn): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const found = await window.axe.run(document, { resultTypes: ['violations'] });
    return found.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

/** Controls of a dialog that are too small for a finger, and parts that stick out at the sides. */
function misfits({ page }: OpenStandIn): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.modal *')].flatMap((el) => {
      const { left, right, width, height } = el.getBoundingClientRect();
      if (width === 0) return [];
      const isControl = el.matches('a, button, input, select, textarea');
      const isSmall = isControl && (Math.round(width) < 44 || Math.round(height) < 44);
      const isOut = left < -0.5 || right > window.innerWidth + 0.5;
      return isSmall || isOut ? [`${el.tagName} ${el.textContent.slice(0, 40)}`] : [];
    }),
  );
}

async function press({ page }: OpenStandIn, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The message to Ana, opened by the key of her row. */
async function writing(query = 'theme=light', viewport?: { width: number; height: number }) {
  const standIn = await openView('follow-ups', {
    notes: NOTES,
    query,
    ...(viewport ? { viewport } : {}),
  });
  await standIn.page.locator('.acquaint-row-main').first().focus();
  await press(standIn, 'w');
  await standIn.page.getByRole('link', { name: 'Open in mail' }).waitFor();
  return standIn;
}

async function reachingOut(query = 'theme=light', viewport?: { width: number; height: number }) {
  const standIn = await openPage({ notes: NOTES, query, ...(viewport ? { viewport } : {}) });
  await run(standIn, 'reach-out');
  await standIn.page.getByRole('heading', { name: 'Ana Silva' }).waitFor();
  return standIn;
}

describe('a message, by keys alone', () => {
  it('is edited, sent, logged with one Enter, and the status moves on', async () => {
    const standIn = await writing();
    const { page, text } = standIn;
    const before = text(ANA);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\nPS: soon');
    const link = page.getByRole('link', { name: 'Open in mail' });
    expect(await link.getAttribute('href')).toMatch(/%0D%0APS%3A%20soon$/);
    await link.evaluate((el) => {
      el.addEventListener('click', (event) => {
        event.preventDefault();
      });
    });
    await press(standIn, 'Tab', 'Enter');
    await page.getByRole('dialog', { name: 'Did you write to Ana Silva?' }).waitFor();
    expect(text(ANA)).toBe(before);
    await press(standIn, 'Enter');
    await expect.poll(() => text(ANA)).toContain('follow-up-status: sent');
    await expect.poll(() => text(ANA)).toContain(`- [[2026-11-20]] email: ${HOSTILE}`);
    await expect.poll(() => page.locator('.modal').count()).toBe(0);
  });

  it('offers to log it when the whole of it was copied', async () => {
    const standIn = await writing();
    const { page } = standIn;
    await page.getByRole('button', { name: 'Select to copy' }).click();
    await press(standIn, 'Control+c');
    await page.getByRole('dialog', { name: 'Did you write to Ana Silva?' }).waitFor();
    await press(standIn, 'Escape');
    await page.getByRole('dialog', { name: 'Write to Ana Silva' }).waitFor();
    const field = page.getByRole('textbox', { name: 'Message' });
    await field.fill('');
    await field.focus();
    await press(standIn, 'Control+v');
    expect(await field.inputValue()).toContain('It was good to meet you at Web Summit');
  });

  it('that asks to connect is copied while the page opens, and logged with one Enter', async () => {
    const page = 'https://github.com/anasilva';
    const seen = { 'follow-up-status': 'pending', url: page, discussed: 'vCards' };
    const standIn = await openPage({ notes: { [ANA]: note(seen) } });
    const { text } = standIn;
    await standIn.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await run(standIn, 'reach-out');
    await press(standIn, 'w');
    const link = standIn.page.getByRole('link', { name: 'Copy and open profile' });
    await link.evaluate((el) => {
      el.addEventListener('click', (event) => {
        event.preventDefault();
      });
    });
    expect(await link.getAttribute('href')).toBe(page);
    await press(standIn, 'Control+Enter');
    await standIn.page.getByRole('dialog', { name: 'Did you write to Ana Silva?' }).waitFor();
    expect(await standIn.page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Hi Ana,\n.*“vCards”/,
    );
    await press(standIn, 'Enter');
    await expect.poll(() => text(ANA)).toContain('- [[2026-11-20]] message: vCards');
    await expect.poll(() => text(ANA)).toContain('follow-up-status: sent');
  });

  it('shows what a note says as text, whatever it is', async () => {
    const standIn = await reachingOut();
    expect(await standIn.page.locator('.modal img').count()).toBe(0);
    const why = standIn.page.locator('.acquaint-reach-out-why');
    expect(await why.textContent()).toContain(`write about ${HOSTILE}.`);
  });
});

describe('reaching out, by keys alone', () => {
  it('goes from person to person to the summary, and takes back', async () => {
    const standIn = await reachingOut();
    const { page, text } = standIn;
    const before = text(BO);
    await press(standIn, 'n');
    await page.getByRole('heading', { name: 'Bo Lee' }).waitFor();
    await press(standIn, 's', 'ArrowDown', 'Enter');
    await expect.poll(() => text(BO)).toContain('follow-up: 2026-11-21');
    await page.getByRole('heading', { name: 'Cy Moss' }).waitFor();
    await press(standIn, 'n');
    await page.getByText('You snoozed 1, skipped 2. 2 people left for today.').waitFor();
    await press(standIn, 'u', 'u');
    await page.getByRole('heading', { name: 'Bo Lee' }).waitFor();
    await expect.poll(() => text(BO)).toBe(before);
    await press(standIn, 'Escape');
    await expect.poll(() => page.locator('.modal').count()).toBe(0);
  });
});

describe.each(['light', 'dark'])('in %s, a reader of the page is not kept out by', (theme) => {
  it('a message, and the question after it', async () => {
    const standIn = await writing(`theme=${theme}`);
    expect(await violations(standIn)).toEqual([]);
    await standIn.page.getByRole('button', { name: 'Save as .eml' }).click();
    await standIn.page.getByRole('dialog', { name: 'Did you write to Ana Silva?' }).waitFor();
    expect(await violations(standIn)).toEqual([]);
  });

  it('the queue', async () => {
    expect(await violations(await reachingOut(`theme=${theme}`))).toEqual([]);
  });
});

describe('on a phone, 320 pixels wide', () => {
  const phone = { width: 320, height: 640 };

  it('a message fits, and fingers hit what they aim at', async () => {
    expect(await misfits(await writing('theme=light&phone', phone))).toEqual([]);
  });

  it('the queue fits', async () => {
    expect(await misfits(await reachingOut('theme=light&phone', phone))).toEqual([]);
  });

  it('both fit from right to left', async () => {
    expect(await misfits(await writing('theme=light&phone&rtl&lang=ar', phone))).toEqual([]);
    expect(await misfits(await reachingOut('theme=light&phone&rtl&lang=ar', phone))).toEqual([]);
  });
});
