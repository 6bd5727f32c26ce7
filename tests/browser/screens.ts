import type { Page } from 'playwright-core';
import type { OpenStandIn } from './open-stand-in';
import { run } from './open-view';

const ANA = 'People/Ana Silva.md';
const SALMA = 'People/سلمى بن ناصر.md';

/** How to come to a screen: the note that is opened, a command, and what is done then. */
interface Way {
  readonly note?: string;
  readonly command?: string;
  readonly then?: (page: Page) => Promise<unknown>;
}

/** Keys on the first row of the list that is shown. */
function keys(...pressed: readonly string[]): (page: Page) => Promise<void> {
  return async (page) => {
    await page.locator('.acquaint-row-main:visible').first().focus();
    for (const key of pressed) await page.keyboard.press(key);
  };
}

const button = (name: string | RegExp) => (page: Page) =>
  page.locator('.modal').getByRole('button', { name }).first().click();

const fill = (text: string) => (page: Page) => page.locator('.modal input').first().fill(text);

/** A tab of the home by its place: what it is called differs from language to language. */
const tab = (place: number) => (page: Page) =>
  page.locator('.acquaint-home [role="tab"]').nth(place).click();

const choice = (page: Page) => page.locator('.suggestion-item').first().click();

/** Each screen by what it shows; one after the other, each left by Escape. */
const SCREENS: Readonly<Record<string, Way>> = {
  '.acquaint-home': { command: 'open-home' },
  '.menu .acquaint-menu-title': { then: keys('m') },
  '.menu': { then: keys('s') },
  '.acquaint-undo': { then: keys('s', 'ArrowDown', 'Enter') },
  '.menu-item-title': { then: keys('r') },
  '.prompt .suggestion-item': { then: keys('t') },
  '.prompt .suggestion-note': { then: keys('i') },
  '.acquaint-form-foot': { then: keys('l') },
  '.acquaint-selection': { then: keys('x', 'ArrowDown', 'x') },
  '.acquaint-people-top': { then: tab(1) },
  '.acquaint-card': { then: tab(2) },
  '.acquaint-introduction': { then: tab(3) },
  '.acquaint-capture .acquaint-known': { command: 'add-person', then: fill('Ana Silva') },
  '.acquaint-import-list': { command: 'import-cards', then: button(/vcf/) },
  '.acquaint-import-list .acquaint-card-line': { command: 'import-cards', then: button(/csv/) },
  '.acquaint-import textarea': { command: 'import-cards' },
  '.modal .setting-item': { command: 'export-cards' },
  '.acquaint-ask-row': { command: 'ask', then: fill('mend an old boat') },
  '.acquaint-needs': { command: 'open-needs' },
  '.acquaint-reach-out-columns': { command: 'reach-out' },
  '.acquaint-pairs': { command: 'find-duplicates' },
  '.acquaint-promises-said': { command: 'open-promises' },
  '.acquaint-triage-progress': { command: 'go-through-new-people' },
  '.acquaint-problem-list': { command: 'check' },
  '.acquaint-report': { command: 'self-check' },
  '.acquaint-draft': { note: ANA, command: 'write' },
  '.acquaint-merge': { command: 'merge', then: choice },
  '.acquaint-panel': { note: SALMA, command: 'open-person-panel' },
  '.acquaint-bar': {},
  '.acquaint-my-card': { command: 'my-card', then: choice },
  '.acquaint-rates': { command: 'connection-rates' },
  '.acquaint-tables-asked': { command: 'suggest-table' },
  '.acquaint-form input': { command: 'introduce-several' },
  '.acquaint-network': { command: 'open-network' },
  '.vertical-tab-content, .setting-items': {
    then: (page) =>
      page.evaluate(() => {
        window.standIn?.settings();
      }),
  },
};

async function comeTo(standIn: OpenStandIn, shown: string, way: Way): Promise<void> {
  const { page } = standIn;
  const { note, command, then } = way;
  if (note !== undefined)
    await page.evaluate((path) => window.standIn?.app.workspace.openLinkText(path, ''), note);
  if (command !== undefined) await run(standIn, command);
  await then?.(page);
  await page.locator(shown).locator('visible=true').first().waitFor();
}

async function leave(page: Page): Promise<void> {
  const above = page.locator('.modal, .menu');
  for (let tries = 0; tries < 4 && (await above.count()) > 0; tries++)
    await page.keyboard.press('Escape');
}

/** Goes through every view, dialog, menu and notice, and looks at each. */
export async function walk(
  standIn: OpenStandIn,
  look: (shown: string) => Promise<void>,
): Promise<void> {
  for (const [shown, way] of Object.entries(SCREENS)) {
    await comeTo(standIn, shown, way);
    await look(shown);
    await leave(standIn.page);
  }
}
