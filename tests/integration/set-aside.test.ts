// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ANA, BO, chooseFromMenu, PAIR, pair, PEOPLE } from '../support/introduction-notes';
import { button, one, pointAt, press, texts } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note } from '../support/vault';

async function suggestions(notes: Readonly<Record<string, string>>): Promise<PluginHost> {
  const host = await pluginHost(notes);
  host.commands.run('acquaint:open-introductions');
  await host.settle();
  return host;
}

describe('the suggestions', () => {
  it('lead to the first person where there is nobody', async () => {
    const host = await suggestions({});
    expect(one('.acquaint-view .pane-empty').textContent).toContain('Nobody here yet.');
    expect(document.activeElement).toBe(button('Add the first person'));
    button('Add the first person').click();
    await host.settle();
    expect(texts('.modal-title')).toEqual(['Just met someone']);
    expect(host.errors).toEqual([]);
  });

  it('name whom the open person should meet alone, and both by their buttons; the reasons stay', async () => {
    const host = await suggestions(PEOPLE);
    const why = texts('.acquaint-card-why');
    await host.app.workspace.openLinkText(BO, '');
    await host.settle();
    expect(texts('.acquaint-card-names')).toEqual(['Ana Silva']);
    expect(texts('.acquaint-card-why')).toEqual(why);
    button('Introduce: Bo Lee and Ana Silva').click();
    await host.settle();
    expect(host.adapter.text(PAIR)).toContain('introduction-status: proposed\n');
    expect(host.errors).toEqual([]);
  });
});

describe('a suggested pair that is not to be introduced', () => {
  async function setAside(why: string): Promise<PluginHost> {
    const host = await suggestions(PEOPLE);
    button('Not these two: Ana Silva and Bo Lee').click();
    await host.settle();
    await chooseFromMenu(host, why);
    expect(texts('.acquaint-card-names')).toEqual([]);
    return host;
  }

  it('because they know each other: is noted so in one note, and undone', async () => {
    const host = await setAside('They know each other');
    expect(host.adapter.text(ANA)).toContain('knows:\n  - "[[Bo Lee]]"\n');
    expect(host.adapter.text(PAIR)).toBeNull();
    button('Undo').click();
    await host.settle();
    expect(host.adapter.text(ANA)).toBe(PEOPLE[ANA]);
    expect(texts('.acquaint-card-names')).toEqual(['Ana Silva × Bo Lee']);
  });

  it('not now: is proposed for a later day', async () => {
    const host = await setAside('Not now (in three months)');
    expect(host.adapter.text(PAIR)).toContain(
      'introduction-status: proposed\nfollow-up: 2027-02-20\n',
    );
  });

  it('not a fit: is not suggested again, and says why', async () => {
    const host = await setAside('Not a fit');
    expect(host.adapter.text(PAIR)).toContain('introduction-status: dismissed\n');
    expect(host.adapter.text(PAIR)).toContain('outcome: Not a fit.\n');
  });
});

describe('somebody who wants no introductions', () => {
  const CY = 'People/Cy.md';
  const WITH_CY = { ...PEOPLE, [CY]: note({ offers: 'Rust mentoring' }) };

  it('is left out of all suggestions by the menu of one, and is back by an undo', async () => {
    const host = await suggestions(WITH_CY);
    expect(texts('.acquaint-card-names')).toHaveLength(2);
    button('Not these two: Ana Silva and Bo Lee').click();
    await host.settle();
    await chooseFromMenu(host, 'No introductions for Ana Silva');
    expect(texts('.acquaint-card-names')).toEqual([]);
    expect(texts('.notice').join()).toContain(
      'Noted for Ana Silva: no introductions (2 suggestions fewer)',
    );
    expect(host.adapter.text(ANA)).toBe(
      '---\nseeks: a Rust mentor # soon\nemail: ana@example.com\nno-introductions: true\n---\nHi\n',
    );
    button('Undo').click();
    await host.settle();
    expect(host.adapter.text(ANA)).toBe(PEOPLE[ANA]);
    expect(texts('.acquaint-card-names')).toHaveLength(2);
    expect(host.errors).toEqual([]);
  });

  it('is left out by a step of an introduction, which is set aside', async () => {
    const proposed = pair({ 'introduction-status': 'proposed' });
    const host = await pluginHost({ ...WITH_CY, [PAIR]: proposed });
    host.commands.run('acquaint:open-ledger');
    await host.settle();
    pointAt('.acquaint-introduction');
    button('All steps: Ana Silva and Bo Lee').click();
    await host.settle();
    await chooseFromMenu(host, 'No introductions for Bo Lee');
    expect(host.adapter.text(BO)).toContain('no-introductions: true\n');
    expect(texts('.acquaint-row-why')[0]).toBe('No introductions for Bo Lee.');
    button('Undo').click();
    await host.settle();
    expect(host.adapter.text(BO)).toBe(PEOPLE[BO]);
    expect(texts('.acquaint-heading')).toContain('Proposed1');
    expect(host.errors).toEqual([]);
  });
});

describe('what the suggestions leave out', () => {
  const NAMES = ['Cy', 'Dee', 'Eli'];
  const MORE = Object.fromEntries(NAMES.map((name) => [`People/${name}.md`, note({})]));
  const withAna = (name: string, properties: object): string =>
    note({ type: 'introduction', people: ['[[Ana Silva]]', `[[${name}]]`], ...properties }, '');
  const EXCLUDED = {
    ...PEOPLE,
    ...MORE,
    'Introductions/c.md': withAna('Cy', { 'introduction-status': 'proposed' }),
    'Introductions/d.md': withAna('Dee', {
      'introduction-status': 'proposed',
      'follow-up': '2027-02-20',
    }),
    'Introductions/e.md': withAna('Eli', {
      'introduction-status': 'dismissed',
      outcome: 'Not a fit.',
    }),
  };

  it('is counted below them, and leads to its row in the ledger, which says why', async () => {
    const host = await suggestions(EXCLUDED);
    expect(texts('.acquaint-held-back span')).toEqual([
      '1 introduction set aside, 1 comes up later',
    ]);
    button('Show').click();
    await host.settle();
    expect(document.activeElement?.textContent).toContain('Ana Silva and Eli');
    expect(texts('.acquaint-row-why')).toEqual([
      'Ask Ana Silva or Cy first',
      'Ask Ana Silva or Dee first · comes up on 20 February 2027',
      'Not a fit.',
    ]);
    expect(host.errors).toEqual([]);
  });

  it('has those who want none as a group of the ledger, where a key takes that back', async () => {
    const bo = note({ offers: 'Rust mentoring', 'no-introductions': true });
    const host = await suggestions({ ...PEOPLE, [BO]: bo });
    expect(texts('.acquaint-held-back span')).toEqual(['1 person wants no introductions']);
    button('Show').click();
    await host.settle();
    expect(texts('.acquaint-heading')).toContain('No introductions for1');
    const row = document.activeElement;
    if (!(row instanceof HTMLElement)) throw new Error('nothing has the focus');
    expect(row.textContent).toContain('Bo Lee');
    press(row, 'n');
    await host.settle();
    expect(host.adapter.text(BO)).toContain('no-introductions: false\n');
    expect(texts('.acquaint-row-name')).toEqual([]);
    button('Undo').click();
    await host.settle();
    expect(host.adapter.text(BO)).toBe(bo);
    pointAt('.acquaint-introduction');
    button('Suggest again: Bo Lee').click();
    await host.settle();
    expect(host.adapter.text(BO)).toContain('no-introductions: false\n');
    expect(host.errors).toEqual([]);
  });

  it('is not spoken of where there is nothing of it', async () => {
    await suggestions(PEOPLE);
    expect(texts('.acquaint-held-back')).toEqual(['']);
  });

  it('is that of the open person', async () => {
    const host = await suggestions(EXCLUDED);
    await host.app.workspace.openLinkText('People/Dee.md', '');
    await host.settle();
    expect(texts('.acquaint-held-back span')).toEqual(['1 introduction comes up later']);
  });

  it('names an open person who wants none, and takes that back', async () => {
    const host = await suggestions({
      ...PEOPLE,
      [BO]: note({ offers: 'Rust mentoring', 'no-introductions': true }),
    });
    await host.app.workspace.openLinkText(BO, '');
    await host.settle();
    expect(texts('.acquaint-body .pane-empty div')).toEqual(['Bo Lee wants no introductions.']);
    expect(texts('.acquaint-held-back')).toEqual(['']);
    button('Suggest again').focus();
    button('Suggest again').click();
    await host.settle();
    expect(host.adapter.text(BO)).toContain('no-introductions: false\n');
    expect(texts('.acquaint-view .pane-empty')).toEqual([]);
    expect(document.activeElement).toBe(one('.acquaint-heading[tabindex]'));
    expect(host.errors).toEqual([]);
  });
});
