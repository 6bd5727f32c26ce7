import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { note, type Texts } from '../support/vault';
import type { OpenStandIn } from './open-stand-in';
import { openPage, openView, run } from './open-view';

/** A file of LinkedIn, the newest connection in the first row. */
function connections(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const day = `${String(28 - (at % 28)).padStart(2, '0')} Oct ${String(2025 - Math.floor(at / 28))}`;
    return `Given${String(at)},Family${String(at)},https://www.linkedin.com/in/p${String(at)},,Works ${String(at % 9)},Engineer,${day}`;
  });
  const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  return ['Notes:', '"Some addresses are missing."', '', head, ...rows, ''].join('\n');
}

/** All notes and what they say, with those of the trash left out. */
function notesIn({ vault }: OpenStandIn): Map<string, string> {
  const paths = readdirSync(vault, { recursive: true, encoding: 'utf8' });
  const notes = paths.filter((path) => path.endsWith('.md') && !path.startsWith('.'));
  return new Map(notes.sort().map((path) => [path, readFileSync(join(vault, path), 'utf8')]));
}

async function imported(standIn: OpenStandIn, count: number, circle: string): Promise<void> {
  const { page } = standIn;
  await run(standIn, 'import-cards');
  await page.getByRole('dialog').getByRole('button', { name: 'Connections.csv' }).click();
  await page.getByLabel('Circle for all').fill(circle);
  await page.getByRole('button', { name: `Import ${String(count)} cards` }).click();
  await page.getByText('Cards imported').waitFor();
}

/** How many of all are listed who are found by a text. */
async function foundBy(page: Page, text: string): Promise<string> {
  await page.locator('.acquaint-home input[type="search"]:visible').fill(text);
  const count = page.locator('.acquaint-count-line span:visible').first();
  await count.filter({ hasText: ' of ' }).waitFor();
  return count.innerText();
}

function name(page: Page) {
  return page.locator('.acquaint-triage h3');
}

/** Presses a key for whoever is shown, and waits for who is next. */
async function decide(page: Page, key: string): Promise<string> {
  const who = await name(page).innerText();
  await page.keyboard.press(key);
  await name(page).filter({ hasNotText: who }).waitFor();
  return who;
}

const NEW: Texts = {
  'People/Ana.md': note({ organization: 'Works 1', cadence: '3 months' }),
  'People/Bo.md': note(
    { organization: 'works 1' },
    '## Card\n\n- Connected on LinkedIn: 2024-03-01\n',
  ),
  'People/Cy.md': note({ role: 'baker' }),
  'People/Di.md': note({}),
};

describe('going through new people', () => {
  it('gives twelve of 120 rows of LinkedIn a rhythm by keys; the rest are found, and all is undone', async () => {
    const standIn = await openPage({ notes: { 'Connections.csv': connections(120) } });
    const { page, text } = standIn;
    await imported(standIn, 120, 'Book fair');
    const before = notesIn(standIn);
    await page.getByRole('button', { name: 'Go through new people' }).click();
    await page.getByText('1 of 120').waitFor();
    expect(await name(page).innerText()).toBe('Given0 Family0');
    await page.getByText('Connected on LinkedIn on').waitFor();
    const chosen: string[] = [];
    for (let at = 0; at < 12; at++) chosen.push(await decide(page, '136y'[at % 4] ?? '1'));
    await page.getByText('13 of 120').waitFor();
    await page.getByText('12 with a rhythm').waitFor();
    expect(new Set(chosen).size).toBe(12);
    await expect.poll(() => text(`People/${chosen[0] ?? ''}.md`)).toContain('cadence: 1 month\n');
    await expect.poll(() => text(`People/${chosen[9] ?? ''}.md`)).toContain('cadence: 3 months\n');
    const days = chosen.map((who) => /follow-up: (.*)/.exec(text(`People/${who}.md`))?.[1]);
    expect(days.every((day) => day !== undefined && day > '2026-11-20')).toBe(true);
    expect(new Set(days).size).toBeGreaterThan(8);
    await page.keyboard.press('Escape');
    await run(standIn, 'open-home-in-tab');
    await page.getByRole('tab', { name: 'People' }).click();
    await page.getByText('No rhythm 108').waitFor();
    expect(await foundBy(page, 'family119')).toBe('1 of 120 people');
    expect(await foundBy(page, 'works 7')).toBe('13 of 120 people');
    await page.getByRole('button', { name: 'Circle', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Book fair (120)' }).click();
    await page.getByRole('button', { name: 'Remove the filter Circle: Book fair' }).waitFor();
    expect(await foundBy(page, 'given11')).toBe('11 of 120 people');
    await run(standIn, 'undo');
    await page.getByText('Undone: 12 people').waitFor();
    expect(notesIn(standIn)).toEqual(before);
    await run(standIn, 'undo');
    await page.getByText('Undone: Imported 120 cards').waitFor();
    expect(notesIn(standIn).size).toBe(0);
  });

  it('writes what each key says, and takes back the last with another', async () => {
    const standIn = await openPage({ notes: NEW });
    const { page, text } = standIn;
    const before = notesIn(standIn);
    await run(standIn, 'go-through-new-people');
    const keys: Record<string, string> = { Bo: 'm', Cy: 'x', Di: 'n' };
    await page.getByText('1 of 3').waitFor();
    for (let at = 0; at < 2; at++) await decide(page, keys[await name(page).innerText()] ?? '');
    const [last] = [await name(page).innerText()];
    await page.keyboard.press(keys[last] ?? '');
    await page.getByText('That was everybody.').waitFor();
    await page.getByText('1 to write to, 1 kept as a card, 1 for later.').waitFor();
    await expect.poll(() => text('People/Bo.md')).toContain('follow-up-status: pending\n');
    await expect.poll(() => text('People/Cy.md')).toContain('follow-up-status: closed\n');
    expect(text('People/Di.md')).toBe(before.get('People/Di.md'));
    await page.keyboard.press('u');
    await page.getByRole('heading', { name: last, exact: true }).waitFor();
    await page.keyboard.press('1');
    await page.getByText('That was everybody.').waitFor();
    await expect.poll(() => text(`People/${last}.md`)).toContain('cadence: 1 month\n');
    await page.getByRole('button', { name: 'Undo all' }).click();
    await page.getByText('Everything is as it was.').waitFor();
    expect(notesIn(standIn)).toEqual(before);
    await page.getByText('1 of 3').waitFor();
  });

  it('takes the day of LinkedIn for the day met where the user says so', async () => {
    const standIn = await openPage({ notes: { 'People/Bo.md': NEW['People/Bo.md'] ?? '' } });
    const { page, text } = standIn;
    await run(standIn, 'go-through-new-people');
    await page.getByText('Connected on LinkedIn on 1 March 2024').waitFor();
    await page.getByLabel('We met on that day').check();
    await page.keyboard.press('m');
    await page.getByText('That was everybody.').waitFor();
    await expect.poll(() => text('People/Bo.md')).toContain('met: 2024-03-01\n');
    await expect.poll(() => text('People/Bo.md')).toContain('follow-up: 2026-11-20\n');
  });

  it('goes on from where it stopped, and comes back to who was put off', async () => {
    const standIn = await openPage({ notes: NEW });
    const { page } = standIn;
    await run(standIn, 'go-through-new-people');
    const later = await decide(page, 'n');
    await page.keyboard.press('Escape');
    await run(standIn, 'go-through-new-people');
    await page.getByText('1 of 2').waitFor();
    const others = [await decide(page, 'n'), await name(page).innerText()];
    await page.keyboard.press('n');
    expect(others).not.toContain(later);
    await page.locator('.acquaint-triage .mod-cta').click();
    await run(standIn, 'go-through-new-people');
    await page.getByText('1 of 3').waitFor();
  });

  it('is where an empty list of follow-ups leads', async () => {
    const { page } = await openView('follow-ups', { notes: NEW });
    await page.getByText('Nothing is planned with 3 people yet.').waitFor();
    await page.getByRole('button', { name: 'Go through new people' }).click();
    await page.getByText('1 of 3').waitFor();
  });

  it('says whom one knows there already, and fits a phone', async () => {
    const viewport = { width: 390, height: 780 };
    const standIn = await openPage({ notes: NEW, query: 'phone', viewport });
    const { page } = standIn;
    await run(standIn, 'go-through-new-people');
    while ((await name(page).innerText()) !== 'Bo')
      await page.getByRole('button', { name: 'Not now' }).click();
    await page.getByText('You know Ana at works 1').waitFor();
    const size = await page.locator('.acquaint-triage-choice').evaluateAll((buttons) =>
      buttons
        .map((button) => button.getBoundingClientRect())
        .map(({ height, right, bottom }) => ({
          isTall: height >= 44,
          isInSight: right <= window.innerWidth && bottom <= window.innerHeight,
        })),
    );
    expect(size.every(({ isTall, isInSight }) => isTall && isInSight)).toBe(true);
  });
});
