import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { encode } from 'uqr';
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually';
import { note, type Texts } from '../support/vault';
import { openStandIn, type OpenStandIn } from './open-stand-in';

const ANA = 'People/Ana Silva.md';

const NOTES = {
  [ANA]: '---\nemail: ana@x.org # work\nrole: designer\n---\nHi\n',
  'People/Bo Lee.md': note({ place: 'Porto' }),
};

const CARDS = `BEGIN:VCARD
VERSION:3.0
FN:Ana Silva
EMAIL:ana@x.org
TITLE:Lead designer
TEL:+351912345678
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Bo Lee
ORG:Ponte
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Zoë Park
EMAIL:zoe@x.org
END:VCARD
BEGIN:VCARD
VERSION:3.0
NOTE:nobody
END:VCARD
`;

const open: OpenStandIn[] = [];

async function standInOn(notes: Texts, files: Texts, query = ''): Promise<OpenStandIn> {
  const viewport = query === 'phone' ? { width: 390, height: 780 } : { width: 1280, height: 900 };
  const standIn = await openStandIn({ notes: { ...notes, ...files }, query, viewport });
  open.push(standIn);
  return standIn;
}

/** Opens the dialog on a file of the vault, as far as the review. */
async function reviewing({ page }: OpenStandIn, file: string): Promise<void> {
  await page.evaluate(() => window.standIn?.commands.run('acquaint:import-cards'));
  await page.getByRole('dialog').getByRole('button', { name: file }).click();
  await page.locator('.acquaint-card-line').first().waitFor();
}

function line(page: Page, name: string) {
  return page.locator('.acquaint-card-line', { hasText: name });
}

/** All notes and what they say, with those of the trash left out. */
function notesIn({ vault }: OpenStandIn): Map<string, string> {
  const paths = readdirSync(vault, { recursive: true, encoding: 'utf8' });
  const notes = paths.filter((path) => path.endsWith('.md') && !path.startsWith('.'));
  return new Map(notes.sort().map((path) => [path, readFileSync(join(vault, path), 'utf8')]));
}

/** A picture of black and white squares, as a PNG. */
async function pictureOf(page: Page, squares: readonly (readonly boolean[])[]): Promise<Buffer> {
  const url = await page.evaluate((rows) => {
    const size = 6;
    const canvas = createEl('canvas');
    canvas.width = canvas.height = Math.max(rows.length * size, 60);
    const context = canvas.getContext('2d');
    if (!context) return '';
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = 'black';
    rows.forEach((row, y) => {
      row.forEach((isBlack, x) => {
        if (isBlack) context.fillRect(x * size, y * size, size, size);
      });
    });
    return canvas.toDataURL('image/png');
  }, squares);
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

afterEach(async () => {
  for (const standIn of open.splice(0)) {
    expect(standIn.errors).toEqual([]);
    await standIn.close();
  }
});

describe('importing cards in a browser', () => {
  it('shows what each card comes to, writes what is wanted, and takes all of it back', async () => {
    const standIn = await standInOn(NOTES, { 'cards.vcf': CARDS });
    const { page, text } = standIn;
    const before = notesIn(standIn);
    await reviewing(standIn, 'cards.vcf');
    await line(page, 'Ana Silva').getByRole('button', { name: 'Choose what to take' }).click();
    await page.getByText('role: Lead designer (instead of designer)').waitFor();
    await page.getByLabel('Who is Bo Lee?').selectOption({ label: 'It is Bo Lee' });
    await page.getByText('it has neither a name nor an address').waitFor();
    await page.getByPlaceholder('Such as yesterday').fill('2026-11-19');
    await page.getByPlaceholder('Event or place').fill('a book market');
    expect(notesIn(standIn)).toEqual(before);
    await page.getByRole('button', { name: 'Import 3 cards' }).click();
    await page.getByText('Cards imported').waitFor();
    await expect.poll(() => text(ANA)).toContain('role: designer\n');
    await expect.poll(() => text(ANA)).toContain('phone:\n  - "+351912345678"\n');
    await expect.poll(() => text(ANA)).toContain('met: 2026-11-19\n');
    await expect.poll(() => text('People/Bo Lee.md')).toContain('organization: Ponte\n');
    await expect.poll(() => text('People/Zoë Park.md')).toContain('met-at: a book market\n');
    await expect.poll(() => text('People/Zoë Park.md')).toContain('follow-up-status: pending\n');
    await page.getByRole('button', { name: 'Undo the import' }).click();
    await eventually(() => {
      expect(notesIn(standIn)).toEqual(before);
    });
  });

  it('replaces what a note says only where that is ticked', async () => {
    const standIn = await standInOn(NOTES, { 'cards.vcf': CARDS });
    const { page, text } = standIn;
    await reviewing(standIn, 'cards.vcf');
    await line(page, 'Ana Silva').getByRole('button', { name: 'Choose what to take' }).click();
    await page.getByText('role: Lead designer').click();
    await page.getByRole('button', { name: /^Import/ }).click();
    await page.getByText('Cards imported').waitFor();
    await expect.poll(() => text(ANA)).toContain('role: Lead designer\n');
  });

  it('asks what the columns of an unknown table hold', async () => {
    const table = 'Who,Reach,Shelf\nZoë Park,zoe@x.org,A3\nBo Novak,bo@x.org,B1\n';
    const standIn = await standInOn(NOTES, { 'list.csv': table });
    const { page, text } = standIn;
    await page.evaluate(() => window.standIn?.commands.run('acquaint:import-cards'));
    await page.getByRole('dialog').getByRole('button', { name: 'list.csv' }).click();
    await page.getByText('zoe@x.org · bo@x.org').waitFor();
    await page.getByRole('combobox', { name: 'Who' }).selectOption('Name');
    await page.getByRole('combobox', { name: 'Reach' }).selectOption('Email');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Import 2 cards' }).click();
    await page.getByText('Cards imported').waitFor();
    await expect.poll(() => text('People/Zoë Park.md')).toContain('email:\n  - zoe@x.org\n');
  });

  it('shows a pasted signature for correction, and adds the person', async () => {
    const standIn = await standInOn(NOTES, {});
    const { page, text } = standIn;
    await page.evaluate(() => window.standIn?.commands.run('acquaint:import-cards'));
    await page.locator('textarea').fill('Zoë Park\nHead of Type, Ponte Lda\nzoe@x.org');
    await page.getByRole('button', { name: 'Read the text' }).click();
    const email = page.getByRole('textbox', { name: 'Email' });
    await email.waitFor();
    expect(await email.inputValue()).toBe('zoe@x.org');
    await page.getByRole('textbox', { name: 'Role' }).fill('Type lead');
    await page.keyboard.press('Control+Enter');
    await eventually(() => {
      expect(text('People/Zoë Park.md')).toContain('role: Type lead\n');
    });
  });

  it('reads the QR code in a picture', async () => {
    const standIn = await standInOn(NOTES, {});
    const { page, text } = standIn;
    const payload = 'MECARD:N:Park,Zoë;EMAIL:zoe@x.org;TEL:+351912345678;;';
    const buffer = await pictureOf(page, encode(payload, { border: 4 }).data);
    await page.evaluate(() => window.standIn?.commands.run('acquaint:import-cards'));
    const input = page.locator('.acquaint-file');
    await input.setInputFiles({ name: 'badge.png', mimeType: 'image/png', buffer });
    await line(page, 'Zoë Park').waitFor();
    await page.getByRole('button', { name: 'Import 1 card' }).click();
    await page.getByText('Cards imported').waitFor();
    await expect.poll(() => text('People/Zoë Park.md')).toContain('email:\n  - zoe@x.org\n');
  });

  it('says where no QR code is in a picture, and where a file is no picture', async () => {
    const { page } = await standInOn(NOTES, {});
    await page.evaluate(() => window.standIn?.commands.run('acquaint:import-cards'));
    const input = page.locator('.acquaint-file');
    const blank = await pictureOf(page, [[false]]);
    await input.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: blank });
    await page.getByText('a.png: no QR code was found in it.').waitFor();
    await input.setInputFiles({ name: 'b.png', mimeType: 'image/png', buffer: Buffer.from('x') });
    await page.getByText('b.png: this picture cannot be shown').waitFor();
  });

  it('takes files that are dropped', async () => {
    const { page } = await standInOn(NOTES, {});
    await page.evaluate(() => window.standIn?.commands.run('acquaint:import-cards'));
    await page.locator('.acquaint-drop').waitFor();
    await page.evaluate((cards) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([cards], 'cards.vcf'));
      const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
      document.querySelector('.acquaint-drop')?.dispatchEvent(drop);
    }, CARDS);
    await line(page, 'Zoë Park').waitFor();
  });

  it('fits a phone', async () => {
    const standIn = await standInOn(NOTES, { 'cards.vcf': CARDS }, 'phone');
    const { page } = standIn;
    await reviewing(standIn, 'cards.vcf');
    const wide = await page.evaluate(() => {
      const modal = document.querySelector('.modal');
      return (modal?.scrollWidth ?? 0) - (modal?.clientWidth ?? 0);
    });
    expect(wide).toBeLessThanOrEqual(0);
    const confirm = page.getByRole('button', { name: 'Import 2 cards' });
    await confirm.scrollIntoViewIfNeeded();
    expect((await confirm.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const who = await page.getByLabel('Who is Bo Lee?').boundingBox();
    expect(who?.height).toBeGreaterThanOrEqual(44);
    expect(who?.width).toBeGreaterThan(250);
  });
});
