// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { button, one, press, texts, valueOf } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note } from '../support/vault';

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Lee.md';
const CY = 'People/Cy Moss.md';

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

async function reachingOut(vault: Vault = TEXTS): Promise<PluginHost> {
  const host = await pluginHost(vault);
  host.commands.run('acquaint:reach-out');
  await host.settle();
  return host;
}

const title = (): string | undefined => texts('.modal-title').at(-1);
const inTurn = (): string[] => texts('.acquaint-reach-out h3');

/** A letter as the dialog hears it. */
async function key(host: PluginHost, letter: string): Promise<void> {
  press(document.body, letter);
  await host.settle();
}

describe('reaching out to those of today', () => {
  it('shows one person at a time with what is known and the message', async () => {
    const host = await reachingOut();
    expect(inTurn()).toEqual(['Ana Silva']);
    expect(texts('.acquaint-reach-out-place')).toEqual(['1 of 3']);
    expect(texts('.acquaint-reach-out p')).toEqual([
      'Met 5 days ago at Web Summit: write about fonts.',
    ]);
    expect(texts('.acquaint-draft-preview-subject')).toEqual(['Our talk about fonts']);
    expect(host.errors).toEqual([]);
  });

  it('is worked through by keys, to a summary, and back again', async () => {
    const host = await reachingOut();
    await key(host, 'w');
    expect(title()).toBe('Write to Ana Silva');
    const link = one('.acquaint-draft-way.mod-main');
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    link.click();
    button('Log it').click();
    await host.settle();
    expect(inTurn()).toEqual(['Bo Lee']);
    await key(host, 'n');
    expect(inTurn()).toEqual(['Cy Moss']);
    await key(host, 's');
    one('.menu-item').click();
    await host.settle();
    expect(host.adapter.text(CY)).toContain('follow-up: 2026-11-21');
    expect(texts('.acquaint-reach-out p')).toEqual([
      'You logged 1, snoozed 1, skipped 1. 1 person left for today.',
    ]);
    await key(host, 'u');
    expect(host.adapter.text(CY)).toBe(TEXTS[CY]);
    expect(inTurn()).toEqual(['Cy Moss']);
    await key(host, 'u');
    await key(host, 'u');
    expect(host.adapter.text(ANA)).toBe(ANA_TEXT);
    expect(inTurn()).toEqual(['Ana Silva']);
    expect(texts('.acquaint-draft-preview-subject')).toEqual(['Our talk about fonts']);
    expect(document.activeElement?.getAttribute('aria-keyshortcuts')).toBe('w');
    expect(host.errors).toEqual([]);
  });

  it('tells how to reach them, what they need, their birthday and what was last, once each', async () => {
    const lines = [
      '2026-11-19]] call: kerning',
      '2026-11-18]] email: a, b',
      '2026-11-17]] other: c',
    ];
    const log = ['', '## Log', '', ...lines, '2026-11-16]] coffee: long ago']
      .map((line) => (line.includes(']]') ? `- [[${line}` : line))
      .join('\n');
    const properties = {
      met: '2026-11-15',
      'met-at': 'Web Summit',
      'follow-up-status': 'pending',
      discussed: 'kerning',
      phone: '+351912345678',
      seeks: 'a Rust mentor',
      birthday: '--11-22',
    };
    const host = await reachingOut({ [ANA]: note(properties, log) });
    expect(texts('.acquaint-reach-out .acquaint-way')).toEqual(['Call', 'Text']);
    expect(texts('.acquaint-reach-out-person dl')).toEqual(['Looks fora Rust mentor']);
    expect(texts('.acquaint-reach-out-date')).toEqual(['Birthday: in 2 days.']);
    expect(texts('.acquaint-reach-out-recent li')).toEqual([
      'yesterdayCall: kerning',
      'WednesdayEmail: a, b',
      'TuesdayContact: c',
    ]);
    expect(host.errors).toEqual([]);
  });

  it('comes back to another point of the note, and the message that is written does too', async () => {
    const host = await reachingOut();
    const select = one('.acquaint-reach-out-about select');
    expect(texts('.acquaint-reach-out-about option')).toEqual(['fonts', 'tea']);
    select.focus();
    if (select.instanceOf(HTMLSelectElement)) select.value = 'tea';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await host.settle();
    expect(texts('.acquaint-draft-preview-subject')).toEqual(['Our talk about tea']);
    expect(document.activeElement).toBe(one('.acquaint-reach-out-about select'));
    await key(host, 'w');
    expect(valueOf('Subject')).toBe('Our talk about tea');
  });

  it('ends the follow-ups with somebody by a key, which is undone by another', async () => {
    const host = await reachingOut();
    await key(host, 'x');
    expect(host.adapter.text(ANA)).toContain('follow-up-status: closed');
    expect(inTurn()).toEqual(['Bo Lee']);
    await key(host, 'u');
    expect(host.adapter.text(ANA)).toBe(ANA_TEXT);
    expect(inTurn()).toEqual(['Ana Silva']);
  });

  it('goes on after a log of its own', async () => {
    const host = await reachingOut();
    await key(host, 'l');
    expect(title()).toBe('Log: Ana Silva');
    one('.acquaint-form-foot .mod-cta').click();
    await host.settle();
    expect(inTurn()).toEqual(['Bo Lee']);
  });

  it('follows what the note in turn says meanwhile', async () => {
    const host = await reachingOut();
    host.adapter.changeOutside(ANA, note({ met: '2026-11-15', discussed: 'kerning' }));
    await host.settle();
    expect(texts('.acquaint-draft-preview-subject')).toEqual(['Our talk about kerning']);
    expect(document.activeElement?.getAttribute('aria-keyshortcuts')).toBe('w');
  });

  it('passes over a note that is gone', async () => {
    const host = await reachingOut();
    host.adapter.changeOutside(BO, null);
    await host.settle();
    await key(host, 'n');
    expect(inTurn()).toEqual(['Cy Moss']);
  });

  it('says that nobody is waiting', async () => {
    const host = await pluginHost({ 'People/Ana.md': note({}) });
    host.commands.run('acquaint:reach-out');
    await host.settle();
    expect(texts('.notice')).toEqual(['Nobody is waiting for you today.']);
  });
});
