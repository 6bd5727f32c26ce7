import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { note } from '../support/vault';
import { violations } from './axe';
import type { OpenStandIn } from './open-stand-in';
import { openPage, run } from './open-view';

const ANA = 'People/Ana Silva.md';

/** Nobody's due day, last contact or rhythm stands in a property of these: all of it is worked out. */
const PEOPLE = {
  [ANA]: note({ met: '2026-11-15', 'met-at': 'Web Summit', discussed: ['fonts'] }),
  'People/Bo Lee.md': note({ cadence: '3 months', 'follow-up-status': 'connected' }),
  'People/Cy Moss.md': note({ circle: 'Choir', 'follow-up-status': 'connected', field: 'law' }),
  'People/Di Roy.md': note({ field: 'type design', place: 'Łódź' }),
  '2026-08-20.md': 'Coffee with [[Bo Lee]]\n',
  '2026-11-02.md': 'Lunch with [[Cy Moss]]\n',
  'Notes/Fonts.md': 'Not a person\n',
};

/** A base of the folder of people, with one view. */
function base(view: Readonly<Record<string, unknown>>, filter = 'file.inFolder("People")'): string {
  const views = [{ type: 'acquaint-follow-ups', name: 'People', ...view }];
  return JSON.stringify({ filters: { and: [filter] }, views });
}

/** Opens a base in the middle; a base is YAML, which JSON is too. */
async function openBase(
  text: string,
  { notes = PEOPLE, ...options }: Parameters<typeof openPage>[0] = {},
): Promise<OpenStandIn> {
  const standIn = await openPage({ notes: { ...notes, 'Mine.base': text }, ...options });
  await standIn.page.evaluate(async () => {
    await window.standIn?.app.workspace.openLinkText('Mine.base', '');
    await window.standIn?.settle();
  });
  return standIn;
}

/** Changes a note as another plugin does, and waits until all has followed. */
function change(page: Page, path: string, text: string): Promise<void> {
  return page.evaluate(
    async ([of, to]) => {
      const host = window.standIn;
      const file = host?.app.vault.getFileByPath(of);
      if (file) await host?.app.vault.modify(file, to);
      else await host?.app.vault.create(of, to);
      await host?.settle();
    },
    [path, text] as const,
  );
}

/** What is written in each row and heading, in the order in which they are read. */
function lines(page: Page): Promise<string[]> {
  return page.locator('.acquaint-base .acquaint-list-row').evaluateAll((rows) =>
    rows.map((row) => {
      const parts = row.querySelectorAll(
        '.acquaint-heading-text > span, .acquaint-row-name, .acquaint-person-about, .acquaint-person-last, .acquaint-person-rhythm, .acquaint-person-next',
      );
      return Array.from(parts, ({ textContent }) => textContent).join(' | ');
    }),
  );
}

/** Marks what is drawn now. */
async function mark(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluateAll((all) => {
    for (const el of all) el.setAttribute('data-drawn-before', '');
  });
}

/** Names on what was drawn since. */
function drawnSince(page: Page, selector: string, name: string): Promise<string[]> {
  return page
    .locator(`${selector}:not([data-drawn-before])`)
    .evaluateAll(
      (all, within) => all.map((el) => el.querySelector(within)?.textContent ?? el.textContent),
      name,
    );
}

const ROWS = '.acquaint-base .acquaint-base-row';

/** Chooses how a view is ordered, as the app's menu of a view does. */
async function choose(page: Page, option: string, answer: string): Promise<void> {
  await page.getByLabel(option).selectOption(answer);
  await page.evaluate(() => window.standIn?.settle());
}

describe('a base of people', () => {
  it('shows due, last contact and rhythm worked out, grouped and sorted, and draws only what an edit changes', async () => {
    const text = base({ groupPeopleBy: 'due', sortPeopleBy: 'last-contact' });
    const standIn = await openBase(text, {
      notes: { ...PEOPLE, 'People/Ed Poe.md': note({ 'follow-up': '2026-11-10' }) },
    });
    const { page } = standIn;
    await page.locator(ROWS).first().waitFor();
    const rest = [
      'Today | 1',
      'Bo Lee | Last in touch on 20 August: catch up | last 20 Aug | every 3 months | today',
      'Nothing planned | 2',
      'Cy Moss | law | last 2 Nov | no rhythm',
      'Di Roy | type design · Łódź | no contact yet | no rhythm',
    ];
    const ed = 'Ed Poe | No contact noted yet: get in touch | no contact yet | since 10 Nov';
    expect(await lines(page)).toEqual([
      'Waiting | 2',
      'Ana Silva | Met 5 days ago at Web Summit: write about fonts | last Sunday | since Tuesday',
      ed,
      ...rest,
    ]);
    expect(await violations(standIn)).toEqual([]);
    await mark(page, ROWS);
    await change(
      page,
      ANA,
      note({ met: '2026-11-15', cadence: '1 week', 'follow-up': '2026-11-28' }),
    );
    expect(await lines(page)).toEqual([
      'Waiting | 1',
      ed,
      ...rest.slice(0, 2),
      'Later | 1',
      'Ana Silva | Last in touch on Sunday: get in touch | last Sunday | every week | 28 Nov',
      ...rest.slice(2),
    ]);
    expect(await drawnSince(page, ROWS, '.acquaint-row-name')).toEqual(['Ana Silva']);
    await mark(page, ROWS);
    await change(page, '2026-11-19.md', 'Call with [[Cy Moss]]\n');
    expect(await drawnSince(page, ROWS, '.acquaint-row-name')).toEqual(['Cy Moss']);
  });

  it('keeps the order and the groups of the base, until the options of the view say otherwise', async () => {
    const sort = [{ property: 'file.name', direction: 'DESC' }];
    const groupBy = { property: 'note.field', direction: 'ASC' };
    const { page, text } = await openBase(base({ sort, groupBy }));
    await page.locator(ROWS).first().waitFor();
    const names = (): Promise<string[]> =>
      page
        .locator('.acquaint-base')
        .locator('.acquaint-row-name, [role=heading] span:first-child')
        .allTextContents();
    const delivered = [
      'law',
      'Cy Moss',
      'type design',
      'Di Roy',
      'Without a value',
      'Bo Lee',
      'Ana Silva',
    ];
    expect(await names()).toEqual(delivered);
    await choose(page, 'Group people by', 'status');
    await choose(page, 'Sort people by', 'rhythm');
    expect(await names()).toEqual([
      'To write',
      'Ana Silva',
      'In touch',
      'Bo Lee',
      'Cy Moss',
      'Nothing planned',
      'Di Roy',
    ]);
    await expect.poll(() => text('Mine.base')).toContain('groupPeopleBy: status');
    await choose(page, 'Group people by', '');
    await choose(page, 'Sort people by', '');
    expect(await names()).toEqual(delivered);
  });

  it('logs, snoozes and sets the status from a row, by the keys of every list', async () => {
    const standIn = await openBase(base({}));
    const { page } = standIn;
    const row = page.locator('.acquaint-row-main').first();
    await row.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('t');
    await page.locator('.prompt').getByText('Written').click();
    await page.getByText('Bo Lee: Written').waitFor();
    await expect.poll(() => standIn.text('People/Bo Lee.md')).toContain('follow-up-status: sent');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone').waitFor();
    expect(standIn.text('People/Bo Lee.md')).toBe(PEOPLE['People/Bo Lee.md']);
  });

  it('says that a limit cuts first, and how many of its notes are about nobody', async () => {
    const { page } = await openBase(
      base({ limit: 6, sort: [{ property: 'file.path', direction: 'DESC' }] }, 'file.ext == "md"'),
    );
    await page.locator(ROWS).first().waitFor();
    const notes = page.locator('.acquaint-base-notes');
    expect(await notes.innerText()).toBe(
      [
        'This base stops after 6 notes, counted before people are sorted and grouped here.',
        '2 notes of this base are not about a person and left out here. Its filter can leave them out as well.',
      ].join('\n'),
    );
  });

  it('of thousands draws few rows, wherever one scrolls', async () => {
    const many = Array.from(
      { length: 1000 },
      (_, at) => `People/P${String(at).padStart(4, '0')}.md`,
    );
    const notes = Object.fromEntries(many.map((path) => [path, note({ met: '2026-11-10' })]));
    const { page } = await openBase(base({}), { notes });
    await page.locator(ROWS).first().waitFor();
    const nodes = (): Promise<number> => page.locator('.acquaint-base *').count();
    expect(await nodes()).toBeLessThanOrEqual(250);
    await page.locator('.acquaint-row-main').first().focus();
    await page.keyboard.press('End');
    await page.locator('.acquaint-row-name').getByText('P0999').waitFor();
    // The rows of before leave with the next frame.
    await expect.poll(nodes).toBeLessThanOrEqual(250);
  });
});

describe('a base as a board', () => {
  const CARD = '.acquaint-board-card';

  /** The columns with the names in each. */
  function columns(page: Page): Promise<string[]> {
    return page.locator('.acquaint-board-column').evaluateAll((all) =>
      all.map((column) => {
        const names = column.querySelectorAll('.acquaint-board-name > [dir=auto]');
        const title = column.querySelector('.acquaint-board-head > span')?.textContent ?? '';
        return `${title}: ${Array.from(names, ({ textContent }) => textContent).join(', ')}`;
      }),
    );
  }

  it('has a column a status, and a card is moved by the mouse, by keys and by its menu', async () => {
    const standIn = await openBase(base({ type: 'acquaint-board' }));
    const { page } = standIn;
    await page.locator(CARD).first().waitFor();
    const before = [
      'Nothing planned: Di Roy',
      'To write: Ana Silva',
      'Written: ',
      'Arranging to meet: ',
      'In touch: Bo Lee, Cy Moss',
      'Closed: ',
    ];
    expect(await columns(page)).toEqual(before);
    expect(await violations(standIn)).toEqual([]);
    await mark(page, CARD);
    await page
      .locator(CARD, { hasText: 'Ana Silva' })
      .dragTo(page.locator('.acquaint-board-column', { hasText: 'Arranging to meet' }));
    await page.getByText('Ana Silva: Arranging to meet').waitFor();
    await page.evaluate(() => window.standIn?.settle());
    await expect.poll(() => standIn.text(ANA)).toContain('follow-up-status: meeting');
    expect((await columns(page))[3]).toBe('Arranging to meet: Ana Silva');
    expect(await drawnSince(page, CARD, '.acquaint-board-name > [dir=auto]')).toEqual([
      'Ana Silva',
    ]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone').waitFor();
    await page.evaluate(() => window.standIn?.settle());
    expect(standIn.text(ANA)).toBe(PEOPLE[ANA]);
    expect(await columns(page)).toEqual(before);
    await page.locator(CARD, { hasText: 'Bo Lee' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('m');
    await page.getByRole('menuitem', { name: 'Move to “Closed”' }).click();
    await page.getByText('Cy Moss: Closed').waitFor();
    await expect
      .poll(() => standIn.text('People/Cy Moss.md'))
      .toContain('follow-up-status: closed');
  });

  it('takes nobody back to where nothing is planned, and says so', async () => {
    const { page } = await openBase(base({ type: 'acquaint-board' }));
    await page.locator(CARD).first().waitFor();
    await page
      .locator(CARD, { hasText: 'Ana Silva' })
      .dragTo(page.locator('.acquaint-board-column', { hasText: 'Nothing planned' }));
    await page.getByText('Nobody can be moved to “Nothing planned”').waitFor();
  });
});

describe('a base as cards', () => {
  const CARD = '.acquaint-base-card';

  it('shows what people do, offer and look for, as many beside each other as fit, and draws only who changed', async () => {
    const notes = {
      ...PEOPLE,
      [ANA]: note({ met: '2026-11-15', field: 'law', offers: ['<b>tax</b>'], seeks: 'a typeface' }),
    };
    const standIn = await openBase(base({ type: 'acquaint-cards' }), { notes });
    const { page } = standIn;
    await page.locator(CARD).first().waitFor();
    expect(await page.locator(CARD).first().innerText()).toBe(
      [
        'AS',
        'Ana Silva',
        'law',
        'since Tuesday',
        'Offers: <b>tax</b>',
        'Looks for: a typeface',
      ].join('\n'),
    );
    const tops = await page
      .locator(CARD)
      .evaluateAll((all) => all.map((el) => Math.round(el.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBeLessThan(tops.length);
    expect(await violations(standIn)).toEqual([]);
    await mark(page, CARD);
    await change(page, 'People/Bo Lee.md', note({ field: 'music' }));
    expect(await drawnSince(page, CARD, '.acquaint-row-name')).toEqual(['Bo Lee']);
    await page.locator(`${CARD} a`).first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator(':focus').textContent()).toBe('Bo Lee');
    await page.keyboard.press('End');
    expect(await page.locator(':focus').textContent()).toBe('Di Roy');
    await page.keyboard.press('l');
    await page.locator('.modal').waitFor();
  });
});

describe('a base as a network', () => {
  it('shows whom its filter leaves, and no one else', async () => {
    const notes = {
      'People/Ana Silva.md': note({ field: 'law', knows: ['[[Bo Lee]]', '[[Cy Moss]]'] }),
      'People/Bo Lee.md': note({ field: 'law', knows: ['[[Cy Moss]]'] }),
      'People/Cy Moss.md': note({ field: 'music' }),
    };
    const { page } = await openBase(base({ type: 'acquaint-network' }, 'field == "law"'), {
      notes,
    });
    const name = page.locator('.acquaint-base .acquaint-network-name');
    await name.first().waitFor();
    expect((await name.allTextContents()).sort()).toEqual(['Ana', 'Bo']);
    await page.locator('.acquaint-network').press('t');
    expect(await page.locator('.acquaint-network-table').innerText()).not.toContain('Cy');
  });
});

describe('a base without people', () => {
  it('says what it finds instead, and leads to a base of people, made once and undone', async () => {
    const standIn = await openBase(base({}, 'file.inFolder("Notes")'));
    const { page } = standIn;
    const said = page.locator('.acquaint-base .pane-empty');
    expect(await said.innerText()).toContain(
      'The note that this base finds is not about a person.',
    );
    await said.getByRole('button', { name: 'Make a base of people' }).click();
    await page.locator(ROWS).first().waitFor();
    await expect.poll(() => standIn.text('People.base')).toContain('file.inFolder(\\"People\\")');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone: Made a base of people').waitFor();
    expect(() => standIn.text('People.base')).toThrow();
  });

  it('that finds nothing says so, and leads to the form of a person', async () => {
    const { page } = await openBase(base({}, 'file.inFolder("Nowhere")'));
    const said = page.locator('.acquaint-base .pane-empty');
    expect(await said.innerText()).toContain('This base finds no notes.');
    await said.getByRole('button', { name: 'Add a person' }).click();
    await page.locator('.modal').waitFor();
  });
});

it('says where Bases is switched off that no base can be made, and makes none', async () => {
  const standIn = await openPage({ notes: PEOPLE, query: 'theme=light&nobases' });
  await run(standIn, 'make-people-base');
  await standIn.page.getByText('Bases is switched off.').waitFor();
  expect(() => standIn.text('People.base')).toThrow();
});
