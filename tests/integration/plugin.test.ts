// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { button, choose, fill, one, press, texts, valueOf } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note } from '../support/vault';

const ANA = 'People/Ana Silva.md';
const ANA_TEXT =
  '---\nmet: 2026-11-15 # at lunch\nmet-at: Web Summit\ndiscussed: [fonts]\nseeks: a Rust mentor\n---\nHi\n';
const TEXTS = {
  [ANA]: ANA_TEXT,
  'People/Bo Lee.md': note({ cadence: '2 weeks', offers: 'Rust mentoring' }),
  'Daily/2026-11-08.md': 'lunch with [[Bo Lee]]',
};

async function followUps(vault: Readonly<Record<string, string>> = TEXTS): Promise<PluginHost> {
  const host = await pluginHost(vault);
  host.commands.run('acquaint:open-follow-ups');
  await host.settle();
  return host;
}

async function introductions(): Promise<PluginHost> {
  const host = await pluginHost(TEXTS);
  host.commands.run('acquaint:open-introductions');
  await host.settle();
  return host;
}

const names = (): string[] => texts('.acquaint-row-name');

describe('the follow-ups view', () => {
  it('lists what is due, why, and how late, in groups with counts', async () => {
    const host = await followUps();
    expect(texts('.acquaint-heading')).toEqual(['Waiting1', 'Soon1']);
    expect(names()).toEqual(['Ana Silva', 'Bo Lee']);
    expect(texts('.acquaint-row-late')).toEqual(['since Tuesday', 'Sunday']);
    expect(texts('.acquaint-row-why')[0]).toBe('Met 5 days ago at Web Summit: write about fonts');
    expect(host.errors).toEqual([]);
  });

  it('changes with a note that another program writes', async () => {
    const host = await followUps();
    host.adapter.changeOutside(ANA, note({ 'follow-up': '2026-11-27', name: 'Ana Reis' }));
    host.adapter.changeOutside('People/Cy.md', note({ 'follow-up': '2026-11-20' }));
    host.adapter.changeOutside('People/Bo Lee.md', null);
    await host.settle();
    expect(names()).toEqual(['Cy', 'Ana Reis']);
  });

  it('says that nobody is there, and leads to adding the first', async () => {
    const host = await followUps({});
    expect(one('.acquaint-view .pane-empty').textContent).toContain('Nobody here yet.');
    button('Add the first person').click();
    await host.settle();
    expect(texts('.modal-title')).toEqual(['Just met someone']);
  });

  it('finds by what is known of people, and says when nobody matches', async () => {
    await followUps();
    const search = one('.acquaint-search input');
    const type = (query: string): void => {
      if (search.instanceOf(HTMLInputElement)) search.value = query;
      search.dispatchEvent(new Event('input', { bubbles: true }));
    };
    type('summit');
    expect(names()).toEqual(['Ana Silva']);
    type('nobody');
    expect(one('.acquaint-view .acquaint-nobody').textContent).toContain(
      'Nobody here fits “nobody”.',
    );
    button('Clear search').click();
    expect(names()).toHaveLength(2);
  });

  it('is sorted by name, and by day again', async () => {
    const two = {
      'People/Zoe.md': note({ 'follow-up': '2026-11-10' }),
      'People/Ana.md': note({ 'follow-up': '2026-11-12' }),
    };
    const host = await followUps(two);
    const choose = async (order: string): Promise<void> => {
      button('Sort').click();
      await host.settle();
      const items = [...document.querySelectorAll<HTMLElement>('.menu-item')];
      items.find(({ textContent }) => textContent === order)?.click();
      await host.settle();
    };
    expect(names()).toEqual(['Zoe', 'Ana']);
    await choose('By name');
    expect(names()).toEqual(['Ana', 'Zoe']);
    button('Sort').click();
    await host.settle();
    expect(texts('.menu-item.mod-checked')).toEqual(['By name']);
    await choose('By day');
    expect(names()).toEqual(['Zoe', 'Ana']);
  });

  it('is moved through by keys, with one stop for Tab', async () => {
    const host = await followUps();
    const stops = document.querySelectorAll('.acquaint-row-main[tabindex="0"]');
    expect(stops).toHaveLength(1);
    one('.acquaint-row-main').focus();
    press(one('.acquaint-row-main'), 'ArrowDown');
    expect(document.activeElement?.textContent).toContain('Bo Lee');
    press(one('.acquaint-row-main[data-row="3"]'), 'l');
    await host.settle();
    expect(texts('.modal-title')).toEqual(['Log: Bo Lee']);
  });
});

describe('logging an interaction', () => {
  it('writes the line, the day and the status, moves the row, and is undone byte for byte', async () => {
    const host = await followUps();
    one('.acquaint-row-main').focus();
    button('Log interaction').click();
    await host.settle();
    choose('Coffee');
    fill('What was it about?', 'her specimen');
    button('Log').click();
    await host.settle();
    expect(host.adapter.text(ANA)).toBe(
      ANA_TEXT.replace('[fonts]', '[fonts, her specimen]').replace(
        '---\nHi\n',
        'last-contact: 2026-11-20\nfollow-up-status: connected\n---\nHi\n',
      ) + '\n## Log\n\n- [[2026-11-20]] coffee: her specimen\n',
    );
    expect(names()).toEqual(['Bo Lee']);
    button('Undo').click();
    await host.settle();
    expect(host.adapter.text(ANA)).toBe(ANA_TEXT);
    expect(names()).toEqual(['Ana Silva', 'Bo Lee']);
    expect(host.errors).toEqual([]);
  });

  it('keeps no point of an email unless it is ticked, nor one that is unticked', async () => {
    const host = await followUps();
    const log = async (channel: string, ticks: boolean): Promise<void> => {
      host.commands.run('acquaint:undo');
      await host.settle();
      one('.acquaint-row-main').focus();
      button('Log interaction').click();
      await host.settle();
      choose(channel);
      fill('What was it about?', 'her specimen');
      if (ticks) one('.modal .checkbox-container').click();
      button('Log').click();
      await host.settle();
    };
    await log('Email', false);
    expect(host.adapter.text(ANA)).toContain('discussed: [fonts]');
    await log('Email', true);
    expect(host.adapter.text(ANA)).toContain('discussed: [fonts, her specimen]');
    await log('Coffee', true);
    expect(host.adapter.text(ANA)).toContain('discussed: [fonts]');
  });

  it('is not undone where the note has changed since', async () => {
    const host = await followUps();
    one('.acquaint-row-main').focus();
    button('Log interaction').click();
    await host.settle();
    button('Log').click();
    await host.settle();
    const changed = `${host.adapter.text(ANA) ?? ''}my own line\n`;
    host.adapter.changeOutside(ANA, changed);
    await host.settle();
    host.commands.run('acquaint:undo');
    await host.settle();
    expect(host.adapter.text(ANA)).toBe(changed);
    expect(texts('.notice').join()).toContain(`Changed since: ${ANA}`);
  });
});

describe('adding a person', () => {
  it('notes meeting again where the person is here already, and takes it back', async () => {
    const host = await followUps();
    host.commands.run('acquaint:add-person');
    await host.settle();
    fill('Where', 'a train');
    fill('What did you talk about?', 'night trains');
    fill('Name', 'Ana Silva');
    press(one('.modal input'), 'Enter', { ctrlKey: true });
    await host.settle();
    expect(host.adapter.text(ANA)).toContain('- [[2026-11-20]] met: a train: night trains\n');
    expect(host.adapter.text(ANA)).toContain('discussed: [fonts, night trains]\n');
    button('Undo').click();
    await host.settle();
    expect(host.adapter.text(ANA)).toBe(ANA_TEXT);
  });

  it('writes the note, opens it and lists the person', async () => {
    const host = await followUps();
    host.commands.run('acquaint:add-person');
    await host.settle();
    fill('Name', 'Zoë Park');
    fill('Where', 'a train');
    fill('What did you talk about?', 'night trains');
    press(one('.modal input'), 'Enter', { ctrlKey: true });
    await host.settle();
    expect(host.adapter.text('People/Zoë Park.md')).toBe(
      '---\ntype: person\nmet: 2026-11-20\nmet-at: a train\nfollow-up-status: pending\ndiscussed:\n  - night trains\n---\n',
    );
    expect(host.app.workspace.getActiveFile()?.path).toBe('People/Zoë Park.md');
    expect(names()).toContain('Zoë Park');
  });

  it('asks again where the name is missing or the day is none', async () => {
    const host = await followUps();
    host.commands.run('acquaint:add-person');
    await host.settle();
    button('Add').click();
    await host.settle();
    expect(one('.acquaint-form-error').textContent).toBe('A person needs a name.');
    fill('Name', 'Zoë');
    fill('Met on', 'spring');
    button('Add').click();
    await host.settle();
    expect(one('.acquaint-form-error').textContent).toContain('This is not a day.');
    expect(host.adapter.paths()).toHaveLength(3);
  });

  it('is only prepared by a link, never done by it', async () => {
    const host = await followUps();
    host.openUrl('obsidian://acquaint?name=Zo%C3%AB%20Park&metAt=Lisbon');
    await host.settle();
    expect([valueOf('Name'), valueOf('Where')]).toEqual(['Zoë Park', 'Lisbon']);
    expect(host.adapter.paths()).toHaveLength(3);
  });
});

describe('the introductions view', () => {
  it('names the pair and why, and notes an introduction that is taken up', async () => {
    const host = await introductions();
    expect(texts('.acquaint-card-names')).toEqual(['Ana Silva × Bo Lee']);
    expect(texts('.acquaint-card-why')).toEqual([
      'Ana looks for a Rust mentor; Bo offers Rust mentoring.',
    ]);
    button('Introduce: Ana Silva and Bo Lee').click();
    await host.settle();
    const text = host.adapter.text('Introductions/Ana Silva and Bo Lee.md') ?? '';
    expect(text).toContain(
      'people:\n  - "[[Ana Silva]]"\n  - "[[Bo Lee]]"\nintroduction-status: proposed\n',
    );
    expect(texts('.acquaint-card-names')).toEqual([]);
    expect(host.errors).toEqual([]);
  });

  it('does not suggest a pair again that was put aside', async () => {
    const host = await introductions();
    button('Not these two: Ana Silva and Bo Lee').click();
    await host.settle();
    [...document.querySelectorAll<HTMLElement>('.menu-item')]
      .find(({ textContent }) => textContent === 'Never')
      ?.click();
    await host.settle();
    expect(host.adapter.text('Introductions/Ana Silva and Bo Lee.md')).toContain(
      'introduction-status: dismissed',
    );
    expect(one('.acquaint-view .pane-empty').textContent).toContain(
      'No introductions to suggest yet.',
    );
  });
});

describe('a note that cannot be read', () => {
  it('is shown as needing attention, and left as it is', async () => {
    const broken = '---\nmet: "2026\nrole: x\n---\n';
    const host = await followUps({
      ...TEXTS,
      'People/Cy.md': broken,
      'People/Di.md': note({ met: 'in spring' }),
    });
    button('2 notes need attention').click();
    await host.settle();
    expect(texts('.acquaint-problem-what')).toEqual([
      // The list opens the note to say where it is.
      expect.stringMatching(/^People\/CyThe properties cannot be read \(line \d: /),
      'People/Dimet: “in spring” is not a day (YYYY-MM-DD)',
    ]);
    expect(host.adapter.text('People/Cy.md')).toBe(broken);
  });
});

describe('the plugin', () => {
  it('answers on the command line as the headless program does', async () => {
    const host = await pluginHost(TEXTS);
    const data: unknown = JSON.parse(await host.cli('acquaint:due', { format: 'json' }));
    expect(data).toMatchObject([{ name: 'Ana Silva', due: '2026-11-17' }, { name: 'Bo Lee' }]);
    expect(await host.cli('acquaint:due', { days: 'x' })).toContain(
      'Error: days=x is not a whole number',
    );
  });

  it('reads the vault anew when the settings say otherwise who is a person', async () => {
    const host = await followUps({
      ...TEXTS,
      'Friends/Zoë.md': note({ 'follow-up': '2026-11-20' }),
    });
    expect(names()).not.toContain('Zoë');
    host.adapter.changeOutside(
      '.obsidian/plugins/acquaint/data.json',
      '{"peopleFolder": "Friends"}',
    );
    await host.settle();
    expect(names()).toEqual(['Zoë']);
  });

  it('writes nothing by itself', async () => {
    const host = await followUps();
    host.commands.run('acquaint:check');
    await host.settle();
    expect(host.adapter.paths()).toEqual(Object.keys(TEXTS).sort());
    expect(host.adapter.text(ANA)).toBe(ANA_TEXT);
  });

  it('leaves no listener and no error when it is switched off and on again', async () => {
    const host = await followUps();
    host.plugin.disable();
    host.adapter.changeOutside(ANA, note({ met: '2026-11-19' }));
    await host.settle();
    await host.plugin.enable();
    await host.settle();
    expect(await host.cli('acquaint:due', { total: 'true' })).toBe('2');
    expect(host.errors).toEqual([]);
  });
});
