// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ANA, BO, chooseFromMenu, PAIR, pair, PEOPLE } from '../support/introduction-notes';
import { button, fill, one, pointAt, press, rightClick, texts, valueOf } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note } from '../support/vault';

async function ledger(notes: Readonly<Record<string, string>>): Promise<PluginHost> {
  const host = await pluginHost(notes);
  host.commands.run('acquaint:open-ledger');
  await host.settle();
  return host;
}

async function pressNext(host: PluginHost): Promise<void> {
  const row = one('.acquaint-introduction .acquaint-row-main');
  row.focus();
  press(row, 'n');
  await host.settle();
}

describe('the ledger of introductions', () => {
  it('says that there is none, and leads to the suggestions', async () => {
    const host = await ledger(PEOPLE);
    expect(one('.acquaint-view .pane-empty').textContent).toContain('No introductions yet.');
    button('Show suggestions').click();
    await host.settle();
    expect(texts('.acquaint-card-names')).toEqual(['Ana Silva × Bo Lee']);
    expect(host.errors).toEqual([]);
  });

  it('lists those that wait for a step first, then the others by stage', async () => {
    await ledger({
      ...PEOPLE,
      'People/Cy.md': note({}),
      'Introductions/a.md': pair({ 'introduction-status': 'asked', asked: '2026-11-01' }),
      'Introductions/b.md': note({
        type: 'introduction',
        people: ['[[Ana Silva]]', '[[Cy]]'],
        'introduction-status': 'worked-out',
        outcome: 'A book',
      }),
      'Introductions/c.md': note({
        type: 'introduction',
        people: ['[[Bo Lee]]', '[[Cy]]'],
        'introduction-status': 'proposed',
      }),
    });
    expect(texts('.acquaint-heading')).toEqual([
      'Waiting for you1',
      'Proposed1',
      'Worked out1',
      'Introductions made per month',
    ]);
    expect(texts('.acquaint-row-name')).toEqual([
      'Ana Silva and Bo Lee',
      'Bo Lee and Cy',
      'Ana Silva and Cy',
    ]);
    expect(texts('.acquaint-row-why')).toEqual([
      'Waiting for Ana Silva and Bo Lee · asked 19 days ago',
      'Ask Bo Lee or Cy first',
      'A book',
    ]);
  });

  it('leads to the first person where there is nobody', async () => {
    const host = await ledger({});
    expect(one('.acquaint-view .pane-empty').textContent).toContain('Nobody here yet.');
    button('Add the first person').click();
    await host.settle();
    expect(texts('.modal-title')).toEqual(['Just met someone']);
    expect(host.errors).toEqual([]);
  });

  it('says a stage once, by its heading; of those that wait, each by its row', async () => {
    await ledger({
      ...PEOPLE,
      'People/Cy.md': note({}),
      [PAIR]: pair({ 'introduction-status': 'made', made: '2026-10-01' }),
      'Introductions/b.md': note({
        type: 'introduction',
        people: ['[[Bo Lee]]', '[[Cy]]'],
        'introduction-status': 'proposed',
      }),
    });
    expect(texts('.acquaint-heading').slice(0, 2)).toEqual(['Waiting for you1', 'Proposed1']);
    expect(texts('.acquaint-row-late')).toEqual(['Introduced', '']);
  });

  it('has the full names and words of a row in its tooltips', async () => {
    await ledger({ ...PEOPLE, [PAIR]: pair({ 'introduction-status': 'proposed' }) });
    expect(one('.acquaint-row-name').title).toBe('Ana Silva and Bo Lee');
    expect(one('.acquaint-row-why').title).toBe('Ask Ana Silva or Bo Lee first');
  });

  it('has the menu of all steps on a right click, and none where nothing is left to do', async () => {
    const host = await ledger({
      ...PEOPLE,
      'People/Cy.md': note({ 'no-introductions': true }),
      [PAIR]: pair({ 'introduction-status': 'asked', asked: '2026-11-01' }),
      'Introductions/b.md': note({
        type: 'introduction',
        people: ['[[Bo Lee]]', '[[Cy]]'],
        'introduction-status': 'worked-out',
      }),
    });
    const row = (at: number): HTMLElement => {
      const el = document.querySelectorAll<HTMLElement>('.acquaint-row-main')[at];
      if (!el) throw new Error(`there is no row ${String(at)}`);
      return el;
    };
    expect(rightClick(row(1))).toBe(false);
    expect(texts('.menu-item')).toEqual([]);
    expect(rightClick(row(0))).toBe(true);
    const byClick = texts('.menu-item');
    expect(byClick).toContain('No introductions for Bo Lee');
    document.querySelector('.menu')?.remove();
    press(row(0), 'm');
    expect(texts('.menu-item')).toEqual(byClick);
    document.querySelector('.menu')?.remove();
    expect(rightClick(row(2))).toBe(true);
    expect(texts('.menu-item')).toEqual(['Suggest again']);
    await chooseFromMenu(host, 'Suggest again');
    expect(host.adapter.text('People/Cy.md')).toContain('no-introductions: false\n');
    expect(host.errors).toEqual([]);
  });

  it('asks one with a letter, and notes that it was asked', async () => {
    const host = await ledger({ ...PEOPLE, [PAIR]: pair({ 'introduction-status': 'proposed' }) });
    await pressNext(host);
    await chooseFromMenu(host, 'Ask Ana Silva');
    expect(texts('.modal-title')).toEqual(['Ask Ana Silva first']);
    expect(valueOf('Message')).toContain('introduce you to Bo Lee');
    button('I have asked').click();
    await host.settle();
    expect(host.adapter.text(PAIR)).toContain(
      'introduction-status: asked\nasked: 2026-11-20\nasked-of:\n  - "[[Ana Silva]]"\n',
    );
    expect(texts('.acquaint-row-why')).toEqual([
      'Waiting for Ana Silva · asked today · comes up on 27 November 2026',
    ]);
    expect(host.errors).toEqual([]);
  });

  it('asks in the language of the settings', async () => {
    const host = await pluginHost({
      ...PEOPLE,
      [PAIR]: pair({ 'introduction-status': 'proposed' }),
      '.obsidian/plugins/acquaint/data.json': JSON.stringify({ draftLanguage: 'de' }),
    });
    host.commands.run('acquaint:open-ledger');
    await host.settle();
    await pressNext(host);
    await chooseFromMenu(host, 'Ask Ana Silva');
    expect(valueOf('Message')).toContain('mit Bo Lee bekannt machen');
  });

  it('puts two in touch in three notes, and takes all of it back as one', async () => {
    const agreed = pair({
      'introduction-status': 'agreed',
      'agreed-by': ['[[Ana Silva]]', '[[Bo Lee]]'],
    });
    const host = await ledger({ ...PEOPLE, [PAIR]: agreed });
    await pressNext(host);
    expect(valueOf('Message')).toContain('Bo Lee: bo@example.com');
    button('I have written to both').click();
    await host.settle();
    expect(host.adapter.text(ANA)).toContain('knows:\n  - "[[Bo Lee]]"\n');
    expect(host.adapter.text(BO)).toContain('email: introduced to [[Ana Silva]]\n');
    expect(host.adapter.text(PAIR)).toContain('made: 2026-11-20\nfollow-up: 2026-12-04\n');
    button('Undo').click();
    await host.settle();
    expect([ANA, BO, PAIR].map((path) => host.adapter.text(path))).toEqual([
      PEOPLE[ANA],
      PEOPLE[BO],
      agreed,
    ]);
    expect(host.errors).toEqual([]);
  });

  it('keeps what came of it', async () => {
    const host = await ledger({
      ...PEOPLE,
      [PAIR]: pair({ 'introduction-status': 'made', made: '2026-11-01' }),
    });
    await pressNext(host);
    await chooseFromMenu(host, 'They met');
    fill('What came of it?', 'Coffee every week');
    button('Note it').click();
    await host.settle();
    expect(host.adapter.text(PAIR)).toContain('outcome: Coffee every week\n');
    expect(texts('.acquaint-heading')).toContain('Met1');
  });

  it('keeps why somebody said no, and closes the introduction', async () => {
    const host = await ledger({
      ...PEOPLE,
      [PAIR]: pair({ 'introduction-status': 'asked', asked: '2026-11-01' }),
    });
    await pressNext(host);
    await chooseFromMenu(host, 'Bo Lee said no');
    fill('Why not?', 'on leave');
    button('Note it').click();
    await host.settle();
    expect(host.adapter.text(PAIR)).toContain('outcome: "Bo Lee: on leave"\n');
    expect(texts('.acquaint-heading')).toEqual(['Declined1', 'Introductions made per month']);
  });
});

describe('an introduction that was declined or set aside', () => {
  const declined = pair({ 'introduction-status': 'declined', outcome: 'Bo Lee: on leave' });

  it('is taken up again by the button of its row, and undone', async () => {
    const host = await ledger({ ...PEOPLE, [PAIR]: declined });
    expect(texts('.acquaint-row-why')).toEqual(['Bo Lee: on leave']);
    pointAt('.acquaint-introduction');
    button('Reopen: Ana Silva and Bo Lee').click();
    await host.settle();
    expect(host.adapter.text(PAIR)).toMatch(/\nintroduction-status: proposed\n---\n$/);
    expect(texts('.acquaint-heading')).toContain('Proposed1');
    button('Undo').click();
    await host.settle();
    expect(host.adapter.text(PAIR)).toBe(declined);
    expect(host.errors).toEqual([]);
  });

  it('is taken up again from the palette', async () => {
    const dismissed = pair({ 'introduction-status': 'dismissed', outcome: 'Never.' });
    const host = await pluginHost({ ...PEOPLE, [PAIR]: dismissed });
    host.commands.run('acquaint:introduction-step');
    await host.settle();
    expect(texts('.suggestion-item')).toEqual(['Ana Silva and Bo Lee: Set aside']);
    one('.suggestion-item').click();
    await host.settle();
    expect(texts('.suggestion-item')).toEqual(['Reopen']);
    one('.suggestion-item').click();
    await host.settle();
    expect(host.adapter.text(PAIR)).toMatch(/\nintroduction-status: proposed\n---\n$/);
  });
});

describe('the end of the ledger', () => {
  it('counts introductions made per month, and with whom they went to and fro', async () => {
    const host = await ledger({
      ...PEOPLE,
      'People/Cy.md': note({ 'met-through': '[[Ana Silva]]' }),
      [PAIR]: pair({ 'introduction-status': 'made', made: '2026-11-01' }),
    });
    expect(texts('.acquaint-figure')).toEqual([
      'November 20261',
      'Ana Silva1 given, 1 received',
      'Bo Lee1 received',
    ]);
    expect(host.errors).toEqual([]);
  });

  it('says so where none is made yet', async () => {
    await ledger({ ...PEOPLE, [PAIR]: pair({ 'introduction-status': 'proposed' }) });
    expect(texts('.acquaint-figure')).toEqual(['None with a day noted yet']);
  });

  it('is passed over by the keys that go from introduction to introduction', async () => {
    const host = await ledger({
      ...PEOPLE,
      [PAIR]: pair({ 'introduction-status': 'made', made: '2026-11-01' }),
    });
    press(one('.acquaint-introduction .acquaint-row-main'), 'End');
    await host.settle();
    expect(document.activeElement?.textContent).toContain('Ana Silva and Bo Lee');
  });
});

describe('an introduction whose note is active', () => {
  it('is taken a step further from the palette', async () => {
    const host = await pluginHost({
      ...PEOPLE,
      [PAIR]: pair({ 'introduction-status': 'asked', 'asked-of': ['[[Bo Lee]]'] }),
    });
    await host.app.workspace.openLinkText(PAIR, '');
    host.commands.run('acquaint:introduction-step-here');
    await host.settle();
    expect(texts('.suggestion-item').slice(0, 2)).toEqual(['Bo Lee said yes', 'Bo Lee said no']);
    one('.suggestion-item').click();
    await host.settle();
    expect(host.adapter.text(PAIR)).toContain('agreed-by:\n  - "[[Bo Lee]]"\n');
    expect(host.errors).toEqual([]);
  });
});

describe('a person whose note is active', () => {
  it('is introduced to anybody, with the reason that is known', async () => {
    const host = await pluginHost({ ...PEOPLE, 'People/Cy.md': note({}) });
    await host.app.workspace.openLinkText(BO, '');
    host.commands.run('acquaint:introduce-here');
    await host.settle();
    expect(texts('.suggestion-title')).toEqual(['Ana Silva', 'Cy']);
    expect(texts('.suggestion-note')).toEqual([
      'Ana looks for a Rust mentor; Bo offers Rust mentoring.',
    ]);
    one('.suggestion-item').click();
    await host.settle();
    expect(host.adapter.text(PAIR)).toContain(
      'reason: Ana looks for a Rust mentor; Bo offers Rust mentoring.\n',
    );
    expect(host.app.workspace.getActiveFile()?.path).toBe(PAIR);
    expect(host.errors).toEqual([]);
  });
});

describe('introductions that wait for a step', () => {
  it('stand below the follow-ups', async () => {
    const host = await pluginHost({
      ...PEOPLE,
      [PAIR]: pair({ 'introduction-status': 'asked', asked: '2026-11-01' }),
    });
    host.commands.run('acquaint:open-follow-ups');
    await host.settle();
    expect(texts('.acquaint-due-introductions .acquaint-card-name')).toEqual([
      'Ana Silva and Bo Lee',
    ]);
    expect(texts('.acquaint-card-next')).toEqual([
      'Waiting for Ana Silva and Bo Lee · asked 19 days ago',
    ]);
    button('What did they say: Ana Silva and Bo Lee').click();
    await host.settle();
    expect(texts('.menu-item')).toContain('Ana Silva said yes');
  });

  it('have the menu of all steps on a right click', async () => {
    const host = await pluginHost({
      ...PEOPLE,
      [PAIR]: pair({ 'introduction-status': 'asked', asked: '2026-11-01' }),
    });
    host.commands.run('acquaint:open-follow-ups');
    await host.settle();
    expect(rightClick(one('.acquaint-card-next'))).toBe(true);
    expect(texts('.menu-item')).toContain('No introductions for Bo Lee');
  });

  it.each([
    [3, []],
    [5, ['2 more in the ledger']],
  ])('of %i, three stand there, and the rest a click away', async (count, more) => {
    const names = ['Cy', 'Dee', 'Eli', 'Flo', 'Gus'].slice(0, count);
    const asked = (name: string): string =>
      note({
        type: 'introduction',
        people: ['[[Ana Silva]]', `[[${name}]]`],
        'introduction-status': 'asked',
        asked: '2026-11-01',
      });
    const host = await pluginHost({
      ...PEOPLE,
      ...Object.fromEntries(names.map((name) => [`People/${name}.md`, note({})])),
      ...Object.fromEntries(names.map((name) => [`Introductions/${name}.md`, asked(name)])),
    });
    host.commands.run('acquaint:open-follow-ups');
    await host.settle();
    expect(texts('.acquaint-due-introductions .acquaint-card')).toHaveLength(3);
    expect(texts('.acquaint-due-introductions > button')).toEqual(more);
    if (more.length === 0) return;
    one('.acquaint-due-introductions > button').click();
    await host.settle();
    expect(document.activeElement?.textContent).toContain('Ana Silva and Flo');
    expect(host.errors).toEqual([]);
  });
});

describe('two copies of one introduction', () => {
  it('are one row, and a note that needs attention', async () => {
    const copy = 'Introductions/Ana Silva and Bo Lee.sync-conflict-20261119-101010-ABCDEFG.md';
    const host = await ledger({
      ...PEOPLE,
      [PAIR]: pair({ 'introduction-status': 'proposed' }),
      [copy]: pair({ 'introduction-status': 'asked', asked: '2026-11-19' }),
    });
    expect(texts('.acquaint-heading')).toContain('Asked1');
    expect(texts('.acquaint-row-name')).toEqual(['Ana Silva and Bo Lee']);
    host.commands.run('acquaint:check');
    await host.settle();
    expect(texts('.acquaint-problem-words').join()).toContain(
      'Is one of two copies of an introduction; the other is “Ana Silva and Bo Lee”',
    );
  });
});
