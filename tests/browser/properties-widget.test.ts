import { expect, it } from 'vitest';
import { eventually } from '../support/eventually';
import type { OpenStandIn } from './open-stand-in';
import { openPage } from './open-view';

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Lee.md';

const NOTES = {
  [ANA]: `---
met: 2026-11-15
follow-up:
follow-up-status: pending
cadence: sometimes
met-through:
knows: []
place: Porto
---
Hello
`,
  [BO]: '---\nplace: Lisbon\norganization: Type Club\n---\n',
  'Ideas.md': '---\nfollow-up-status: a thought\n---\nNo person\n',
};

const TYPES = JSON.stringify({ types: { 'follow-up': 'date', knows: 'multitext' } });

/** A note in Live Preview, where its properties are a widget. */
async function openLive(path: string): Promise<OpenStandIn> {
  const standIn = await openPage({ notes: { ...NOTES, '.obsidian/types.json': TYPES } });
  await standIn.page.evaluate(async (file) => {
    const { workspace } = window.standIn?.app ?? {};
    const state = { file, mode: 'source', source: false };
    await workspace?.getLeaf().setViewState({ type: 'markdown', state, active: true });
    await window.standIn?.settle();
  }, path);
  await standIn.page.locator('.metadata-property').first().waitFor();
  return standIn;
}

function fieldOf({ page }: OpenStandIn, property: string) {
  const row = `.metadata-property[data-property-key="${property}"] .metadata-property-value`;
  return page.locator(`${row} input, ${row} [contenteditable]`);
}

function choices({ page }: OpenStandIn) {
  return page.locator('.suggestion-item');
}

it('offers the statuses in the field of the widget, and the app takes over what is chosen', async () => {
  const standIn = await openLive(ANA);
  await fieldOf(standIn, 'follow-up-status').fill('me');
  await choices(standIn).getByText('meeting').waitFor();
  await standIn.page.keyboard.press('Enter');
  await standIn.page.keyboard.press('Enter');
  await eventually(() => {
    expect(standIn.text(ANA)).toContain('follow-up-status: meeting\n');
  });
});

it('reads days in words where the field is a date that takes none', async () => {
  const standIn = await openLive(ANA);
  await fieldOf(standIn, 'follow-up').focus();
  await choices(standIn).getByText('in a week').waitFor();
  await choices(standIn).getByText('Type the day in words').click();
  await standIn.page.locator('.modal input').fill('next friday');
  await standIn.page.getByText('27 November 2026').waitFor();
  await standIn.page.keyboard.press('Enter');
  await eventually(() => {
    expect(standIn.text(ANA)).toContain('follow-up: 2026-11-27\n');
  });
});

it('completes people as links, in a text and in a list', async () => {
  const standIn = await openLive(ANA);
  await fieldOf(standIn, 'met-through').fill('bo');
  await choices(standIn).getByText('Bo Lee').click();
  await standIn.page.keyboard.press('Enter');
  await fieldOf(standIn, 'knows').fill('bo');
  await choices(standIn).getByText('Bo Lee').click();
  await standIn.page.keyboard.press('Enter');
  await eventually(() => {
    expect(standIn.text(ANA)).toContain('met-through: "[[Bo Lee]]"\nknows:\n  - "[[Bo Lee]]"\n');
  });
});

it('says why a value cannot be read, until it is another', async () => {
  const standIn = await openLive(ANA);
  const field = fieldOf(standIn, 'cadence');
  await field.focus();
  const reason = standIn.page.locator('.acquaint-reason');
  await reason.getByText(/^cadence is not a /).waitFor();
  await field.fill('3');
  await choices(standIn).getByText('3 weeks').waitFor();
  expect(await reason.count()).toBe(0);
});

it('offers the names of our properties, and leaves to the app what it completes itself', async () => {
  const standIn = await openLive(ANA);
  await fieldOf(standIn, 'place').fill('lis');
  await choices(standIn).getByText('Lisbon').waitFor();
  await standIn.page.evaluate(() => window.standIn?.settle());
  expect(await choices(standIn).count()).toBe(1);
  expect(await standIn.page.locator('.acquaint-choice').count()).toBe(0);
  await standIn.page.getByText('Add property').click();
  await standIn.page.keyboard.type('last-con');
  await choices(standIn).getByText('the last time you were in touch').waitFor();
  await standIn.page.keyboard.press('Enter');
  await standIn.page.keyboard.press('Enter');
  await fieldOf(standIn, 'last-contact').waitFor();
});

it('is silent in notes of nobody, in markup it does not know, and once it is unloaded', async () => {
  const other = await openLive('Ideas.md');
  await fieldOf(other, 'follow-up-status').fill('me');
  await other.page.evaluate(() => window.standIn?.settle());
  expect(await choices(other).count()).toBe(0);
  const standIn = await openLive(ANA);
  await standIn.page.evaluate(() => {
    for (const row of document.querySelectorAll('.metadata-property'))
      row.removeAttribute('data-property-key');
  });
  await standIn.page.locator('.metadata-input-longtext').first().fill('me');
  await standIn.page.evaluate(() => window.standIn?.settle());
  expect(await choices(standIn).count()).toBe(0);
});

it('is silent in a field it has helped in, once the plugin is switched off', async () => {
  const standIn = await openLive(ANA);
  await fieldOf(standIn, 'follow-up-status').fill('m');
  await choices(standIn).getByText('meeting').waitFor();
  await standIn.page.evaluate(() => window.standIn?.plugin.disable());
  await fieldOf(standIn, 'follow-up-status').fill('me');
  await standIn.page.evaluate(() => window.standIn?.settle());
  expect(await choices(standIn).count()).toBe(0);
});
