import { describe, expect, it } from 'vitest';
import { violations } from './axe';
import type { OpenStandIn } from './open-stand-in';
import { ANA, BO, CY, NOTES, closeNotices, openView, run } from './open-view';

/** Paths of the notes that are open in the middle, in the order of their tabs. */
function openNotes({ page }: OpenStandIn): Promise<string[]> {
  return page.evaluate(() => {
    const paths: string[] = [];
    window.standIn?.app.workspace.iterateRootLeaves((leaf) => {
      const { file } = leaf.getViewState().state ?? {};
      if (typeof file === 'string') paths.push(file);
    });
    return paths;
  });
}

function row({ page }: OpenStandIn, path: string) {
  return page.locator(`.acquaint-row[data-path="${path}"] .acquaint-row-main`);
}

/** What the text of a name is where it is dropped. */
function draggedFrom(standIn: OpenStandIn, selector: string): Promise<string> {
  return standIn.page.evaluate((wanted) => {
    const dataTransfer = new DataTransfer();
    const event = new DragEvent('dragstart', { dataTransfer, bubbles: true });
    document.querySelector(wanted)?.dispatchEvent(event);
    return dataTransfer.getData('text/plain');
  }, selector);
}

describe('a row of the follow-ups', () => {
  it('opens its note on a click, in the tab that is there', async () => {
    const standIn = await openView('follow-ups');
    await row(standIn, ANA).click();
    await expect.poll(() => openNotes(standIn)).toEqual([ANA]);
    await row(standIn, BO).click();
    await expect.poll(() => openNotes(standIn)).toEqual([BO]);
  });

  it('opens its note in a new tab on a middle click, and with the modifier held', async () => {
    const standIn = await openView('follow-ups');
    const pages = standIn.page.context().pages().length;
    await row(standIn, ANA).click();
    await row(standIn, BO).click({ button: 'middle' });
    await expect.poll(() => openNotes(standIn)).toEqual([ANA, BO]);
    await row(standIn, CY).click({ modifiers: ['Control'] });
    await expect.poll(() => openNotes(standIn)).toEqual([ANA, BO, CY]);
    expect(standIn.page.context().pages()).toHaveLength(pages);
  });

  it('is dragged as a link, under its name where the note is called otherwise', async () => {
    const standIn = await openView('follow-ups');
    expect(await draggedFrom(standIn, `[data-path="${ANA}"] a`)).toBe('[[Ana Silva]]');
    expect(await draggedFrom(standIn, `[data-path="${CY}"] a`)).toBe('[[cy-m|Cy Moss]]');
  });

  it('is dragged by the pointer as that text alone, not as the address of a page', async () => {
    const standIn = await openView('follow-ups');
    await standIn.page.evaluate(() => {
      document.addEventListener('dragstart', ({ dataTransfer }) => {
        document.body.dataset['types'] = dataTransfer?.types.join();
      });
    });
    await row(standIn, ANA).dragTo(standIn.page.locator('.mod-root .view-content').first());
    expect(await standIn.page.locator('body').getAttribute('data-types')).toBe('text/plain');
  });

  it('is previewed while the pointer rests on it with the modifier held', async () => {
    const { page } = await openView('follow-ups');
    await page.keyboard.down('Control');
    await page.locator(`[data-path="${ANA}"] a`).hover();
    await page.locator('.hover-popover').getByText('Hi').waitFor();
    await page.keyboard.up('Control');
  });

  it('has the menu of its note, with our actions and those of other plugins', async () => {
    const standIn = await openView('follow-ups');
    const { page } = standIn;
    await page.evaluate(() => {
      window.standIn?.app.workspace.on('file-menu', (menu, file, source) => {
        menu.addItem((item) => item.setTitle(`${source}: ${file.path}`));
      });
    });
    await row(standIn, ANA).click({ button: 'right' });
    await page.locator('.menu').waitFor();
    expect(await page.locator('.menu-item').allTextContents()).toEqual([
      'Open in new tab',
      'Write',
      'Log interaction',
      'Snooze',
      'Set status',
      'Rhythm…',
      'Introduce to…',
      'Select',
      'Merge with…',
      'Export card…',
      `acquaint: ${ANA}`,
    ]);
  });

  it('has the keys in its menu that do the same on it, and none on a phone', async () => {
    const keys = (): Promise<(string | null)[]> =>
      page
        .locator('.menu-item kbd')
        .evaluateAll((all) => all.map((el) => el.dataset['keys'] ?? null));
    const standIn = await openView('follow-ups');
    const { page } = standIn;
    await row(standIn, ANA).focus();
    await page.keyboard.press('m');
    expect(await keys()).toEqual(['Ctrl ↵', 'w', 'l', 's', 't', 'r', 'i', 'x']);
    await page.getByRole('menuitem', { name: 'Open in new tab' }).click();
    await expect.poll(() => openNotes(standIn)).toEqual([ANA]);
    const phone = await openView('follow-ups', { query: 'theme=light&phone' });
    await phone.page.locator(`[data-path="${ANA}"] .acquaint-row-action`).click();
    await phone.page.getByRole('menuitem', { name: 'Write' }).waitFor();
    expect(await phone.page.locator('.menu-item kbd').count()).toBe(0);
  });

  it('gets a rhythm by a key and a click, ticked from then on, or in own words', async () => {
    const standIn = await openView('follow-ups');
    const { page, text } = standIn;
    await row(standIn, BO).focus();
    await page.keyboard.press('r');
    await page.getByRole('menuitem', { name: 'Stay in touch every 3 months' }).click();
    await expect.poll(() => text(BO)).toContain('cadence: 3 months\n');
    // The file has it before the index, by which the menu is made.
    await page.evaluate(() => window.standIn?.settle());
    await row(standIn, BO).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Rhythm…' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Stay in touch every 3 months' }).waitFor();
    await page.getByRole('menuitem', { name: 'Another rhythm…' }).click();
    await page.getByRole('dialog', { name: 'How often to stay in touch with Bo Lee?' }).waitFor();
    expect(await violations(standIn)).toEqual([]);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('5 weeks');
    await page.keyboard.press('Enter');
    await expect.poll(() => text(BO)).toContain('cadence: 5 weeks\n');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => text(BO)).toContain('cadence: 3 months\n');
    await row(standIn, BO).focus();
    await page.keyboard.press('r');
    await page.getByRole('menuitem', { name: 'No rhythm' }).click();
    await page.getByText('Bo Lee: no rhythm').waitFor();
    expect(text(BO)).not.toContain('cadence');
  });

  it('is introduced by a key: who should meet first, with the reason, then the others', async () => {
    const standIn = await openView('follow-ups');
    const { page } = standIn;
    await row(standIn, ANA).focus();
    await page.keyboard.press('i');
    await page.getByPlaceholder('Introduce Ana Silva to…').waitFor();
    expect(await page.locator('.suggestion-title').allTextContents()).toEqual([
      'Bo Lee',
      'Cy Moss',
      'Di Roy',
    ]);
    await page.getByText('Ana looks for a Rust mentor; Bo offers Rust mentoring.').waitFor();
    expect(await violations(standIn)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => openNotes(standIn)).toEqual(['Introductions/Ana Silva and Bo Lee.md']);
  });

  it('leads to merging it and to its card', async () => {
    const standIn = await openView('follow-ups');
    const { page } = standIn;
    await row(standIn, ANA).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Export card…' }).click();
    await page.getByRole('dialog', { name: 'Export' }).waitFor();
    await page.keyboard.press('Escape');
    await row(standIn, ANA).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Merge with…' }).click();
    await page.getByText('Bo Lee · People/Bo Lee.md').click();
    await page.getByText('Which note stays?').waitFor();
  });

  it('is put off until tomorrow from its menu, on disk', async () => {
    const standIn = await openView('follow-ups');
    const { page, text } = standIn;
    await row(standIn, ANA).click({ button: 'right' });
    await page.getByText('Snooze', { exact: true }).click();
    await page.getByText('Until tomorrow').click();
    await page.locator(`.acquaint-row.is-soon[data-path="${ANA}"]`).waitFor();
    await expect.poll(() => text(ANA)).toContain('\nfollow-up: 2026-11-21\n');
  });
});

describe('a card of the introductions', () => {
  const first = '.acquaint-card-name';

  it('opens either note, in a new tab on a middle click', async () => {
    const standIn = await openView('introductions');
    const names = standIn.page.locator('.acquaint-card', { hasText: 'Rust' }).locator(first);
    await names.first().click({ button: 'middle' });
    await expect.poll(() => openNotes(standIn)).toEqual([ANA]);
    await standIn.page.getByRole('button', { name: 'Show all pairs' }).click();
    await names.last().click({ button: 'middle' });
    await expect.poll(() => openNotes(standIn)).toEqual([ANA, BO]);
  });

  it('drags, previews and has the menu of a note as a row does', async () => {
    const standIn = await openView('introductions');
    const { page } = standIn;
    expect(await draggedFrom(standIn, `${first}[data-path="${CY}"]`)).toBe('[[cy-m|Cy Moss]]');
    await page.keyboard.down('Control');
    await page.locator(`${first}[data-path="${ANA}"]`).hover();
    await page.locator('.hover-popover').getByText('Hi').waitFor();
    await page.keyboard.up('Control');
    await page.locator(`${first}[data-path="${ANA}"]`).click({ button: 'right' });
    await page.locator('.menu-item').getByText('Log interaction').waitFor();
  });

  it('is one of the open person, until all pairs are asked for', async () => {
    const standIn = await openView('introductions');
    const { page } = standIn;
    await page.getByText('Best pairs of all').waitFor();
    expect(await page.locator('.acquaint-card').count()).toBe(2);
    await page.evaluate((path) => window.standIn?.app.workspace.openLinkText(path, ''), ANA);
    await page.getByText('Best partners for Ana Silva').waitFor();
    expect(await page.locator('.acquaint-card').count()).toBe(1);
    await page.getByRole('button', { name: 'Show all pairs' }).click();
    await page.getByText('Best pairs of all').waitFor();
    expect(await page.locator('.acquaint-card').count()).toBe(2);
  });
});

describe('a note that cannot be read', () => {
  const broken = '---\nmet: "2026\nrole: x\n---\nKept\n';
  const notes = { ...NOTES, 'People/Ed.md': '---\nmet: in spring\n---\n', 'People/Flo.md': broken };

  it('is counted above the list, and the reason is a click away', async () => {
    const { page, text } = await openView('follow-ups', { notes });
    await page.getByRole('button', { name: '2 notes need attention' }).click();
    const dialog = page.getByRole('dialog', { name: 'Notes that need attention' });
    await dialog.getByText('(line').waitFor();
    const [ed, flo] = await dialog.locator('.acquaint-problem-what').allTextContents();
    expect(ed).toBe('People/Edmet: “in spring” is not a day (YYYY-MM-DD)');
    expect(flo).toMatch(/^People\/FloThe properties cannot be read \(line \d: /);
    await dialog.getByRole('link', { name: 'People/Ed' }).click();
    await page.locator('.cm-content').getByText('in spring').waitFor();
    expect([text('People/Ed.md'), text('People/Flo.md')]).toEqual([notes['People/Ed.md'], broken]);
  });

  it('is put away until something else is wrong with it, and stays in reach', async () => {
    const standIn = await openView('follow-ups', { notes });
    const { page } = standIn;
    await page.getByRole('button', { name: '2 notes need attention' }).click();
    await page.getByRole('button', { name: 'Hide: People/Ed' }).click();
    await page.getByRole('button', { name: 'Show again: People/Ed' }).waitFor();
    expect(await violations(standIn)).toEqual([]);
    await page.getByRole('button', { name: 'Hide: People/Flo' }).click();
    await page.getByText('People/Flo is hidden').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Hide: People/Flo' }).click();
    await page.keyboard.press('Escape');
    const count = page.locator('.acquaint-problems');
    await count.waitFor({ state: 'hidden' });
    expect(standIn.text('People/Ed.md')).toBe(notes['People/Ed.md']);
    await run(standIn, 'open-home');
    await closeNotices(standIn);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Notes that need attention (2)' }).click();
    await page.getByRole('button', { name: 'Show again: People/Flo' }).click();
    await page.keyboard.press('Escape');
    const inHome = page.locator('.acquaint-home .acquaint-problems');
    await inHome.getByText('1 note needs attention').waitFor();
    standIn.write('People/Ed.md', '---\nmet: in summer\n---\n');
    await inHome.getByText('2 notes need attention').waitFor();
  });

  it('is no longer counted once it has been mended', async () => {
    const standIn = await openView('follow-ups', { notes });
    const count = standIn.page.locator('.acquaint-problems');
    await count.getByText('2 notes need attention').waitFor();
    standIn.write('People/Ed.md', '---\nmet: 2026-11-20\n---\n');
    await count.getByText('1 note needs attention').waitFor();
    standIn.write('People/Flo.md', 'Kept\n');
    await count.waitFor({ state: 'hidden' });
    await run(standIn, 'check');
    await standIn.page.getByText('Every person note could be read.').waitFor();
  });
});
