import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AFTER_MERGE, TWO_ANAS } from '../support/merge-vault';
import { KEPT, OTHER } from '../support/merging';
import { note, type Texts } from '../support/vault';
import { violations } from './axe';
import type { OpenStandIn } from './open-stand-in';
import { openPage, run } from './open-view';

const PHONE = { query: 'theme=light&phone', viewport: { width: 320, height: 640 } };
const LEAST = 44;

/** What notes say by now; null where they are gone. */
function textsNow({ vault, text }: OpenStandIn, paths: Texts): Record<string, string | null> {
  const textOf = (path: string): string | null =>
    existsSync(join(vault, path)) ? text(path) : null;
  return Object.fromEntries(Object.keys(paths).map((path) => [path, textOf(path)]));
}

async function onNoteOf(path: string): Promise<OpenStandIn> {
  const standIn = await openPage({ notes: TWO_ANAS });
  await standIn.page.evaluate(async (linked) => {
    await window.standIn?.app.workspace.openLinkText(linked, '');
    await window.standIn?.settle();
  }, path);
  return standIn;
}

/** Whatever is wider than its dialog, and controls that a finger could miss. */
function misfits({ page }: OpenStandIn, place: string): Promise<string[]> {
  return page.evaluate(
    ([selector, least]) => {
      const dialog = document.querySelector(selector);
      const { left = 0, right = 0 } = dialog?.getBoundingClientRect() ?? {};
      const all = dialog?.querySelectorAll<HTMLElement>('label, a, button, select') ?? [];
      return [...all].flatMap((el) => {
        const box = el.getBoundingClientRect();
        const isSmall = Math.round(box.height) < least || Math.round(box.width) < least;
        const isOut = box.left < left - 1 || box.right > right + 1;
        const size = `${String(box.width)}×${String(box.height)}`;
        return box.width > 0 && (isSmall || isOut) ? [`${el.textContent} ${size}`] : [];
      });
    },
    [place, LEAST] as const,
  );
}

describe('merging two notes in a browser', () => {
  it('is done by keys alone, takes links along, and is undone byte for byte', async () => {
    const standIn = await onNoteOf(KEPT);
    const { page } = standIn;
    await run(standIn, 'merge');
    await page.keyboard.type('Ana S Inbox');
    await page.keyboard.press('Enter');
    await page.getByText('Which note stays?').waitFor();
    await page.getByRole('radio', { checked: true }).and(page.locator(':focus')).waitFor();
    expect(textsNow(standIn, TWO_ANAS)).toEqual(TWO_ANAS);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => textsNow(standIn, TWO_ANAS)).toEqual({ ...AFTER_MERGE, [OTHER]: null });
    await page.locator('.acquaint-merge').waitFor({ state: 'detached' });
    await run(standIn, 'undo');
    await expect.poll(() => textsNow(standIn, TWO_ANAS)).toEqual(TWO_ANAS);
  });

  it('changes sides by arrow keys, and so a choice', async () => {
    const standIn = await onNoteOf(KEPT);
    const { page } = standIn;
    await run(standIn, 'merge');
    await page.keyboard.type('Ana S Inbox');
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { checked: true }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.getByText(`${KEPT} goes to the trash`).waitFor();
    await page.getByRole('group', { name: 'Role' }).getByRole('radio', { checked: true }).focus();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('button', { name: 'Merge', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => textsNow(standIn, TWO_ANAS)[KEPT]).toBeNull();
    await expect.poll(() => standIn.text(OTHER)).toContain('role: Designer\n');
  });
});

describe('likely duplicates in a browser', () => {
  const DOUBLES = {
    'People/Ana Maria da Conceição Silva.md': note({ email: 'ana@x.org', phone: '+351912345678' }),
    'People/Silva, Ana Maria da Conceição.md': note({ email: 'ana@x.org', role: 'x'.repeat(200) }),
    'People/Jo Kim.md': note({ email: 'jo@x.org' }),
    'Inbox/Jo Kim.md': note({ type: 'person', email: 'jo@x.org', phone: '+351912345678' }),
  };

  /** Two notes of one that contradict each other. */
  const CONFLICTS = {
    'People/Ana Silva.md': note({ email: 'ana@x.org', role: 'Designer' }),
    'People/Silva, Ana.md': note({ email: 'ana@x.org', role: 'Owner', phone: '+351912345678' }),
  };

  it('are gone through by keys: merged, then the next', async () => {
    const standIn = await openPage({ notes: DOUBLES });
    const { page } = standIn;
    await run(standIn, 'find-duplicates');
    const merges = page.locator('.acquaint-pair-merge');
    await expect.poll(() => merges.count()).toBe(2);
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { checked: true }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => merges.count()).toBe(1);
    await merges.first().and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { checked: true }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('No pairs left.').waitFor();
  });

  it('fit a phone, as does the dialog, with targets for fingers', async () => {
    const standIn = await openPage({ notes: DOUBLES, ...PHONE });
    const { page } = standIn;
    await run(standIn, 'find-duplicates');
    await page.locator('.acquaint-pair-merge').first().waitFor();
    expect(await misfits(standIn, '.acquaint-duplicates')).toEqual([]);
    await page.getByRole('button', { name: /^Merge .*Silva/ }).click();
    await page.getByText('Which note stays?').waitFor();
    expect(await misfits(standIn, '.acquaint-merge')).toEqual([]);
  });

  it('keeps its button in sight, and stacks what it compares, on a phone with its keyboard up', async () => {
    const viewport = { width: 390, height: 460 };
    const standIn = await openPage({ notes: CONFLICTS, query: 'theme=light&phone', viewport });
    const { page } = standIn;
    await run(standIn, 'find-duplicates');
    await page.getByRole('button', { name: /^Merge .*Silva/ }).click();
    await page.getByText('Which note stays?').waitFor();
    const merge = await page.getByRole('button', { name: 'Merge', exact: true }).boundingBox();
    expect((merge?.y ?? 460) + (merge?.height ?? 0)).toBeLessThanOrEqual(460);
    const sides = page.getByRole('group', { name: 'Role' }).locator('label');
    const [first, second] = [await sides.first().boundingBox(), await sides.nth(1).boundingBox()];
    expect(second?.x).toBe(first?.x);
    expect(await misfits(standIn, '.acquaint-merge')).toEqual([]);
  });

  it.each(['light', 'dark'])(
    'and the dialog keep no reader of the page out, in %s',
    async (theme) => {
      const standIn = await openPage({ notes: CONFLICTS, query: `theme=${theme}` });
      const { page } = standIn;
      await run(standIn, 'find-duplicates');
      expect(await violations(standIn)).toEqual([]);
      await page.getByRole('button', { name: /^Merge .*Silva/ }).click();
      await page.getByRole('button', { name: 'Choose one by one' }).click();
      expect(await violations(standIn)).toEqual([]);
    },
  );

  it('reads from the right where the app does', async () => {
    const standIn = await openPage({ notes: DOUBLES, query: 'theme=light&rtl&lang=ar' });
    const { page } = standIn;
    await run(standIn, 'find-duplicates');
    await page.locator('.acquaint-pair').first().waitFor();
    const starts = await page.evaluate(() =>
      ['.acquaint-pair-why', '.acquaint-duplicates [role="status"]'].map((selector) => {
        const el = document.querySelector(selector);
        return el && getComputedStyle(el).textAlign;
      }),
    );
    expect(starts).toEqual(['right', 'right']);
    const [words, button] = await Promise.all([
      page.locator('.acquaint-pair-words').first().boundingBox(),
      page.locator('.acquaint-pair-merge').first().boundingBox(),
    ]);
    expect(button?.x).toBeLessThan(words?.x ?? 0);
  });
});
