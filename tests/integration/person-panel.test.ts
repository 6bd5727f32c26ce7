// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { button, one, press, texts } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note, type Texts } from '../support/vault';

const ANA = 'People/Ana Silva.md';
const DAILY = 'Daily/2026-11-19.md';
const OWN = '\n- [ ] send the specimen\n\n## Log\n\n- [[2026-11-05]] coffee: serifs\n';
const TEXTS = {
  [ANA]: note({ met: '2026-11-01', 'met-at': 'Web Summit', discussed: ['fonts'] }, OWN),
  [DAILY]: '- [ ] call [[Ana Silva]]\r\n- [ ] water the tree\r\n',
  'Ideas.md': '',
};

/** The panel, with a note open. */
async function panel(path: string | null = ANA, vault: Texts = TEXTS): Promise<PluginHost> {
  const host = await pluginHost(vault);
  if (path !== null) await host.app.workspace.openLinkText(path, '');
  host.commands.run('acquaint:open-person-panel');
  await host.settle();
  return host;
}

/** Daily notes that tell of her. */
function seenOn(days: readonly string[]): Texts {
  const notes = days.map((on): [string, string] => [`Daily/${on}.md`, '[[Ana Silva]]']);
  return Object.fromEntries(notes);
}

/** The field in which something is added. */
function typed(): HTMLInputElement {
  const field = one('.acquaint-person dd input');
  if (field.instanceOf(HTMLInputElement)) return field;
  throw new TypeError('no field');
}

function type(text: string): void {
  typed().value = text;
  typed().dispatchEvent(new Event('input', { bubbles: true }));
}

const tasks = (): string[] => texts('.acquaint-panel-tick');

function part(title: string): string {
  return one(`.acquaint-panel-section[aria-label="${title}"]`).textContent;
}

describe('the person panel', () => {
  it('says that no person is active, and leads to one', async () => {
    const host = await panel('Ideas.md');
    expect(texts('.acquaint-person .pane-empty div')).toEqual([
      'No person note is open.',
      'Open the note of a person, and what you know of them shows here.',
    ]);
    button('Open a person').click();
    await host.settle();
    expect(texts('.suggestion-item')).toEqual(['Ana Silva']);
    await host.app.workspace.openLinkText(ANA, '');
    await host.settle();
    expect(texts('.acquaint-panel-name')).toEqual(['Ana Silva']);
  });

  it('says how you met, when you last heard, what was said and what is to do', async () => {
    const host = await panel();
    expect(part('How you met')).toContain('Met on 1 November at Web Summit.');
    expect(part('In touch')).toContain('Last in touch on 5 November.');
    expect(part('Points discussed')).toContain('fonts');
    expect(tasks()).toEqual(['send the specimen', 'call Ana Silva']);
    expect(host.errors).toEqual([]);
  });

  it('says in a line of five steps how far it has come, in words as well as signs', async () => {
    const host = await panel();
    const steps = (): string[] => texts('.acquaint-step');
    expect(steps()).toEqual([
      'Met1 Nov',
      'A pointfonts',
      'Coffee5 Nov',
      'In touch: still to come',
      'Introduced: still to come',
    ]);
    expect(part('From networking to connecting')).toContain('Next: stay in touch.');
    host.adapter.changeOutside(ANA, note({ met: '2026-11-01', cadence: '1 month' }));
    await host.settle();
    expect(steps().slice(1, 4)).toEqual([
      'A point: still to come',
      'Coffee: still to come',
      'In touchevery month',
    ]);
  });

  it('follows the note that is open, and what other programs write', async () => {
    const host = await panel();
    host.adapter.changeOutside(DAILY, '- [ ] ask [[Ana Silva]] for tea\n');
    await host.settle();
    expect(tasks()).toEqual(['send the specimen', 'ask Ana Silva for tea']);
    host.adapter.changeOutside('Daily/2026-11-18.md', '- [ ] thank [[Ana Silva]]');
    await host.settle();
    expect(tasks()).toHaveLength(3);
    await host.app.workspace.openLinkText('Ideas.md', '');
    await host.settle();
    expect(texts('.acquaint-panel-name')).toEqual([]);
  });

  it('ticks a task in its note, which counts as contact, and takes it back', async () => {
    const host = await panel();
    one('.acquaint-panel-source').closest('li')?.querySelector('input')?.click();
    await host.settle();
    expect(host.adapter.text(DAILY)).toBe(TEXTS[DAILY].replace('[ ] call', '[x] call'));
    expect(tasks()).toEqual(['send the specimen']);
    expect(part('In touch')).toContain('Last in touch yesterday');
    expect(texts('.acquaint-row-why')[0]).toBe('call Ana Silva');
    button('Undo').click();
    await host.settle();
    expect(host.adapter.text(DAILY)).toBe(TEXTS[DAILY]);
    expect(tasks()).toHaveLength(2);
  });

  it('says where a task cannot be ticked, and shows what there is', async () => {
    const host = await panel();
    const box = one('.acquaint-panel-source').closest('li')?.querySelector('input');
    await host.adapter.write(DAILY, '- [ ] call [[Ana Silva]] tomorrow\n');
    box?.click();
    await host.settle();
    expect(texts('.notice').join()).toContain('the task is gone');
  });

  it('lists what happened, by keys one row at a time, and opens the note', async () => {
    const host = await panel();
    expect(texts('.acquaint-row-kind')).toEqual(['Coffee', 'Met']);
    one('.acquaint-row-main').focus();
    press(one('.acquaint-row-main'), 'ArrowDown');
    expect(document.activeElement?.textContent).toContain('Web Summit');
    press(one('.acquaint-row-main'), 'Home');
    expect(document.activeElement?.textContent).toContain('serifs');
    expect(document.querySelectorAll('.acquaint-row-main[tabindex="0"]')).toHaveLength(1);
    one('.acquaint-row-main').click();
    await host.settle();
    expect(host.app.workspace.getActiveFile()?.path).toBe(ANA);
  });

  it('offers a cadence that fits, writes it, and offers none any more', async () => {
    const days = ['2026-08-20', '2026-09-20', '2026-10-20', '2026-11-18'];
    const host = await panel(ANA, { [ANA]: note({ role: 'nurse' }), ...seenOn(days) });
    expect(part('In touch')).toContain('Usually in touch every 4 weeks.');
    button('Stay in touch every month').click();
    await host.settle();
    expect(host.adapter.text(ANA)).toContain('cadence: 1 month');
    expect(part('In touch')).toContain('You stay in touch every month.');
    expect(document.querySelector('[data-key="cadence"]')).toBeNull();
  });

  it('leads to how somebody is reached, by what there is', async () => {
    await panel(ANA, {
      [ANA]: note({ email: 'ana@example.org', url: ['https://t.me/ana', 'ana.example'] }),
    });
    const ways = [...document.querySelectorAll<HTMLAnchorElement>('.acquaint-way')];
    expect(ways.map((way) => [way.textContent, way.getAttribute('href')])).toEqual([
      ['Mail', 'mailto:ana@example.org'],
      ['Chat', 'https://t.me/ana'],
      ['Site', 'https://ana.example'],
    ]);
    expect(texts('.acquaint-person .acquaint-face')).toEqual(['AS']);
  });

  it('leads to every page and profile, an account where it is certain whose page it is', async () => {
    await panel(ANA, {
      [ANA]: note({
        url: ['https://www.linkedin.com/in/ana-silva', 'ana.example'],
        linkedin: 'ana-silva',
        github: 'anasilva',
        mastodon: '@ana@example.social',
        twitter: 'Ana Silva',
      }),
    });
    const ways = [...document.querySelectorAll<HTMLAnchorElement>('.acquaint-way')];
    expect(ways.map((way) => [way.textContent, way.getAttribute('href')])).toEqual([
      ['LinkedIn', 'https://www.linkedin.com/in/ana-silva'],
      ['Site', 'https://ana.example'],
      ['GitHub', 'https://github.com/anasilva'],
      ['example.social', 'https://example.social/@ana'],
    ]);
  });

  it('says what somebody is to the person, and names nobody who is none', async () => {
    await panel(ANA, {
      [ANA]: note({ spouse: '[[Bo Lee]]', 'RELATED[muse]': 'Cy', parent: '[[People map]]' }),
      'People/Bo Lee.md': '',
      'People map.md': '',
    });
    const pills = texts('.acquaint-person .acquaint-pill');
    expect(pills).toEqual(['Bo Lee (spouse)', 'Cy (muse)']);
  });

  it('shows the properties that are listed in the settings, as text and links', async () => {
    const host = await pluginHost({
      [ANA]: note({ size: '<b>M</b>', pets: ['[[Kite]]', 'https://kite.example'] }),
      'Kite.md': '',
      '.obsidian/plugins/acquaint/data.json': '{"shownProperties": ["pets", "size", "mood"]}',
    });
    await host.app.workspace.openLinkText(ANA, '');
    host.commands.run('acquaint:open-person-panel');
    await host.settle();
    expect(part('Also in the note')).toBe(
      'Also in the notepetsKitehttps://kite.examplesize<b>M</b>',
    );
    expect(document.querySelector('.acquaint-panel-section b')).toBeNull();
    one('[data-key="own:Kite"]').click();
    await host.settle();
    expect(host.app.workspace.getActiveFile()?.path).toBe('Kite.md');
  });

  it('takes what somebody looks for, one after the other, and takes it back', async () => {
    const host = await panel();
    button('Add: Looks for').click();
    typed().value = 'a printer';
    press(typed(), 'Enter');
    await host.settle();
    expect(host.adapter.text(ANA)).toContain('seeks:\n  - a printer\n');
    expect(texts('.acquaint-person .acquaint-pill')).toEqual(['a printer']);
    expect(document.activeElement).toBe(typed());
    press(typed(), 'Enter');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Add: Looks for');
    button('Undo').click();
    await host.settle();
    expect(host.adapter.text(ANA)).toBe(TEXTS[ANA]);
  });

  it('keeps what is typed while the note is written, and what could not be', async () => {
    const host = await panel();
    button('Add: Looks for').click();
    type('a printer');
    const goOn = host.adapter.holdWrites();
    press(typed(), 'Enter');
    type('ink');
    goOn();
    await host.settle();
    expect(host.adapter.text(ANA)).toContain('seeks:\n  - a printer\n');
    expect([typed().value, document.activeElement]).toEqual(['ink', typed()]);
    const fail = host.adapter.holdWrites();
    press(typed(), 'Enter');
    type('paper');
    fail('the disk is full');
    await host.settle();
    expect(typed().value).toBe('paper');
    expect(one('.acquaint-not-added').textContent).toContain('“ink” was not added.');
    button('Try again').click();
    await host.settle();
    expect(host.adapter.text(ANA)).toContain('seeks:\n  - a printer\n  - ink\n');
    expect([typed().value, texts('.acquaint-not-added'), host.errors]).toEqual(['paper', [], []]);
  });

  it('sets a rhythm by two touches', async () => {
    const host = await panel();
    button('How often?').click();
    await host.settle();
    const item = [...document.querySelectorAll<HTMLElement>('.menu-item')].find(
      (el) => el.textContent === 'Stay in touch every 3 months',
    );
    item?.click();
    await host.settle();
    expect(host.adapter.text(ANA)).toContain('cadence: 3 months');
  });

  it('lists promises by their day', async () => {
    const due = '\n- [ ] later 📅 2026-12-30\n- [ ] soon [due:: 2026-11-21]\n';
    await panel(ANA, { [ANA]: note({}, due) });
    expect(tasks()).toEqual(['soon', 'later']);
    expect(texts('.acquaint-panel-due')).toEqual(['tomorrow', '30 Dec']);
  });

  it('says that somebody has grown quiet', async () => {
    const days = ['2026-03-01', '2026-03-15', '2026-04-01', '2026-04-15'];
    await panel(ANA, { [ANA]: '', ...seenOn(days) });
    expect(part('In touch')).toContain('a good time to catch up');
  });

  it('shows what notes say as text alone', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const own = note({ discussed: [evil], offers: evil, 'met-at': evil }, `\n- [ ] ${evil}\n`);
    const host = await panel(ANA, { [ANA]: own, [DAILY]: `[[Ana Silva]] ${evil}` });
    expect(document.querySelector('.acquaint-person img')).toBeNull();
    expect(one('.acquaint-person').textContent).toContain(evil);
    expect(host.errors).toEqual([]);
  });
});

describe('birthdays in the follow-ups view', () => {
  it('stand below what comes next, and lead to the note', async () => {
    const host = await pluginHost({ [ANA]: note({ birthday: '1986-11-23' }) });
    host.commands.run('acquaint:open-follow-ups');
    await host.settle();
    expect(texts('.acquaint-date a')).toEqual(['Ana Silva']);
    expect(texts('.acquaint-date-words')).toEqual(['Birthday, turns 40, in 3 days']);
    one('.acquaint-date a').click();
    await host.settle();
    expect(host.app.workspace.getActiveFile()?.path).toBe(ANA);
    host.adapter.changeOutside(ANA, note({}));
    await host.settle();
    expect(texts('.acquaint-due-dates *')).toEqual([]);
  });
});

describe('daily notes of another name', () => {
  const vault = { [ANA]: note({ met: '2026-10-01' }), 'Journal/05-11-2026.md': '[[Ana Silva]]' };

  it('count as the app names them', async () => {
    const stored = { '.obsidian/daily-notes.json': '{"folder":"Journal","format":"DD-MM-YYYY"}' };
    await panel(ANA, { ...vault, ...stored });
    expect(part('In touch')).toContain('Last in touch on 5 November.');
  });

  it('do not count where nothing names them', async () => {
    await panel(ANA, vault);
    expect(part('In touch')).toContain('Last in touch on 1 October.');
  });
});
