// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { button, choose, fill, one, press, texts, valueOf } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note, type Texts } from '../support/vault';

const ANA = 'People/Ana Silva.md';
const EVENT = '"[[Design evening|the design evening]]"';
const DATA = '.obsidian/plugins/acquaint/data.json';
const TEXTS = {
  [ANA]: `---\nmet: 2026-11-15\nmet-at: ${EVENT}\naliases: [Anita]\n---\n`,
  'People/Bo Lee.md': note({
    met: '2026-11-01',
    'met-at': 'a train',
    'last-contact': '2026-11-02',
  }),
  'Design evening.md': '',
};

async function open(command: string, vault: Texts = TEXTS): Promise<PluginHost> {
  const host = await pluginHost(vault);
  host.commands.run('acquaint:open-follow-ups');
  await host.settle();
  if (command === 'add-person') host.commands.run('acquaint:add-person');
  else {
    one('.acquaint-row-main').focus();
    one(`.acquaint-row-action[aria-label^="${command}"]`).click();
  }
  await host.settle();
  return host;
}

function input(label: string): HTMLInputElement {
  const found = one(`.modal input[aria-label="${label}"]`);
  if (found.instanceOf(HTMLInputElement)) return found;
  throw new TypeError(`${label} is no field`);
}

/** What is said under the name of a field. */
function said(label: string): string {
  const row = input(label).closest('.setting-item');
  return row?.querySelector('.setting-item-description')?.textContent ?? '';
}

async function type(host: PluginHost, label: string, text: string): Promise<void> {
  input(label).focus();
  fill(label, text);
  await host.settle();
}

async function snoozing(): Promise<PluginHost> {
  const host = await open('Snooze');
  const until = [...document.querySelectorAll<HTMLElement>('.menu-item')];
  until.find((item) => item.textContent.includes('Until a day'))?.click();
  await host.settle();
  return host;
}

const error = (): string => one('.acquaint-form-error').textContent;

describe('snoozing until a day in words', () => {
  it('says which day that is, before it is done', async () => {
    const host = await snoozing();
    expect(said('Day')).toContain('Such as next friday');
    await type(host, 'Day', 'next friday');
    expect(said('Day')).toBe('Friday 27 November 2026, in 7 days');
    expect(one('.modal [aria-live="polite"]').textContent).toBe(said('Day'));
    expect(host.adapter.text(ANA)).toBe(TEXTS[ANA]);
  });

  it('says nothing of what is no longer in the field', async () => {
    const host = await snoozing();
    fill('Day', 'tomorrow');
    fill('Day', '');
    await host.settle();
    expect(said('Day')).toContain('Such as next friday');
  });

  it('writes the day', async () => {
    const host = await snoozing();
    await type(host, 'Day', 'next friday');
    press(input('Day'), 'Enter');
    await host.settle();
    expect(host.adapter.text(ANA)).toContain('follow-up: 2026-11-27\n');
    expect(host.errors).toEqual([]);
  });

  it('asks again where no day is written, or one that has passed', async () => {
    const host = await snoozing();
    await type(host, 'Day', 'some time');
    expect(said('Day')).toBe('Not a day yet');
    one('.modal .mod-cta').click();
    await host.settle();
    expect(error()).toContain('This is not a day.');
    await type(host, 'Day', 'yesterday');
    one('.modal .mod-cta').click();
    await host.settle();
    expect(error()).toContain('This day has passed.');
    expect(host.adapter.text(ANA)).toBe(TEXTS[ANA]);
  });

  it('takes what was typed last, however soon it is confirmed', async () => {
    const host = await snoozing();
    fill('Day', 'tomorrow');
    fill('Day', 'in 3 weeks');
    press(input('Day'), 'Enter');
    press(input('Day'), 'Enter');
    await host.settle();
    expect(host.adapter.text(ANA)).toContain('follow-up: 2026-12-11\n');
    expect(texts('.notice')).toHaveLength(1);
  });
});

describe('adding a person', () => {
  it('reads the day of the meeting in words, as one that has passed', async () => {
    const host = await open('add-person');
    expect(said('Met on')).toBe('Friday 20 November 2026, today');
    await type(host, 'Name', 'Zoë');
    await type(host, 'Met on', 'wednesday');
    expect(said('Met on')).toBe('Wednesday 18 November 2026, 2 days ago');
    button('Add').click();
    await host.settle();
    expect(host.adapter.text('People/Zoë.md')).toContain('met: 2026-11-18\n');
  });

  it('suggests events from the first letter on, and links the one that others link', async () => {
    const host = await open('add-person');
    await type(host, 'Name', 'Zoë');
    input('Where').focus();
    await host.settle();
    expect(texts('.suggestion-item')).toEqual([]);
    await type(host, 'Where', 'design');
    expect(texts('.suggestion-item')).toEqual(['the design evening']);
    press(input('Where'), 'Enter');
    expect(valueOf('Where')).toBe('the design evening');
    button('Add').click();
    await host.settle();
    expect(host.adapter.text('People/Zoë.md')).toContain(`met-at: ${EVENT}\n`);
  });

  it('keeps a place that nobody else has as it is typed', async () => {
    const host = await open('add-person');
    await type(host, 'Name', 'Zoë');
    await type(host, 'Where', 'a bus');
    button('Add').click();
    await host.settle();
    expect(host.adapter.text('People/Zoë.md')).toContain('met-at: a bus\n');
  });

  it('suggests who introduced, by name or alias, and links the person', async () => {
    const host = await open('add-person');
    await type(host, 'Name', 'Zoë');
    await type(host, 'Introduced by', 'anit');
    expect(texts('.suggestion-title')).toEqual(['Ana Silva']);
    press(input('Introduced by'), 'Enter');
    button('Add').click();
    await host.settle();
    expect(host.adapter.text('People/Zoë.md')).toContain('met-through: "[[Ana Silva]]"\n');
  });

  it('links whoever introduced, known or not', async () => {
    const host = await open('add-person');
    await type(host, 'Name', 'Zoë');
    await type(host, 'Introduced by', 'Cleo Wu');
    button('Add').click();
    await host.settle();
    expect(host.adapter.text('People/Zoë.md')).toContain('met-through: "[[Cleo Wu]]"\n');
  });

  it('says who has the name already, and opens that note instead', async () => {
    const host = await open('add-person');
    await type(host, 'Name', 'Anit');
    expect(one('.acquaint-known').isShown()).toBe(false);
    await type(host, 'Name', 'anita');
    expect(one('.acquaint-known').textContent).toContain(
      'Ana Silva is here already. Met on Sunday.',
    );
    one('.acquaint-known a').click();
    await host.settle();
    expect(texts('.modal')).toEqual([]);
    expect(host.app.workspace.getActiveFile()?.path).toBe(ANA);
    expect(host.adapter.paths()).toHaveLength(3);
  });

  it('becomes meeting again where the person is here already, and loses nothing typed', async () => {
    const host = await open('add-person');
    await type(host, 'What did you talk about?', 'night trains');
    await type(host, 'Where', 'a harbour');
    await type(host, 'Name', 'Ana Silva');
    button('Met again').click();
    await host.settle();
    expect(texts('.modal')).toEqual([]);
    const text = host.adapter.text(ANA);
    expect(text).toContain('- [[2026-11-20]] met: a harbour: night trains\n');
    expect(text).toContain('discussed:\n  - night trains\n');
    expect(host.adapter.paths()).toHaveLength(3);
  });

  it('asks for another name where somebody else has the same', async () => {
    const host = await open('add-person');
    await type(host, 'Name', 'Ana Silva');
    button('Someone else').click();
    await host.settle();
    expect(error()).toContain('Add what tells the two apart');
    button('Add').click();
    await host.settle();
    expect(host.adapter.paths()).toHaveLength(3);
    await type(host, 'Name', 'Ana Silva (Porto)');
    button('Add').click();
    await host.settle();
    expect(host.adapter.paths()).toContain('People/Ana Silva (Porto).md');
  });

  it('goes with Enter from the name to the point, and adds from there', async () => {
    const host = await open('add-person');
    await type(host, 'Name', 'Zoë');
    press(input('Name'), 'Enter');
    expect(document.activeElement).toBe(input('What did you talk about?'));
    expect(host.adapter.paths()).toHaveLength(3);
    fill('What did you talk about?', 'night trains');
    press(input('What did you talk about?'), 'Enter');
    await host.settle();
    expect(host.adapter.text('People/Zoë.md')).toContain('discussed:\n  - night trains\n');
  });

  it('goes on with the next one at the same place on the same day', async () => {
    const host = await open('add-person');
    await type(host, 'Name', 'Zoë');
    await type(host, 'Met on', 'yesterday');
    await type(host, 'Where', 'a harbour');
    await type(host, 'They look for', 'a boat');
    press(input('Where'), 'Enter', { shiftKey: true });
    await host.settle();
    expect(document.activeElement).toBe(input('Name'));
    expect([valueOf('Name'), valueOf('Where'), valueOf('They look for')]).toEqual([
      '',
      'a harbour',
      '',
    ]);
    expect(one('.acquaint-form-foot').textContent).toContain('1 added');
    await type(host, 'Name', 'Yves');
    button('Add').click();
    await host.settle();
    const met = 'met: 2026-11-19\nmet-at: a harbour\n';
    expect(host.adapter.text('People/Zoë.md')).toContain(met);
    expect(host.adapter.text('People/Zoë.md')).toContain('seeks:\n  - a boat\n');
    expect(host.adapter.text('People/Yves.md')).toContain(met);
    expect(host.adapter.text('People/Yves.md')).not.toContain('seeks');
  });

  it('fills in where somebody was met before on the same day', async () => {
    const before = note({ met: '2026-11-20', 'met-at': 'a harbour' });
    await open('add-person', { ...TEXTS, 'People/Cy.md': before });
    expect(valueOf('Where')).toBe('a harbour');
    expect(said('Where')).toBe('Same as the person before.');
  });

  it('asks once before what was typed is lost', async () => {
    const host = await open('add-person');
    await type(host, 'What did you talk about?', 'night trains');
    press(input('Name'), 'Escape');
    expect(error()).toContain('Close again');
    expect(valueOf('What did you talk about?')).toBe('night trains');
    press(input('Name'), 'Escape');
    expect(texts('.modal')).toEqual([]);
    await host.settle();
  });

  it('closes at once where nothing was typed', async () => {
    const host = await open('add-person');
    press(input('Name'), 'Escape');
    expect(texts('.modal')).toEqual([]);
    await host.settle();
  });

  it('does not move on while a word is composed', async () => {
    await open('add-person');
    input('Name').focus();
    press(input('Name'), 'Enter', { isComposing: true });
    expect(document.activeElement).toBe(input('Name'));
  });

  it('starts from the template of the settings, and says where it is not there', async () => {
    const host = await open('add-person', {
      ...TEXTS,
      [DATA]: '{"template": "Templates/Gone.md"}',
    });
    await type(host, 'Name', 'Zoë');
    button('Add').click();
    await host.settle();
    expect(texts('.notice').join()).toContain('There is no template at Templates/Gone.md');
    expect(host.adapter.text('People/Zoë.md')).toContain('met: 2026-11-20\n');
  });
});

describe('logging an interaction', () => {
  const withDefault = { ...TEXTS, [DATA]: '{"defaultCadence": "3 months"}' };

  it('asks how often to stay in touch once somebody becomes connected, and writes it', async () => {
    const host = await open('Log interaction', withDefault);
    expect(input('Stay in touch every').isShown()).toBe(false);
    choose('Coffee');
    expect(input('Stay in touch every').isShown()).toBe(true);
    expect(valueOf('Stay in touch every')).toBe('3 months');
    fill('Stay in touch every', '6w');
    button('Log').click();
    await host.settle();
    expect(host.adapter.text(ANA)).toContain('follow-up-status: connected\ncadence: 6 weeks\n');
  });

  it('writes no cadence where it is emptied, and refuses one that is no rhythm', async () => {
    const host = await open('Log interaction', withDefault);
    choose('Coffee');
    fill('Stay in touch every', 'often');
    button('Log').click();
    await host.settle();
    expect(error()).toContain('This is not a rhythm.');
    fill('Stay in touch every', '');
    button('Log').click();
    await host.settle();
    expect(host.adapter.text(ANA)).toContain('follow-up-status: connected\n');
    expect(host.adapter.text(ANA)).not.toContain('cadence');
  });

  it('does not ask where there is no default', async () => {
    await open('Log interaction');
    choose('Coffee');
    expect(input('Stay in touch every').isShown()).toBe(false);
  });

  it('notes another day, who else was there, and a promise, and takes all back as one', async () => {
    const bo = TEXTS['People/Bo Lee.md'];
    const host = await open('Log interaction');
    choose('Coffee');
    choose('Yesterday');
    await type(host, 'What was it about?', 'serifs');
    await type(host, 'Who else was there?', 'bo');
    one('.suggestion-item').click();
    await host.settle();
    expect(texts('.acquaint-pill')).toEqual(['Bo Lee']);
    await type(host, 'Did you promise something?', 'send the specimen');
    await type(host, 'They look for', 'a printer, paper');
    button('Log').click();
    await host.settle();
    const ana = host.adapter.text(ANA);
    expect(ana).toContain('- [[2026-11-19]] coffee: serifs (with [[Bo Lee]])\n');
    expect(ana).toContain('discussed:\n  - serifs\n');
    expect(ana).toContain('seeks:\n  - a printer\n  - paper\n');
    expect(ana).toContain('## Promises\n\n- [ ] send the specimen\n');
    expect(ana).not.toContain('knows');
    expect(host.adapter.text('People/Bo Lee.md')).toContain(
      '- [[2026-11-19]] coffee: serifs (with [[Ana Silva]])\n',
    );
    button('Undo').click();
    await host.settle();
    expect([host.adapter.text(ANA), host.adapter.text('People/Bo Lee.md')]).toEqual([
      TEXTS[ANA],
      bo,
    ]);
  });

  it('takes any day in words, and none that is to come', async () => {
    const host = await open('Log interaction');
    choose('Another day\u2026');
    await type(host, 'Another day\u2026', 'tomorrow');
    button('Log').click();
    await host.settle();
    expect(error()).toContain('still to come');
    await type(host, 'Another day\u2026', '3 days ago');
    button('Log').click();
    await host.settle();
    expect(host.adapter.text(ANA)).toContain('- [[2026-11-17]] email\n');
  });

  it('says beside the button what follows', async () => {
    await open('Log interaction', withDefault);
    expect(one('.acquaint-form-foot').textContent).toContain(
      'After this: written, next on 27 November.',
    );
    choose('Coffee');
    expect(one('.acquaint-form-foot').textContent).toContain(
      'After this: in touch, next on 20 February.',
    );
  });

  it('is chosen from by arrows, with one stop for Tab', async () => {
    await open('Log interaction');
    const stops = (): string[] => texts('.modal [role="radio"][tabindex="0"]');
    expect(stops()).toEqual(['Email', 'Today']);
    press(one('[role="radio"][tabindex="0"]'), 'ArrowRight');
    expect(stops()).toEqual(['Message', 'Today']);
    expect(document.activeElement?.textContent).toBe('Message');
  });
});
