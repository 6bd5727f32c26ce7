import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually';
import { addDays, localDay } from '../../src/core/days/day';
import { openStandIn } from './open-stand-in';

type StandIn = Awaited<ReturnType<typeof openStandIn>>;

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Lee.md';

function fromToday(days: number): string {
  const today = localDay(new Date());
  return today === null ? '' : addDays(today, days);
}

/** A day so many days from today as the interface says it, in parts such as `Tuesday`. */
function said(days: number, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' }).format(
    Date.parse(fromToday(days)),
  );
}

const DATE = { day: 'numeric', month: 'long' } as const;

const ANA_TEXT = `---
met: ${fromToday(-5)} # at lunch
discussed: [fonts]
email: ana@example.com
seeks: a Rust mentor
---
Hello
`;

const NOTES = {
  [ANA]: ANA_TEXT,
  [BO]: '---\noffers: Rust mentoring\nplace: Lisbon\n---\n',
  'Ideas.md': '---\nplace: Lis\n---\nNo person\n',
};

const open: StandIn[] = [];

async function openNote(path: string, notes: Readonly<Record<string, string>> = NOTES, query = '') {
  const standIn = await openStandIn({ notes, plugin: process.cwd(), query: `theme=light${query}` });
  open.push(standIn);
  await standIn.page.evaluate((linktext) => {
    void window.standIn?.app.workspace.openLinkText(linktext, '');
  }, path);
  await standIn.page.locator('.cm-content').waitFor();
  return standIn;
}

/** Puts the cursor behind a text of the note. */
async function clickBehind({ page }: StandIn, text: string): Promise<void> {
  await page.locator('.cm-line', { hasText: text }).first().click();
  await page.keyboard.press('End');
}

afterEach(async () => {
  for (const standIn of open.splice(0)) {
    expect(standIn.errors).toEqual([]);
    await standIn.close();
  }
});

describe('the bar on top of a person note', () => {
  it('says what comes next and why, and whom to introduce', async () => {
    const { page } = await openNote(ANA);
    const bar = page.getByRole('region', { name: 'Follow-up with Ana Silva' });
    await bar.getByText(`Waiting since ${said(-3, { weekday: 'long' })}`).waitFor();
    await bar.getByText('Met 5 days ago: write about fonts').waitFor();
    await bar.getByRole('button', { name: 'Introduce to Bo Lee' }).waitFor();
    await bar.getByRole('button', { name: 'Write' }).waitFor();
  });

  it('stands on no grey and above no line of the editor’s own', async () => {
    const { page } = await openNote(ANA);
    await page.getByRole('region', { name: 'Follow-up with Ana Silva' }).waitFor();
    const place = await page.locator('.cm-panels-top').evaluate((el) => {
      const { backgroundColor, borderBottomWidth } = window.getComputedStyle(el);
      return { backgroundColor, borderBottomWidth };
    });
    expect(place).toEqual({ backgroundColor: 'rgba(0, 0, 0, 0)', borderBottomWidth: '0px' });
  });

  it('notes the introduction it names, and leads to its note with its own bar', async () => {
    const { page, text } = await openNote(ANA);
    await page.getByRole('button', { name: 'Introduce to Bo Lee' }).click();
    const bar = page.getByRole('region', { name: 'Introduction of Ana Silva and Bo Lee' });
    await bar.getByRole('button', { name: 'Ask Ana Silva' }).waitFor();
    await expect
      .poll(() => text('Introductions/Ana Silva and Bo Lee.md'))
      .toContain('introduction-status: proposed');
  });

  it('is on no other note', async () => {
    const { page } = await openNote('Ideas.md');
    await page.locator('.cm-line').getByText('No person').waitFor();
    expect(await page.locator('.acquaint-bar').count()).toBe(0);
  });

  it('logs a coffee with the note open, and follows what the note then says', async () => {
    const { page, text } = await openNote(ANA);
    await page.locator('.acquaint-bar').getByRole('button', { name: 'Log' }).click();
    await page.getByRole('radio', { name: 'Coffee' }).click();
    await page.locator('.modal').getByRole('button', { name: 'Log', exact: true }).click();
    await page.locator('.acquaint-bar').getByText('No follow-up planned: set a rhythm.').waitFor();
    await eventually(() => {
      expect(text(ANA)).toContain('follow-up-status: connected');
    });
    await page.locator('.cm-content').getByText('coffee').waitFor();
  });

  it('is the same in reading view, and goes with it', async () => {
    const { page } = await openNote(ANA);
    await page.getByLabel('Current view: editing. Click to read').click();
    const bar = page.locator('.markdown-reading-view .acquaint-bar');
    await bar.getByText('Met 5 days ago: write about fonts').waitFor();
    await bar.getByRole('button', { name: 'Snooze' }).click();
    await page.getByText('For a week').click();
    await bar.getByText(`Due on ${said(7, DATE)}`).waitFor();
    await page.evaluate(() => window.standIn?.plugin.disable());
    await bar.waitFor({ state: 'detached' });
    expect(await page.locator('.acquaint-bar').count()).toBe(0);
  });

  it('comes and goes with what makes the note a person', async () => {
    const { page, write } = await openNote('Ideas.md');
    write('Ideas.md', '---\ntype: person\n---\nNow one\n');
    await page.locator('.acquaint-bar').waitFor();
    write('Ideas.md', '---\ntype: idea\n---\nNo more\n');
    await page.locator('.acquaint-bar').waitFor({ state: 'detached' });
  });
});

describe('the bar on top of an introduction note', () => {
  const PAIR = 'Introductions/Ana Silva and Bo Lee.md';
  const PEOPLE_LINE = 'people: ["[[Ana Silva]]", "[[Bo Lee]]"] # both at lunch';
  const introduction = (status: string): string =>
    `---\ntype: introduction\n${PEOPLE_LINE}\nintroduction-status: ${status}\n---\nFonts\n`;
  const openPair = (status: string, query = '') =>
    openNote(PAIR, { ...NOTES, [PAIR]: introduction(status) }, query);

  it('asks one of the two by keys alone, and says what comes after it', async () => {
    const { page, text } = await openPair('proposed');
    const bar = page.getByRole('region', { name: 'Introduction of Ana Silva and Bo Lee' });
    await bar.getByText('Ask Ana Silva or Bo Lee first').waitFor();
    await bar.getByRole('button', { name: 'Ask Ana Silva' }).press('Enter');
    await page.getByRole('dialog', { name: 'Ask Ana Silva first' }).waitFor();
    await page.getByRole('button', { name: 'I have asked' }).press('Enter');
    await bar.getByText('Waiting for Ana Silva').waitFor();
    await expect
      .poll(() => text(PAIR))
      .toContain(
        `${PEOPLE_LINE}\nintroduction-status: asked\nasked: ${fromToday(0)}\nasked-of:\n  - "[[Ana Silva]]"\n---\nFonts\n`,
      );
    await page.locator('.cm-content').getByText('introduction-status: asked').waitFor();
    await page.locator('.acquaint-bar-words:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await bar.getByRole('button', { name: 'Ask Bo Lee' }).waitFor();
    await expect.poll(() => text(PAIR)).toContain('agreed-by:\n  - "[[Ana Silva]]"\n');
  });

  it('is the same in reading view, and its menu has every step', async () => {
    const { page } = await openPair('agreed');
    await page.getByLabel('Current view: editing. Click to read').click();
    const bar = page.locator('.markdown-reading-view .acquaint-bar');
    await bar.getByRole('button', { name: 'Put them in touch' }).waitFor();
    await bar.getByRole('button', { name: 'All steps' }).press('Enter');
    await page.getByRole('menuitem', { name: 'They know each other' }).waitFor();
  });

  it('fits a phone, each of its buttons whole and large enough for a finger', async () => {
    const { page } = await openPair('proposed', '&phone');
    await page.setViewportSize({ width: 360, height: 640 });
    const buttons = page.locator('.acquaint-bar button');
    await buttons.getByText('Open ledger').waitFor();
    const sizes = await buttons.evaluateAll((all) =>
      all.map((el) => {
        const { right, height } = el.getBoundingClientRect();
        return right <= window.innerWidth && height >= 44 && el.scrollWidth <= el.clientWidth;
      }),
    );
    expect(sizes).toEqual([true, true, true, true]);
  });
});

describe('completion in the properties', () => {
  it('offers the names of properties, and the values of a status', async () => {
    const standIn = await openNote(BO);
    const { page, text } = standIn;
    await clickBehind(standIn, 'place: Lisbon');
    await page.keyboard.type('\nfollow-up-st');
    await page.locator('.suggestion-item').getByText('follow-up-status').waitFor();
    await page.keyboard.press('Enter');
    await page
      .locator('.suggestion-item')
      .getByText('the first message is still to come')
      .waitFor();
    await page.keyboard.press('Enter');
    await eventually(() => {
      expect(text(BO)).toContain('place: Lisbon\nfollow-up-status: pending\n---');
    });
  });

  it('offers places of other people, and none in a note of nobody', async () => {
    const standIn = await openNote(ANA);
    await clickBehind(standIn, 'seeks:');
    await standIn.page.keyboard.type('\nplace: lis');
    await standIn.page.locator('.suggestion-item').getByText('Lisbon').waitFor();
    const other = await openNote('Ideas.md');
    await clickBehind(other, 'place: Lis');
    await other.page.keyboard.type('b');
    await other.page.evaluate(() => window.standIn?.settle());
    expect(await other.page.locator('.suggestion-item').count()).toBe(0);
  });

  it('writes the day that typed words mean', async () => {
    const standIn = await openNote(BO);
    const { page, text } = standIn;
    await clickBehind(standIn, 'place: Lisbon');
    await page.keyboard.type('\nfollow-up: in 3 weeks');
    await page
      .locator('.suggestion-item')
      .first()
      .getByText(`on ${said(21, DATE)}`)
      .waitFor();
    await page.keyboard.press('Enter');
    await eventually(() => {
      expect(text(BO)).toContain(`\nfollow-up: ${fromToday(21)}\n`);
    });
  });
});

describe('what cannot be read', () => {
  it('is underlined with the reason, once one has left the line', async () => {
    const standIn = await openNote(BO);
    const { page } = standIn;
    await clickBehind(standIn, 'place: Lisbon');
    await page.keyboard.type('\nmet: soon');
    await page.keyboard.press('Escape');
    expect(await page.locator('.acquaint-problem').count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    const mark = page.locator('.acquaint-problem');
    await mark.waitFor();
    expect(await mark.textContent()).toBe('soon');
    expect(await mark.getAttribute('aria-label')).toBe('met is not a day (YYYY-MM-DD)');
  });

  it('is counted in the bar, which leads to the reasons', async () => {
    const { page, text } = await openNote(BO, { ...NOTES, [BO]: '---\nmet: soon\n---\n' });
    await page.locator('.acquaint-problem').waitFor();
    await page.getByRole('button', { name: '1 value cannot be read' }).click();
    await page.locator('.modal').getByText('met: “soon” is not a day').waitFor();
    expect(text(BO)).toBe('---\nmet: soon\n---\n');
  });
});
