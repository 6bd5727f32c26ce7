import { describe, expect, it } from 'vitest';
import { temporaryVault } from '../support/temporary-vault';
import { note, type Texts } from '../support/vault';

const ANA = note({ email: 'ana@x.org', met: '2026-11-01' });

const said = async (texts: Texts, ...words: string[]): Promise<string> =>
  (await temporaryVault(texts).run(...(words.length > 0 ? words : ['due']))).error;

describe('a vault in which nobody is a person', () => {
  const ELSEWHERE = { 'Contacts/Ana.md': ANA, 'Contacts/Bo.md': '', 'Notes/Fonts.md': 'x' };

  it('is told which folder holds notes that look like people, and the setting', async () => {
    const { code, out, error } = await temporaryVault(ELSEWHERE).run('due', 'format=json');
    expect([code, JSON.parse(out)]).toEqual([0, []]);
    expect(error).toMatch(/^acquaint: .*“Contacts” holds 2 notes.*peopleFolder to “Contacts”.*\n$/);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
  });

  it('is told so by check in what it lists', async () => {
    const vault = temporaryVault(ELSEWHERE);
    expect(await vault.json('check')).toMatchObject([
      { path: 'Contacts', property: null, problem: expect.stringContaining('peopleFolder') },
    ]);
    expect((await vault.run('check')).out).toContain('peopleFolder to “Contacts”');
  });

  it.each([
    ['by what they say', { 'CRM stuff/Folk/Ana.md': ANA, 'Notes/x.md': 'x' }, '“CRM stuff/Folk”'],
    ['under other names', { 'A/Ana.md': '---\nTEL[CELL]: "1"\n---\n' }, '“A” holds 1 note that'],
    ['by the name of their folder', { 'Netz/02 Kontakte/Ana.md': '' }, '“Netz/02 Kontakte”'],
    ['in the folder with the most', { 'A/Ana.md': ANA, 'B/Bo.md': ANA, 'B/Cy.md': ANA }, '“B”'],
    ['at the top', { 'Ana.md': ANA }, 'the property type: person'],
  ])('has them found %s', async (_, texts, words) => {
    expect(await said(texts)).toContain(words);
  });

  it.each([
    ['there are no notes', {}],
    ['no note looks like a person', { 'Films/Seven.md': note({ date: 1995 }) }],
    ['only templates do', { 'Templates/Person.md': ANA }],
    ['somebody is a person', { ...ELSEWHERE, 'People/Cy.md': '' }],
  ])('is told nothing where %s', async (_, texts) => {
    expect(await said(texts)).toBe('');
    expect(await temporaryVault(texts).json('check')).toEqual([]);
  });

  it('is told nothing once the setting says where they are', async () => {
    const settings = { '.obsidian/plugins/acquaint/data.json': '{"peopleFolder":"Contacts"}' };
    expect(await said({ ...ELSEWHERE, ...settings })).toBe('');
  });
});
