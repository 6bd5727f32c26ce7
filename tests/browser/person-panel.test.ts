import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { note, type Texts } from '../support/vault';
import type { OpenStandIn } from './open-stand-in';
import { ANA, BO, openPage, run } from './open-view';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DAILY = 'Daily/2026-11-12.md';

/** Somebody of whom much is known: contacts, tasks, somebody to be introduced to. */
const NOTES = {
  [ANA]: note(
    {
      met: '2026-09-01',
      'met-at': 'Web Summit',
      'met-through': '[[Bo Lee]]',
      birthday: '1986-11-23',
      role: 'Wissenschaftskommunikationsbeauftragte',
      discussed: ['fonts', 'her <b>garden</b>'],
      offers: 'typeface design',
      seeks: 'a Rust mentor',
    },
    '\n- [ ] send the specimen\n\n## Log\n\n- [[2026-10-20]] coffee: serifs\n',
  ),
  [BO]: note({ offers: 'Rust mentoring' }),
  'People/Di Roy.md': note({ offers: 'Rust mentoring', seeks: 'typeface design' }),
  [DAILY]: 'Tea with [[Ana Silva]] at the river\n\n- [ ] call [[Ana Silva]]\n',
  'Daily/2026-10-01.md': 'Saw [[Ana Silva]]',
};

async function openPanel(options: Parameters<typeof openPage>[0] = {}): Promise<OpenStandIn> {
  const standIn = await openPage({ notes: NOTES, ...options });
  await standIn.page.evaluate(async (path) => {
    await window.standIn?.app.workspace.openLinkText(path, '');
  }, ANA);
  await run(standIn, 'open-person-panel');
  await standIn.page.locator('.acquaint-person .acquaint-list-row').first().waitFor();
  return standIn;
}

/** What has the focus: the mark of a control, else what it says. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const el = document.activeElement;
    return el?.getAttribute('data-key') ?? el?.textContent ?? '';
  });
}

/** Controls that are in the way of a finger; a box is hit by its label. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.acquaint-person :is(a, button, label)')].flatMap((el) => {
      const { width, height } = el.getBoundingClientRect();
      const isSmall = Math.round(width) < 44 || Math.round(height) < 44;
      return isSmall ? [`${el.textContent} ${String(width)}×${String(height)}`] : [];
    }),
  );
}

/** What sticks out of the window at the sides. */
function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.acquaint-person, .acquaint-person *')].flatMap((el) => {
      const { left, right, width } = el.getBoundingClientRect();
      return width > 0 && (left < -0.5 || right > window.innerWidth + 0.5) ? [el.className] : [];
    }),
  );
}

/** Somebody with so many dated notes. */
function withNotes(count: number): Texts {
  const daily = Array.from({ length: count }, (_, at): [string, string] => {
    const [month, day] = [(at % 11) + 1, (at % 28) + 1].map((part) =>
      String(part).padStart(2, '0'),
    );
    const path = `Daily/2026-${month ?? ''}-${day ?? ''} ${String(at)}.md`;
    return [path, `Saw [[Ana Silva]], ${String(at)}`];
  });
  return { [ANA]: '', ...Object.fromEntries(daily) };
}

describe('the person panel', () => {
  it('tells what is known of the active person, in sections, as text', async () => {
    const { page } = await openPanel();
    await page.locator('.acquaint-person .acquaint-card').first().waitFor();
    expect(await page.locator('.acquaint-panel-heading').allTextContents()).toEqual([
      ...[
        'What comes next',
        'From networking to connecting',
        'Coming up',
        'In touch',
        'How you met',
        'Points discussed',
        'You promised',
      ],
      ...['For introductions', 'Suggested introductions', 'Around them', 'Timeline'],
    ]);
    const text = await page.locator('.acquaint-person').textContent();
    expect(text).toContain('Birthday, turns 40: in 3 days.');
    expect(text).toContain('at Web Summit, through Bo Lee.');
    expect(text).toContain('her <b>garden</b>');
    expect(await page.locator('.acquaint-person b').count()).toBe(0);
  });

  it('draws those around a person, whose dotted lines lead to the card that introduces', async () => {
    const { page } = await openPanel();
    const map = page.locator('.acquaint-ego-map');
    await map.waitFor();
    expect(await map.locator('circle').count()).toBe(3);
    const strip = page.locator('.acquaint-strip td');
    expect(await strip.count()).toBe(12);
    expect(await strip.last().getAttribute('title')).toBe('November 2026: 1 day');
    await map.locator('.acquaint-network-hit').first().dispatchEvent('click');
    expect(await focused(page)).toContain('partner:0');
    await page.getByRole('button', { name: 'Show as a table' }).click();
    expect(await page.locator('.acquaint-ego tbody tr').allInnerTexts()).toEqual([
      'Ana Silva\tBo Lee\tDi Roy',
      'Bo Lee\tAna Silva\t',
      'Di Roy\t\tAna Silva',
    ]);
  });

  it('is used by keys alone: the focus goes in, ticks, and stays near', async () => {
    const { page, text } = await openPanel();
    await page.keyboard.press('Control+p');
    await page.keyboard.type('open the person panel');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('write');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('log');
    const box = page.locator(`input[data-path="${DAILY}"]`);
    await box.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => text(DAILY)).toContain('- [x] call [[Ana Silva]]');
    await expect.poll(() => box.count()).toBe(0);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.acquaint-person') !== null))
      .toBe(true);
  });

  it('has one stop for Tab in the timeline, and arrows within', async () => {
    const { page } = await openPanel();
    await page.locator('.acquaint-person .acquaint-row-main').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('Coffee');
    await page.keyboard.press('End');
    expect(await focused(page)).toContain('Web Summit');
    expect(await page.locator('.acquaint-row-main[tabindex="0"]').count()).toBe(1);
    const [day, words] = await page
      .locator('.acquaint-past:focus-within .acquaint-row-main > *')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()));
    expect(words?.left).toBeGreaterThanOrEqual(day?.right ?? Infinity);
    expect(words?.width).toBeGreaterThan(150);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.locator('.cm-content').getByText('Tea with').waitFor();
  });

  it('draws and reads only what is in view of a thousand notes', async () => {
    const { page } = await openPanel({ notes: withNotes(1_000) });
    const rows = page.locator('.acquaint-person .acquaint-list-row');
    await expect.poll(() => rows.first().textContent()).toContain('Saw Ana Silva');
    expect(await rows.count()).toBeLessThan(30);
    expect(await page.locator('.acquaint-person *').count()).toBeLessThan(250);
    await rows.first().locator('a').focus();
    await page.keyboard.press('End');
    expect(await focused(page)).toContain('1 Jan');
  });

  it('fits a phone, 320 pixels wide, and fingers hit what they aim at', async () => {
    const viewport = { width: 320, height: 640 };
    const { page } = await openPanel({ query: 'theme=light&phone', viewport });
    await page.locator('.acquaint-person .acquaint-card').first().waitFor();
    expect(await stickingOut(page)).toEqual([]);
    expect(await tooSmall(page)).toEqual([]);
  });

  it.each(['light', 'dark'])('keeps no reader of the page out, in %s', async (theme) => {
    const { page } = await openPanel({ query: `theme=${theme}` });
    await page.locator('.acquaint-person .acquaint-card').first().waitFor();
    await page.evaluate(AXE);
    const found = await page.evaluate(async () => {
      const { violations } = await window.axe.run('.acquaint-person', {
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, impact, nodes }) =>
        impact === 'serious' || impact === 'critical'
          ? nodes.map(({ html }) => `${id} ${html}`)
          : [],
      );
    });
    expect(found).toEqual([]);
  });
});
