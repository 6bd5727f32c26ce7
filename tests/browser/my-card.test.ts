import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readQr } from '../../src/cards/qr/read-qr';
import { note } from '../support/vault';
import type { OpenStandIn } from './open-stand-in';
import { openPage, run } from './open-view';

const ME = 'People/Zoë Ångström.md';
const NOTES = {
  [ME]: note({
    organization: 'Estúdio Ponte, Lda',
    role: 'Wissenschaftskommunikationsbeauftragte',
    email: ['zoe@x.org', 'zoe@ponte.example'],
    phone: '+351 912 345 678',
    url: 'https://ponte.example/zoe?a=1,2',
  }),
  '.obsidian/plugins/acquaint/data.json': JSON.stringify({ myNote: ME }),
};

type Options = Parameters<typeof openPage>[0];

const PHONE = { query: 'theme=dark&phone', viewport: { width: 320, height: 640 } };

async function openCard(options: Options = {}): Promise<OpenStandIn> {
  const standIn = await openPage({ notes: NOTES, ...options });
  await run(standIn, 'my-card');
  await standIn.page.locator('.acquaint-code').waitFor();
  return standIn;
}

/** What a camera sees of the code where it is on the screen: its pixels, read as a code. */
async function scanned(page: Page): Promise<string | null> {
  const clip = await page.locator('.acquaint-code').boundingBox();
  const picture = await page.screenshot(clip ? { clip } : {});
  const { dots, width, height } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const { width: columns, height: rows } = image;
    const canvas = createEl('canvas', { attr: { width: columns, height: rows } });
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data = [] } = context?.getImageData(0, 0, columns, rows) ?? {};
    // One sign a pixel: as numbers they would take seconds on their way here.
    const signs = Array.from({ length: columns * rows }, (_, at) => (data[at * 4] ?? 0) >> 4);
    return { dots: signs.map((sign) => sign.toString(16)).join(''), width: columns, height: rows };
  }, picture.toString('base64'));
  const data = Array.from(dots).flatMap((sign) => {
    const grey = Number.parseInt(sign, 16) * 17;
    return [grey, grey, grey, 255];
  });
  return readQr({ data: Uint8ClampedArray.from(data), width, height });
}

describe('my card in a browser', () => {
  it.each([
    ['in the light', {}],
    ['in the dark', { query: 'theme=dark' }],
    ['on a small phone in the dark', PHONE],
    ['from right to left', { query: 'theme=dark&rtl&lang=ar' }],
  ])('is read from the screen %s', async (_, options) => {
    const { page } = await openCard(options);
    const text = await scanned(page);
    expect(text).toContain('FN:Zoë Ångström\r\n');
    expect(text?.replaceAll('\r\n ', '')).toContain('URL:https://ponte.example/zoe?a=1,2\r\n');
  });

  it('fits a small phone, with controls that a finger hits', async () => {
    const { page } = await openCard(PHONE);
    const misfits = await page.evaluate(() => {
      const dialog = document.querySelector('.acquaint-my-card');
      const { left = 0, right = 0 } = dialog?.getBoundingClientRect() ?? {};
      return [...(dialog?.querySelectorAll('.modal-content *') ?? [])].flatMap((el) => {
        const box = el.getBoundingClientRect();
        const isSmall = el.tagName === 'BUTTON' && Math.round(box.height) < 44;
        return isSmall || box.left < left || box.right > right ? [el.textContent] : [];
      });
    });
    expect(misfits).toEqual([]);
  });

  it('is left by a key, and opened with keys alone', async () => {
    const { page } = await openPage({ notes: NOTES });
    await page.keyboard.press('Control+p');
    await page.keyboard.type('my card as a');
    await page.keyboard.press('Enter');
    await page.getByRole('img', { name: /QR code of the card of Zoë/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.acquaint-code').waitFor({ state: 'detached' });
  });
});

describe('exporting in a browser', () => {
  it('gives a download with everybody on it', async () => {
    const standIn = await openPage({ notes: { ...NOTES, 'People/Bo Lee.md': '' } });
    const { page } = standIn;
    await run(standIn, 'export-cards');
    await page.getByRole('combobox', { name: 'Where' }).selectOption('A download');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export', exact: true }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('People 2026-11-20.vcf');
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.match(/^FN:.*$/gm)).toEqual(['FN:Bo Lee', 'FN:Zoë Ångström']);
  });

  it('is done by keys alone', async () => {
    const standIn = await openPage({ notes: NOTES });
    const { page, text } = standIn;
    await run(standIn, 'export-cards');
    await page.locator('.acquaint-form').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Exported 1 person').waitFor();
    await expect.poll(() => text('People 2026-11-20.vcf')).toContain('FN:Zoë Ångström\r\n');
  });
});
