import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, localDay } from '../../src/core/day';
import { note } from '../support/vault';
import { closeBrowser, openStandIn } from './open-stand-in';

type StandIn = Awaited<ReturnType<typeof openStandIn>>;

const TODAY = localDay(new Date()) ?? '';
const ANA = 'People/Ana Silva.md';

/** A day so many days from the real today: a browser's clock is its own. */
function fromToday(days: number): string {
  const today = localDay(new Date());
  return today === null ? '' : addDays(today, days);
}

const NOTES = {
  [ANA]: note({ met: fromToday(-5), discussed: ['fonts'], seeks: 'a Rust mentor' }, 'Hi\n'),
  'People/Bo Lee.md': note({ 'follow-up': fromToday(2), offers: 'Rust mentoring' }),
};

const open: StandIn[] = [];

async function followUps(notes: Readonly<Record<string, string>> = NOTES): Promise<StandIn> {
  const standIn = await openStandIn({ notes, plugin: process.cwd() });
  open.push(standIn);
  await standIn.page.getByRole('button', { name: 'Follow-ups', exact: true }).first().click();
  await standIn.page.locator('.acquaint-row, .acquaint-view .pane-empty').first().waitFor();
  return standIn;
}

afterEach(async () => {
  for (const standIn of open.splice(0)) {
    expect(standIn.errors).toEqual([]);
    await standIn.close();
  }
});

afterAll(closeBrowser);

describe('the plugin in a browser', () => {
  it('moves a row when another program edits the note', async () => {
    const { page, write } = await followUps();
    await page.getByText('3 days late').waitFor();
    write(ANA, note({ 'follow-up': fromToday(0) }));
    await page.locator('.acquaint-row.is-today').getByText('Ana Silva').waitFor();
  });

  it('adds a person from the palette, by keys alone', async () => {
    const { page, text } = await followUps();
    await page.keyboard.press('Control+p');
    await page.keyboard.type('add person');
    await page.keyboard.press('Enter');
    await page.locator('.modal-title').getByText('Add person').waitFor();
    await page.keyboard.type('Zoë Park');
    await page.keyboard.press('Control+Enter');
    await page.locator('.acquaint-row').getByText('Zoë Park').waitFor();
    await vi.waitFor(() => {
      expect(text('People/Zoë Park.md')).toContain(`met: ${TODAY}\nfollow-up-status: pending\n`);
    });
  });

  it('logs a coffee on disk, and takes it back byte for byte', async () => {
    const { page, text } = await followUps();
    await page.locator('.acquaint-row-main').first().focus();
    await page.keyboard.press('l');
    await page.locator('.modal select').first().selectOption('coffee');
    await page.getByRole('button', { name: 'Log', exact: true }).click();
    await vi.waitFor(() => {
      expect(text(ANA)).toContain(`## Log\n\n- [[${TODAY}]] coffee\n`);
    });
    await page.locator('.acquaint-row').getByText('Ana Silva').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.acquaint-row').getByText('Ana Silva').waitFor();
    await vi.waitFor(() => {
      expect(text(ANA)).toBe(NOTES[ANA]);
    });
  });

  it('notes an introduction that is taken up', async () => {
    const { page, text } = await followUps();
    await page.keyboard.press('Control+p');
    await page.keyboard.type('open introductions');
    await page.keyboard.press('Enter');
    await page.getByText('Ana looks for a Rust mentor; Bo offers Rust mentoring.').waitFor();
    await page.getByRole('button', { name: 'Introduce: Ana Silva and Bo Lee' }).click();
    await page.getByText('No introductions to suggest yet.').waitFor();
    await vi.waitFor(() => {
      expect(text('Introductions/Ana Silva and Bo Lee.md')).toContain(
        'introduction-status: proposed',
      );
    });
  });

  it('draws few rows of many people, and fills the height it has', async () => {
    const text = note({ 'follow-up': fromToday(-1) });
    const pathOf = (at: number): string => `People/P${String(at).padStart(4, '0')}.md`;
    const many = Array.from({ length: 1000 }, (_, at) => [pathOf(at), text] as const);
    const { page } = await followUps(Object.fromEntries(many));
    const { nodes, drawn, room } = await page.evaluate(() => {
      const list = document.querySelector('.acquaint-list');
      return {
        nodes: document.querySelectorAll('.acquaint-view *').length,
        drawn: document.querySelectorAll('.acquaint-row').length * 64,
        room: list?.clientHeight ?? 0,
      };
    });
    expect(nodes).toBeLessThanOrEqual(250);
    expect(drawn).toBeGreaterThanOrEqual(room - 64);
    await page.locator('.acquaint-row-main').first().focus();
    await page.keyboard.press('End');
    await page.locator('.acquaint-row').getByText('P0999').waitFor();
  });
});
