// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { button, fill, one, press, texts, valueOf } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note } from '../support/vault';

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Lee.md';
const CY = 'People/Cy Moss.md';
const EML = 'People/Ana Silva follow-up.eml';

const ANA_TEXT = note({
  met: '2026-11-15',
  'met-at': 'Web Summit',
  discussed: ['tea', 'fonts'],
  email: ['ana@example.org', 'ana@work.example'],
  phone: '+351 912 345 678',
  url: 'https://example.org/ana',
});
const TEXTS = {
  [ANA]: ANA_TEXT,
  [BO]: note({ 'follow-up-status': 'sent', 'last-contact': '2026-11-10', discussed: 'Rust' }),
  [CY]: note({ met: '2026-11-18' }),
};

type Vault = Readonly<Record<string, string>>;

/** The follow-ups with the dialog of the first person's message open, by its key. */
async function writing(vault: Vault = TEXTS): Promise<PluginHost> {
  const host = await pluginHost(vault);
  host.commands.run('acquaint:open-follow-ups');
  await host.settle();
  one('.acquaint-row-main').focus();
  press(one('.acquaint-row-main'), 'w');
  await host.settle();
  return host;
}

function message(): string {
  const field = one('.acquaint-draft-text');
  return field.instanceOf(HTMLTextAreaElement) ? field.value : '';
}

function edit(text: string): void {
  const field = one('.acquaint-draft-text');
  if (field.instanceOf(HTMLTextAreaElement)) field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function way(label: string): HTMLAnchorElement {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.acquaint-draft-way')];
  const found = links.find((link) => link.textContent === label);
  if (!found) throw new Error(`no way out is called ${label}`);
  return found;
}

/** As one does it: the program that opens is not of this page. */
function follow(label: string): void {
  const link = way(label);
  link.addEventListener('click', (event) => {
    event.preventDefault();
  });
  link.click();
}

const title = (): string | undefined => texts('.modal-title').at(-1);
describe('writing to somebody', () => {
  it('opens with the message that the row is due, and its ways out', async () => {
    const host = await writing();
    expect(title()).toBe('Write to Ana Silva');
    expect(valueOf('What for?')).toBe('follow-up');
    expect(valueOf('Subject')).toBe('Our talk about fonts');
    expect(message()).toContain('Hi Ana,\n\nIt was good to meet you at Web Summit');
    expect(way('Open in mail').href).toMatch(/^mailto:ana@example\.org\?subject=Our%20talk/);
    expect(way('Call').href).toBe('tel:+351912345678');
    expect(way('Text message').href).toMatch(/^sms:\+351912345678\?body=Hi%20Ana/);
    expect(way('Open profile').href).toBe('https://example.org/ana');
    expect(texts('.acquaint-draft-problems')).toEqual(['Ready to send.']);
    expect(host.errors).toEqual([]);
  });

  it('writes nothing before it is logged, then moves the status on, and is undone', async () => {
    const host = await writing();
    follow('Open in mail');
    expect(title()).toBe('Did you write to Ana Silva?');
    expect(host.adapter.text(ANA)).toBe(ANA_TEXT);
    expect(document.activeElement?.textContent).toBe('Log it');
    button('Log it').click();
    await host.settle();
    expect(host.adapter.text(ANA)).toContain('follow-up-status: sent');
    expect(host.adapter.text(ANA)).toContain('- [[2026-11-20]] email: fonts');
    expect(texts('.modal-title')).toEqual([]);
    button('Undo').click();
    await host.settle();
    expect(host.adapter.text(ANA)).toBe(ANA_TEXT);
  });

  it('logs a call as a call', async () => {
    const host = await writing();
    follow('Call');
    button('Log it').click();
    await host.settle();
    expect(host.adapter.text(ANA)).toContain('- [[2026-11-20]] call: fonts');
    expect(host.adapter.text(ANA)).toContain('follow-up-status: connected');
  });

  it('follows what is edited: address, words, kind, point', async () => {
    const host = await writing();
    fill('To', 'ana@work.example');
    fill('Subject', 'Hello');
    edit('About fonts');
    expect(way('Open in mail').href).toBe(
      'mailto:ana@work.example?subject=Hello&body=About%20fonts',
    );
    fill('Point you discussed', 'tea');
    await host.settle();
    expect(valueOf('Subject')).toBe('Our talk about tea');
    fill('What for?', 'coffee');
    await host.settle();
    expect(message()).toContain('Monday 23 November at 10:00');
  });

  it('says where a follow-up comes back to nothing, and what is too long for a mail program', async () => {
    await writing();
    fill('Subject', 'An offer');
    edit('Buy my things');
    expect(texts('.acquaint-draft-problems div')).toEqual([
      'This follow-up names no point you discussed.',
    ]);
    edit(`fonts ${'x'.repeat(2000)}`);
    expect(texts('.acquaint-draft-problems')).toEqual([
      'Too long for the mail program: save it as .eml, or copy it.',
    ]);
    expect(texts('.acquaint-draft-way')).not.toContain('Open in mail');
    edit('fonts');
    expect(texts('.acquaint-draft-way')).toContain('Open in mail');
  });

  it('asks for the point first where the note has none', async () => {
    const host = await writing({ [CY]: TEXTS[CY] });
    expect(texts('.acquaint-draft-problems')[0]).toContain('What did you talk about?');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Point you discussed');
    expect(document.querySelectorAll('.acquaint-draft-way')).toHaveLength(0);
    fill('Point you discussed', 'kerning');
    await host.settle();
    expect(message()).toContain('our conversation about kerning');
    expect(texts('.acquaint-draft-problems')).toEqual(['There is no email address in the note.']);
  });

  it('saves a file that a mail program opens, once, and takes it back', async () => {
    const host = await writing();
    button('Save as .eml').click();
    await host.settle();
    expect(host.adapter.text(EML)).toContain('X-Unsent: 1\r\n');
    expect(title()).toBe('Did you write to Ana Silva?');
    expect(host.adapter.text(ANA)).toBe(ANA_TEXT);
    button('Undo').click();
    await host.settle();
    expect(host.adapter.paths()).not.toContain(EML);
  });

  it('writes over no other file of that name', async () => {
    const host = await writing({ ...TEXTS, [EML]: 'From: me' });
    button('Save as .eml').click();
    await host.settle();
    expect(host.adapter.text(EML)).toBe('From: me');
    expect(texts('.notice').join()).toContain('another file with this name');
    expect(title()).toBe('Write to Ana Silva');
  });

  it('makes a template of the built-in words, from which the next message comes', async () => {
    const host = await writing();
    button('Edit template').click();
    await host.settle();
    const path = 'Templates/Draft follow-up en.md';
    expect(host.adapter.text(path)).toMatch(/^---\nsubject: Our talk about \{\{discussed\}\}\n---/);
    host.adapter.changeOutside(path, '---\nsubject: Yo\n---\nOn {{discussed}}, {{weather}}');
    await host.settle();
    press(one('.acquaint-row-main'), 'w');
    await host.settle();
    expect([valueOf('Subject'), message()]).toEqual(['Yo', 'On fonts, {{weather}}']);
    expect(texts('.acquaint-draft-problems')[0]).toContain(
      '{{weather}} is not a known placeholder',
    );
  });

  it('is a command on the note of a person, and a button on top of it', async () => {
    const host = await pluginHost(TEXTS);
    await host.app.workspace.openLinkText(BO, '');
    host.commands.run('acquaint:write');
    await host.settle();
    expect(title()).toBe('Write to Bo Lee');
    expect(valueOf('What for?')).toBe('nudge');
    one('.modal-header-button').click();
    button('Write').click();
    await host.settle();
    expect(title()).toBe('Write to Bo Lee');
    expect(host.errors).toEqual([]);
  });

  it('is birthday wishes from the row of a birthday', async () => {
    const host = await pluginHost({ [BO]: note({ birthday: '--11-23' }) });
    host.commands.run('acquaint:open-follow-ups');
    await host.settle();
    button('Write birthday wishes to Bo Lee').click();
    await host.settle();
    expect(valueOf('Subject')).toBe('Happy birthday, Bo!');
    one('.modal-header-button').click();
    press(one('.acquaint-date a'), 'w');
    await host.settle();
    expect(valueOf('What for?')).toBe('birthday');
  });

  it('is in the language and with the name of the settings', async () => {
    const host = await pluginHost(TEXTS);
    host.settings();
    await host.settle();
    fill('Your name', 'Kai Berg');
    fill('Language of drafts', 'de');
    await host.settle();
    await host.app.workspace.openLinkText(ANA, '');
    host.commands.run('acquaint:write');
    await host.settle();
    expect(message()).toMatch(/^Hallo Ana,[^]*Viele Grüße\nKai Berg$/);
  });

  it('is signed with the name that is asked once, which the settings keep', async () => {
    const host = await writing();
    edit('About fonts.\n\nBest wishes');
    fill('Sign as', 'Kai');
    fill('Sign as', 'Kai Berg');
    expect(message()).toBe('About fonts.\n\nBest wishes\nKai Berg');
    fill('What for?', 'coffee');
    await host.settle();
    expect(message()).toMatch(/\nBest wishes\nKai Berg$/);
    one('.modal-header-button').click();
    await host.settle();
    press(one('.acquaint-row-main'), 'w');
    await host.settle();
    expect(message()).toMatch(/\nBest wishes\nKai Berg$/);
    expect(texts('.setting-item-name')).not.toContain('Sign as');
    expect(host.errors).toEqual([]);
  });

  it('asks to connect whoever was only read so far, and offers it where there is no mail', async () => {
    const url = 'https://bsky.app/profile/ana.example';
    const host = await writing({
      [ANA]: note({ 'follow-up-status': 'pending', url, discussed: 'fonts' }),
    });
    expect(valueOf('What for?')).toBe('connect');
    expect(message()).toContain('what you wrote about “fonts”');
    expect(way('Copy and open profile').href).toBe(url);
    expect(texts('.acquaint-draft-problems')).toEqual(['115 of 300 characters.']);
    expect(texts('.acquaint-draft-ways button')).not.toContain('Save as .eml');
    edit('x'.repeat(301));
    expect(texts('.acquaint-draft-problems div')).toContain('301 characters: networks take 300.');
    fill('What for?', 'follow-up');
    await host.settle();
    expect(texts('.acquaint-draft-way')).toContain('Open in mail');
    expect(host.errors).toEqual([]);
  });

  it.each([
    ['is not offered where a mail is better', ['a@b.example'], false],
    ['is offered where there is no mail', [], true],
  ])('as a request to connect %s', async (_, email, isOffered) => {
    const met = { met: '2026-11-15', discussed: 'fonts' };
    await writing({ [ANA]: note({ ...met, url: 'https://github.com/ana', email }) });
    expect(valueOf('What for?')).toBe('follow-up');
    expect(texts('option').includes('Asking to connect online')).toBe(isOffered);
  });

  it('is a button of a row, and an item of its menu', async () => {
    const host = await pluginHost(TEXTS);
    host.commands.run('acquaint:open-follow-ups');
    await host.settle();
    one('.acquaint-row-main').focus();
    button('Write').click();
    await host.settle();
    expect(title()).toBe('Write to Ana Silva');
    one('.modal-header-button').click();
    press(one('.acquaint-row-main'), 'm');
    expect(texts('.menu-item')).toContain('Write');
  });
});
