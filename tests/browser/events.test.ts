import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { note } from '../support/vault';
import { openPage, openView, run } from './open-view';

const pathOf = (at: number): string => `People/P${String(at).padStart(4, '0')}.md`;

function people(count: number): Record<string, string> {
  const text = note({ 'follow-up': '2026-11-19', discussed: ['fonts'] });
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [pathOf(at), text]));
}

/** Counts from now on how often the list of follow-ups is drawn: each drawing takes its rows out. */
async function countDraws(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.body.dataset['draws'] = '0';
    new MutationObserver((records) => {
      const isList = ({ target }: MutationRecord): boolean =>
        target.instanceOf(HTMLElement) && target.hasClass('acquaint-list-content');
      if (!records.some(isList)) return;
      document.body.dataset['draws'] = String(Number(document.body.dataset['draws']) + 1);
    }).observe(document.body, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => Number(document.body.dataset['draws']));
}

/** The most times that a list may be drawn for a thousand notes. */
const MOST_DRAWS = 60;

describe('events by the thousand', () => {
  it('draw the list at most 60 times, and all that changed is in it', async () => {
    // In the memory of the page: the request that a disk takes says nothing of the list.
    const query = 'theme=light&memory';
    const { page } = await openView('follow-ups', { notes: people(1000), query });
    const draws = await countDraws(page);
    const { seconds, floods } = await page.evaluate(
      async (pathsOf) => {
        const begun = performance.now();
        let [last, floods] = [begun, 1];
        const vault = window.standIn?.app.vault;
        for (const path of pathsOf) {
          const file = vault?.getFileByPath(path);
          if (vault && file) await vault.modify(file, '---\nfollow-up: 2026-11-20\n---\n');
          // A task each, as the app tells of notes that it indexes.
          await new Promise((resolve) => window.setTimeout(resolve, 1));
          if (performance.now() - last > 1000) floods++;
          last = performance.now();
        }
        await window.standIn?.settle();
        return { seconds: (performance.now() - begun) / 1000, floods };
      },
      Object.keys(people(1000)),
    );
    const headings = await page.locator('.acquaint-heading').allTextContents();
    expect(headings).toEqual(['Today1000']);
    // A slow machine stretches a flood over minutes: it is drawn once a second then, after some 32
    // times in its first ten seconds; what comes after a second in which nothing came is another one.
    expect(await draws()).toBeLessThanOrEqual(Math.max(MOST_DRAWS, seconds + 22) * floods);
    expect(await draws()).toBeGreaterThan(0);
  });

  it('on a start without a cache draw the list once all notes are read', async () => {
    const standIn = await openPage({ notes: people(1000), query: 'theme=light&cold' });
    const draws = await countDraws(standIn.page);
    await run(standIn, 'open-follow-ups');
    await standIn.page.locator('.acquaint-row').first().waitFor();
    expect(await draws()).toBeLessThanOrEqual(MOST_DRAWS);
  });
});

/** Rows of the import. */
const ROWS = 3000;

/** Before and after it, and for what the app indexes once it is over; the design allows 60. */
const DRAWS_AROUND = 12;

/** What the lists did since they were last asked: drawings and looks at their sizes, by view. */
interface Counts {
  readonly draws: Readonly<Record<string, number>>;
  readonly layouts: Readonly<Record<string, number>>;
}

/** Counts from now on what each list draws, and what of it is measured: that lays out the page. */
async function countPerList(page: Page): Promise<() => Promise<Counts>> {
  await page.evaluate(() => {
    const counted = document.body.dataset;
    const add = (name: 'draws' | 'layouts', el: unknown): void => {
      if (!(el instanceof Element)) return;
      const view = el.closest('.acquaint-view')?.closest('[data-type]')?.getAttribute('data-type');
      if (view === undefined || view === null) return;
      const counts: unknown = JSON.parse(counted[name] ?? '{}');
      const before: unknown = Reflect.get(Object(counts), view);
      const now = { ...Object(counts), [view]: Number(before ?? 0) + 1 };
      counted[name] = JSON.stringify(now);
    };
    new MutationObserver((records) => {
      const lists = records.map(({ target }) => target);
      for (const list of new Set(lists))
        if (list.instanceOf(HTMLElement) && list.hasClass('acquaint-list-content'))
          add('draws', list);
    }).observe(document.body, { childList: true, subtree: true });
    for (const name of ['clientWidth', 'clientHeight', 'scrollHeight', 'scrollTop']) {
      const known = Object.getOwnPropertyDescriptor(Element.prototype, name);
      Object.defineProperty(Element.prototype, name, {
        ...known,
        get(this: Element): unknown {
          add('layouts', this);
          return known?.get?.call(this);
        },
      });
    }
  });
  return () =>
    page.evaluate(() => {
      const read = (name: string): Record<string, number> => {
        const counts: Record<string, number> = JSON.parse(document.body.dataset[name] ?? '{}');
        return counts;
      };
      const told = { draws: read('draws'), layouts: read('layouts') };
      document.body.dataset['draws'] = '{}';
      document.body.dataset['layouts'] = '{}';
      return told;
    });
}

/** A table of people nobody has a note of. */
function table(): string {
  const rows = Array.from(
    { length: ROWS },
    (_, at) => `Ann ${String(at)} Lee,a${String(at)}@x.example,Acme ${String(at % 90)}`,
  );
  return ['Name,E-mail,Company', ...rows].join('\n');
}

const LISTS = ['acquaint-follow-ups', 'acquaint-home'];

describe('an import of many', () => {
  it('leaves the lists alone until it is over, and so does its undo', async () => {
    const query = 'theme=light&memory';
    const standIn = await openView('follow-ups', { notes: people(5), query });
    const { page } = standIn;
    await run(standIn, 'open-home-in-tab');
    await page.getByRole('tab', { name: 'People' }).click();
    await page.locator('.acquaint-home .acquaint-row:visible').first().waitFor();
    const counts = await countPerList(page);
    const expectFew = async (): Promise<void> => {
      await page.evaluate(() => window.standIn?.settle());
      const { draws, layouts } = await counts();
      // Both are shown, and drawn anew with what came or went.
      expect(Object.keys(draws).sort()).toEqual(LISTS);
      for (const view of LISTS) {
        expect(draws[view]).toBeLessThanOrEqual(DRAWS_AROUND);
        expect(layouts[view] ?? 0).toBeLessThanOrEqual(10 * DRAWS_AROUND);
      }
    };
    await run(standIn, 'import-cards');
    await page.locator('input[type="file"]').setInputFiles({
      name: 'people.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(table()),
    });
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: `Import ${String(ROWS)} cards` }).click();
    const undo = page.getByRole('button', { name: 'Undo the import' });
    await undo.waitFor();
    await expectFew();
    await undo.click();
    await page.getByText('Undone: ').waitFor();
    await expectFew();
    expect(await page.locator('.acquaint-heading').first().textContent()).toBe('Waiting5');
  });
});

describe('a list in a window of its own', () => {
  it('fills the height there, also when the window grows', async () => {
    const { page } = await openView('follow-ups', { notes: people(300) });
    const opened = page.waitForEvent('popup');
    await page.evaluate(() => window.standIn?.moveToOwnWindow('acquaint-follow-ups'));
    const popup = await opened;
    await popup.setViewportSize({ width: 400, height: 500 });
    await popup.locator('.acquaint-row').first().waitFor();
    await popup.setViewportSize({ width: 400, height: 1400 });
    const unfilled = (): Promise<number> =>
      popup.locator('.acquaint-list').evaluate((list) => {
        const all = [...list.querySelectorAll('.acquaint-list-row')];
        const bottoms = all.map((row) => row.getBoundingClientRect().bottom);
        return Math.max(0, list.getBoundingClientRect().bottom - Math.max(...bottoms));
      });
    await expect.poll(unfilled).toBe(0);
    const height = await popup.locator('.acquaint-list').evaluate((list) => list.clientHeight);
    expect(height).toBeGreaterThan(1000);
  });
});
