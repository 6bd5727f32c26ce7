// @vitest-environment happy-dom
import 'moment/min/locales';
import moment from 'moment';
import { afterEach, describe, expect, it } from 'vitest';
import { button } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note, type Texts } from '../support/vault';

const ANA = 'People/Ana.md';

/** A vault in an app of a language, whose daily notes have this format in a folder `Journal`. */
async function appIn(language: string, format: string, texts: Texts): Promise<PluginHost> {
  moment.locale(language);
  const options = { '.obsidian/daily-notes.json': JSON.stringify({ folder: 'Journal', format }) };
  const host = await pluginHost({ ...options, ...texts });
  await host.settle();
  return host;
}

async function known(host: PluginHost, name: string): Promise<unknown> {
  const person: unknown = JSON.parse(await host.cli('acquaint:person', { name, format: 'json' }));
  return person;
}

moment.locale('en');

afterEach(() => {
  moment.locale('en');
});

describe('daily notes in the language of the app', () => {
  it.each([
    ['fi', 'D. MMMM YYYY', '5. marraskuu 2026'],
    ['pl', 'D MMMM YYYY', '5 listopada 2026'],
    ['ru', 'D MMM YYYY', '5 нояб. 2026'],
    ['ar', 'YYYY-MM-DD', '٢٠٢٦-١١-٠٥'],
    ['ja', 'YYYY年MMMMDo', '2026年11月5日'],
  ])('are read in %s', async (language, format, name) => {
    const host = await appIn(language, format, { [ANA]: '', [`Journal/${name}.md`]: '[[Ana]]' });
    expect(await known(host, 'Ana')).toMatchObject({ lastContact: '2026-11-05' });
    expect(host.errors).toEqual([]);
  });

  it('are linked by what is logged, and no second one is made', async () => {
    const name = 'Freitag, 20. November 2026';
    const host = await appIn('de', 'dddd, D. MMMM YYYY', {
      [ANA]: note({ met: '2026-11-15' }),
      [`Journal/${name}.md`]: 'Morgen\n',
    });
    await host.cli('acquaint:log', { name: 'Ana', channel: 'email' });
    await host.settle();
    expect(host.adapter.text(ANA)).toContain(`- [[${name}|2026-11-20]] email\n`);
    host.commands.run('acquaint:add-to-daily-note');
    await host.settle();
    const made = host.adapter.paths().filter((path) => path.endsWith('.md'));
    expect(made).toEqual([`Journal/${name}.md`, ANA]);
  });

  it('keep to the note of the day that was made in another language', async () => {
    const there = 'Journal/Friday, 20. November 2026.md';
    const host = await appIn('de', 'dddd, D. MMMM YYYY', {
      [ANA]: note({ met: '2026-11-15' }),
      [there]: 'Morning\n',
    });
    host.commands.run('acquaint:add-to-daily-note');
    await host.settle();
    expect(host.adapter.text(there)).toContain('[[Ana]]');
    expect(host.adapter.paths().filter((path) => path.startsWith('Journal/'))).toEqual([there]);
  });
});

describe('a plain day in the log', () => {
  it('is shown not to count, made a link, and undone', async () => {
    const text = '## Log\n\n- 2026-11-06: coffee\n';
    const host = await pluginHost({ [ANA]: text });
    await host.app.workspace.openLinkText(ANA, '');
    host.commands.run('acquaint:open-person-panel');
    await host.settle();
    expect(document.body.textContent).toContain('coffee (does not count as contact');
    button('Make the day a link').click();
    await host.settle();
    expect(host.adapter.text(ANA)).toBe('## Log\n\n- [[2026-11-06]]: coffee\n');
    expect(await known(host, 'Ana')).toMatchObject({ lastContact: '2026-11-06' });
    expect(document.body.textContent).not.toContain('does not count as contact');
    button('Undo').click();
    await host.settle();
    expect(host.adapter.text(ANA)).toBe(text);
    expect(host.errors).toEqual([]);
  });
});
