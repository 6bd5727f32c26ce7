import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { note } from '../support/vault';
import { openView, run } from './open-view';

const NOTES = {
  'People/سلمى بن ناصر.md': note({
    met: '2026-11-01',
    discussed: ['خرائط'],
    seeks: 'a Rust mentor',
  }),
  'People/נועה ברקאי.md': note({ 'follow-up': '2026-11-20', offers: 'Rust mentoring' }),
  'People/Maximiliana Konstantinopolitanska-Wolfeschlegelstein.md': note({ met: '2026-01-01' }),
};

const OPTIONS = { notes: NOTES, query: 'theme=light&rtl&lang=ar' };

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The places of elements, in the order of the page. */
function boxes(page: Page, selector: string): Promise<Box[]> {
  return page.locator(selector).evaluateAll((all) =>
    all.map((el) => {
      const { left, right, top, bottom } = el.getBoundingClientRect();
      return { text: el.textContent, left, right, top, bottom };
    }),
  );
}

function overlap(a: Box, b: Box): boolean {
  const isBeside = a.right <= b.left + 0.5 || b.right <= a.left + 0.5;
  return !isBeside && a.bottom > b.top + 0.5 && b.bottom > a.top + 0.5;
}

/** Pairs of elements of one selector that lie on each other. */
function overlaps(found: readonly Box[]): string[] {
  return found.flatMap((a, at) =>
    found.slice(at + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} | ${b.text}`] : [])),
  );
}

/** Words that are cut off without the dots that say so. */
function cutOff(page: Page): Promise<string[]> {
  return page.locator('.acquaint-view *').evaluateAll((all) =>
    all.flatMap((el) => {
      const { overflowX, textOverflow } = window.getComputedStyle(el);
      const isCut = overflowX === 'hidden' && el.scrollWidth > el.clientWidth + 1;
      return isCut && textOverflow !== 'ellipsis' ? [el.textContent] : [];
    }),
  );
}

describe('from right to left', () => {
  it('a row has face and name on the right, how late on the left, nothing on nothing', async () => {
    const { page } = await openView('follow-ups', OPTIONS);
    await page.locator('.acquaint-row').first().waitFor();
    const [rows, faces, names, lates] = [
      await boxes(page, '.acquaint-row'),
      await boxes(page, '.acquaint-row .acquaint-face'),
      await boxes(page, '.acquaint-row-name'),
      await boxes(page, '.acquaint-row-late'),
    ];
    expect(faces.map(({ right }, at) => Math.round((rows[at]?.right ?? 0) - right))).toEqual([
      8, 8, 8,
    ]);
    expect(names.map(({ right }, at) => Math.round((faces[at]?.left ?? 0) - right))).toEqual([
      8, 8, 8,
    ]);
    expect(lates.map(({ left }, at) => Math.round(left - (rows[at]?.left ?? 0)))).toEqual([
      8, 8, 8,
    ]);
    const words = '.acquaint-row-name, .acquaint-row-late, .acquaint-row-why, .acquaint-heading';
    expect(overlaps(await boxes(page, words))).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
  });

  it('a row that is pointed at has its actions on the left, below name and day', async () => {
    const { page } = await openView('follow-ups', OPTIONS);
    await page.locator('.acquaint-row').first().hover();
    const [row] = await boxes(page, '.acquaint-row');
    const [name] = await boxes(page, '.acquaint-row-name');
    const buttons = await boxes(
      page,
      '.acquaint-row:first-child .acquaint-row-action, .acquaint-row:hover .acquaint-row-action',
    );
    expect(buttons).toHaveLength(4);
    expect(Math.min(...buttons.map(({ left }) => left)) - (row?.left ?? 0)).toBeLessThan(8);
    expect(Math.min(...buttons.map(({ top }) => top))).toBeGreaterThanOrEqual(
      (name?.bottom ?? 0) - 4,
    );
  });

  it('English sentences read in their own order, whichever name they start with', async () => {
    const { page } = await openView('introductions', OPTIONS);
    const sentences = page.locator('.acquaint-card-why li');
    await sentences.first().waitFor();
    const order = await sentences.evaluateAll((all) =>
      all.map((el) => {
        const text = el.firstChild;
        if (!text) return '';
        const at = (word: string): number => {
          const range = document.createRange();
          const start = el.textContent.indexOf(word);
          range.setStart(text, start);
          range.setEnd(text, start + word.length);
          return range.getBoundingClientRect().left;
        };
        return at('looks') < at('for') ? 'looks for' : 'for looks';
      }),
    );
    expect(order).toEqual(['looks for']);
    expect(await sentences.first().evaluate((el) => window.getComputedStyle(el).textAlign)).toBe(
      'right',
    );
  });

  it('a card has its names and buttons from the right, nothing on nothing', async () => {
    const { page } = await openView('introductions', OPTIONS);
    await page.locator('.acquaint-card').first().waitFor();
    const [card] = await boxes(page, '.acquaint-card');
    const [first, second] = await boxes(page, '.acquaint-card-name');
    const [introduce, dismiss] = await boxes(page, '.acquaint-card-actions button');
    expect(Math.round((card?.right ?? 0) - (first?.right ?? 0))).toBe(13);
    expect(second?.right).toBeLessThanOrEqual(first?.left ?? 0);
    expect(dismiss?.right).toBeLessThanOrEqual(introduce?.left ?? 0);
    expect(
      overlaps(
        await boxes(
          page,
          '.acquaint-card-name, .acquaint-card-why li, .acquaint-card-actions button',
        ),
      ),
    ).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
  });

  it('names and words that go on in a second line begin it on the right', async () => {
    const long = 'Maximiliana Konstantinopolitanska-Wolfeschlegelsteinhausen';
    const standIn = await openView('follow-ups', {
      ...OPTIONS,
      notes: {
        ...NOTES,
        [`People/${long}.md`]: note({}),
        'People/Ana Silva.md': note({}),
        'Introductions/a.md': note({
          type: 'introduction',
          people: [`[[${long}]]`, '[[Ana Silva]]'],
          'introduction-status': 'agreed',
          asked: '2026-11-01',
        }),
      },
    });
    const { page } = standIn;
    const lineEnds = (selector: string): Promise<number[]> =>
      page.locator(selector).evaluate((el) => {
        const range = document.createRange();
        range.selectNodeContents(el);
        return [...range.getClientRects()].map(({ right }) => Math.round(right));
      });
    const card = await lineEnds('.acquaint-due-introductions .acquaint-card-name');
    expect(card).toHaveLength(2);
    expect(Math.abs((card[0] ?? 0) - (card[1] ?? 0))).toBeLessThan(8);
    await run(standIn, 'open-ledger');
    await page.locator('.acquaint-introduction').waitFor();
    const pieces = await boxes(page, '.acquaint-introduction .acquaint-row-piece');
    const [row] = await boxes(page, '.acquaint-introduction');
    expect(pieces.map(({ right }) => Math.round((row?.right ?? 0) - right))).toEqual([8, 8]);
    const why = await lineEnds('.acquaint-introduction .acquaint-row-why');
    expect(why).toHaveLength(2);
    expect(Math.abs((why[0] ?? 0) - (why[1] ?? 0))).toBeLessThan(8);
  });
});
