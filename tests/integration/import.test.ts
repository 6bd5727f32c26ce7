// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { button, fill, one, press, texts, valueOf } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note, type Texts } from '../support/vault';

const ANA = 'People/Ana Silva.md';
const ZOE = 'People/Zoë Park.md';
const DATA = '.obsidian/plugins/acquaint/data.json';
const NOTES = { [ANA]: '---\nemail: ana@x.org # work\nrole: designer\n---\nHi\n' };

const JPEG = '/9j/4AECAw==';
const CARDS = `BEGIN:VCARD
VERSION:3.0
FN:Ana Silva
EMAIL:ana@x.org
TITLE:Lead designer
TEL:+351912345678
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Zoë Park
EMAIL:zoe@x.org
PHOTO;ENCODING=b;TYPE=JPEG:${JPEG}
END:VCARD
`;

const MANY = Array.from({ length: 40 }, (_, number) => {
  const name = `${'abcdefghij'.charAt(number % 10)}orto ${'klmnop'.charAt(number / 10)}alu`;
  return `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nEMAIL:p${String(number)}@x.org\nEND:VCARD\n`;
}).join('');

async function vaultWith(files: Texts): Promise<PluginHost> {
  const host = await pluginHost({ ...NOTES, ...files });
  await host.settle();
  return host;
}

/** What the menu of a file in the file explorer offers. */
async function fileMenu(host: PluginHost, path: string): Promise<HTMLElement[]> {
  const row = one(`.nav-file-title[data-path="${path}"]`);
  row.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  await host.settle();
  return [...document.querySelectorAll<HTMLElement>('.menu-item')];
}

/** Opens the dialog on a file by its menu. */
async function importing(host: PluginHost, path: string): Promise<void> {
  const items = await fileMenu(host, path);
  items.find((item) => item.textContent.includes('Import cards from this file'))?.click();
  await settled(host);
}

/** Waits until what is loaded when it is first needed, and what then reads and writes, is done. */
async function settled(host: PluginHost): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await host.settle();
}

async function pushed(host: PluginHost, label: string): Promise<void> {
  button(label).click();
  await settled(host);
}

/** All files but those in the trash, with what they say. */
function files({ adapter }: PluginHost): Map<string, string | null> {
  const paths = adapter.paths().filter((path) => !path.startsWith('.trash'));
  return new Map(paths.map((path) => [path, adapter.text(path)]));
}

describe('importing a file of the vault', () => {
  it('is offered in the menu of files with cards, and of pictures, and of no others', async () => {
    const host = await vaultWith({
      'a.vcf': CARDS,
      'b.CSV': 'x',
      'code.png': 'x',
      'c.canvas': '{}',
    });
    const offers = async (path: string): Promise<string[]> => {
      const items = (await fileMenu(host, path)).map(({ textContent }) => textContent);
      press(document.body, 'Escape');
      await host.settle();
      return items.filter((text) => text.startsWith('Import'));
    };
    expect(await offers('a.vcf')).toEqual(['Import cards from this file']);
    expect(await offers('b.CSV')).toEqual(['Import cards from this file']);
    expect(await offers('code.png')).toEqual(['Import the card in this QR code']);
    expect(await offers('c.canvas')).toEqual([]);
  });

  it('makes the people, with their photos, and is undone in one step', async () => {
    const host = await vaultWith({ 'cards.vcf': CARDS });
    const before = files(host);
    await importing(host, 'cards.vcf');
    expect(texts('.acquaint-card-kind')).toEqual(['Fill in', 'New']);
    expect(files(host)).toEqual(before);
    await pushed(host, 'Import 2 cards');
    expect(texts('.acquaint-summary li')).toEqual(['1 person added', '1 note filled in']);
    expect(host.adapter.text(ZOE)).toContain('photo: "[[Zoë Park.jpg]]"\n');
    expect(await host.adapter.readBytes('Zoë Park.jpg')).toEqual(
      new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]),
    );
    expect(host.adapter.text(ANA)).toContain('email: ana@x.org # work\nrole: designer\n');
    expect(texts('.notice')).toEqual(['Imported 2 cardsUndo']);
    await pushed(host, 'Undo the import');
    expect(files(host)).toEqual(before);
    // What was done is no longer offered to be undone.
    expect(texts('.notice')).toEqual(['Undone: Imported 2 cards']);
    expect(host.errors).toEqual([]);
  });

  it('has nothing to write the second time', async () => {
    const host = await vaultWith({ 'cards.vcf': CARDS });
    await importing(host, 'cards.vcf');
    await pushed(host, 'Import 2 cards');
    await pushed(host, 'Close');
    const before = files(host);
    await importing(host, 'cards.vcf');
    await pushed(host, 'Import 0 cards');
    expect(texts('.acquaint-form-error')).toContain('Nothing is chosen.');
    expect(files(host)).toEqual(before);
  });

  it('starts new people from the template', async () => {
    const template = '---\ntags: [contact]\n---\n# {{name}}\n';
    const host = await vaultWith({
      'cards.vcf': CARDS,
      'T.md': template,
      [DATA]: '{"template": "T.md"}',
    });
    await importing(host, 'cards.vcf');
    await pushed(host, 'Import 2 cards');
    expect(host.adapter.text(ZOE)).toMatch(/tags: \[contact\]\n[^]*# Zoë Park\n$/);
  });

  it('can be stopped, says what is left, and is completed by importing again', async () => {
    const host = await vaultWith({ 'many.vcf': MANY });
    await importing(host, 'many.vcf');
    button('Import 40 cards').click();
    button('Stop').click();
    await settled(host);
    expect(one('.modal-title').textContent).toBe('Stopped');
    expect(texts('.acquaint-summary li').join()).toMatch(
      /not reached\. Import the same file again/,
    );
    await pushed(host, 'Close');
    await importing(host, 'many.vcf');
    await pushed(host, button(one('.acquaint-import .mod-cta').textContent).textContent);
    await pushed(host, 'Close');
    expect(host.adapter.paths().filter((path) => path.startsWith('People/'))).toHaveLength(41);
  });

  it('offers what differs, which is taken only where it is ticked', async () => {
    const cards =
      'BEGIN:VCARD\nVERSION:3.0\nFN:Ana Silva\nEMAIL:ana@x.org\nTITLE:Lead\nEND:VCARD\n';
    const host = await vaultWith({ 'cards.vcf': cards });
    await importing(host, 'cards.vcf');
    expect(texts('.acquaint-import .mod-cta')).toEqual(['Import 0 cards']);
    button('Choose what to take').click();
    expect(texts('.acquaint-property-line')).toEqual(['role: Lead (instead of designer)']);
    one('.acquaint-property-line input').click();
    await pushed(host, 'Import 1 card');
    expect(host.adapter.text(ANA)).toContain('email: ana@x.org # work\nrole: Lead\n');
  });

  it('says how many cards were left out because nobody said who they are about', async () => {
    const cards = CARDS.replace('EMAIL:ana@x.org', 'EMAIL:another@x.org');
    const host = await vaultWith({ 'cards.vcf': cards });
    await importing(host, 'cards.vcf');
    await pushed(host, 'Import 1 card');
    const [, left] = texts('.acquaint-summary li');
    expect(left).toMatch(/^1 card left out: you did not say who that is\./);
  });

  it('says where there is no card', async () => {
    const host = await vaultWith({ 'cards.vcf': 'BEGIN:VCARD\nEND:VCARD\n' });
    await importing(host, 'cards.vcf');
    expect(one('.acquaint-form-error').textContent).toContain('neither a name nor an address');
  });
});

describe('the columns of an unknown table', () => {
  const TABLE = 'Who,Reach\nZoë Park,zoe@x.org\n';

  it('must say which one holds the name', async () => {
    const host = await vaultWith({ 'list.csv': TABLE });
    await importing(host, 'list.csv');
    fill('Who', 'extra');
    fill('Reach', 'extra');
    await pushed(host, 'Continue');
    expect(one('.acquaint-form-error').textContent).toContain('Which column says who it is?');
    fill('Who', 'name');
    await pushed(host, 'Continue');
    expect(texts('.acquaint-card-line .acquaint-row-name')).toEqual(['Zoë Park']);
  });
});

describe('the review by keys', () => {
  it('starts at what is shown, and arrows go from card to card', async () => {
    const host = await vaultWith({ 'cards.vcf': CARDS });
    await importing(host, 'cards.vcf');
    expect(document.activeElement?.textContent).toBe('All 2');
    const tick = (name: string): HTMLElement => one(`[aria-label="Import ${name}"]`);
    tick('Ana Silva').focus();
    press(tick('Ana Silva'), 'ArrowDown');
    expect(document.activeElement).toBe(tick('Zoë Park'));
    press(tick('Zoë Park'), 'Home');
    expect(document.activeElement).toBe(tick('Ana Silva'));
  });

  it('keeps the focus where a card is left out', async () => {
    const host = await vaultWith({ 'cards.vcf': CARDS });
    await importing(host, 'cards.vcf');
    const tick = one('[aria-label="Import Zoë Park"]');
    tick.focus();
    tick.click();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Import Zoë Park');
    expect(texts('.acquaint-import .mod-cta')).toEqual(['Import 1 card']);
  });
});

describe('just met someone', () => {
  const SIGNATURE = 'Zoë Park\nHead of Type, Ponte Lda\nzoe@x.org\n+351 912 345 678';

  async function adding(vault: Texts = NOTES): Promise<PluginHost> {
    const host = await pluginHost(vault);
    host.commands.run('acquaint:add-person');
    await host.settle();
    return host;
  }

  async function paste(host: PluginHost, label: string, text: string): Promise<void> {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'clipboardData', { value: data });
    one(`.modal input[aria-label="${label}"]`).dispatchEvent(event);
    await settled(host);
  }

  it.each(['Name', 'Paste'])('fills in what is pasted into %s, to be corrected', async (label) => {
    const host = await adding();
    await paste(host, label, SIGNATURE);
    expect(valueOf('Name')).toBe('Zoë Park');
    expect(valueOf('Email')).toBe('zoe@x.org');
    expect(valueOf('Phone')).toBe('+351 912 345 678');
    expect(host.adapter.text(ZOE)).toBeNull();
    fill('Role', 'Type lead');
    await pushed(host, 'Add');
    expect(host.adapter.text(ZOE)).toContain('role: Type lead\nemail:\n  - zoe@x.org\n');
  });

  it('leaves what was typed as it is', async () => {
    const host = await adding();
    fill('Email', 'private@x.org');
    await paste(host, 'Paste', 'MECARD:N:Park,Zoë;EMAIL:zoe@x.org;TEL:123456789;;');
    expect(valueOf('Email')).toBe('private@x.org');
    expect(valueOf('Phone')).toBe('123456789');
  });

  it('starts at the event where somebody was met today', async () => {
    const event = '"[[Design evening|the design evening]]"';
    const host = await adding({
      ...NOTES,
      'People/Al Moss.md': note({ met: '2026-11-19', 'met-at': 'a train' }),
      'People/Bo Lee.md': `---\nmet: 2026-11-20\nmet-at: ${event}\n---\n`,
      'Design evening.md': '',
    });
    expect(valueOf('Where')).toBe('the design evening');
    fill('Name', 'Zoë Park');
    await pushed(host, 'Add');
    expect(host.adapter.text(ZOE)).toContain(`met-at: ${event}\n`);
  });
});
