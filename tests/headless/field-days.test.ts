import { describe, expect, it } from 'vitest';
import { isRecord } from '../../src/core/text/record';
import { fieldVault as vaultOfField } from '../support/field-vault';
import type { TemporaryVault } from '../support/temporary-vault';

/** A vault of the field, with settings of the plugin. */
function fieldVault(folder: string, settings: object = {}): TemporaryVault {
  return vaultOfField(folder, {
    '.obsidian/plugins/acquaint/data.json': JSON.stringify(settings),
  });
}

async function lastContact(vault: TemporaryVault, name: string): Promise<unknown> {
  const person = await vault.json('person', `name=${name}`);
  return isRecord(person) ? person['lastContact'] : null;
}

const TOLD = [
  {
    path: 'Journal/5. marraskuuta 2026.md',
    property: null,
    problem:
      'the day in its name cannot be read: “marraskuuta” is not a month in the languages of the settings',
    value: 'marraskuuta',
  },
];

describe('names of months in the field', () => {
  it.each([
    ['de-maerz', '2026-03-05'],
    ['de-mai', '2026-05-05'],
    ['de-okt', '2026-10-05'],
    ['es-ene', '2026-04-05'],
    ['fr-dec', '2026-08-05'],
    ['de-nov', '2026-11-05'],
    ['en-aug', '2026-08-05'],
  ])('are read in %s', async (folder, day) => {
    const vault = fieldVault(`08/22-month-names/${folder}`);
    expect(await lastContact(vault, 'Ana')).toBe(day);
    expect(await vault.json('check')).toEqual([]);
  });

  it('of a language that is not tried are told, and read where it is', async () => {
    const vault = fieldVault('08/22-month-names/fi-nov');
    expect(await lastContact(vault, 'Ana')).toBe('2026-01-10');
    expect(await vault.json('check')).toEqual(TOLD);
    const finnish = fieldVault('08/22-month-names/fi-nov', { languages: 'en, fi' });
    expect(await lastContact(finnish, 'Ana')).toBe('2026-11-05');
    expect(await finnish.json('check')).toEqual([]);
  });
});

describe('daily notes in the field', () => {
  it.each('abcdefghijklmopqr'.split(''))('of vault %s count, also as links', async (folder) => {
    const vault = fieldVault(`09/20-daily-formats/${folder}`);
    expect(await lastContact(vault, 'Ana')).toBe('2026-11-05');
    expect(await lastContact(vault, 'Bo')).toBe('2026-11-05');
    expect(await vault.json('check')).toEqual([]);
  });

  it('of vault n are told, whose language is not tried', async () => {
    const vault = fieldVault('09/20-daily-formats/n');
    expect(await vault.json('check')).toMatchObject([
      { path: 'Journal/5 нояб. 2026.md', value: 'нояб.' },
    ]);
  });
});

describe('logging in a vault whose daily notes have other names', () => {
  const NOTE = 'People/Bo.md';

  it('links the daily note that is there, and counts', async () => {
    const vault = fieldVault('09/20-daily-formats/e');
    await vault.run('log', 'name=Bo', 'channel=email', 'date=2026-11-20');
    expect(vault.text(NOTE)).toContain('- [[20-11-2026|2026-11-20]] email\n');
    expect(await lastContact(vault, 'Bo')).toBe('2026-11-20');
    const before = vault.text(NOTE);
    await vault.run('log', 'name=Bo', 'channel=email', 'date=2026-11-20');
    expect(vault.text(NOTE)).toBe(before);
  });

  it.each([
    ['a', '[[20261120|2026-11-20]]'],
    ['b', '[[Journal/2026/11/20|2026-11-20]]'],
    ['c', '[[2026_11_20|2026-11-20]]'],
    ['d', '[[2026-11-20 November 20th 2026 Friday|2026-11-20]]'],
    ['f', '[[Friday, November 20th, 2026|2026-11-20]]'],
    ['g', '[[2026-W47-5|2026-11-20]]'],
    ['h', '[[20. November 2026|2026-11-20]]'],
    ['i', '[[2026-11-20 Fri|2026-11-20]]'],
    ['j', '[[20.11.26|2026-11-20]]'],
    ['k', '[[2026-11-20]]'],
    ['l', '[[2026-324|2026-11-20]]'],
    ['m', '[[2026年11月20日|2026-11-20]]'],
    ['n', '2026-11-20'],
    ['o', '[[20 novembre 2026|2026-11-20]]'],
    ['p', '[[261120|2026-11-20]]'],
    ['q', '[[November 20, 2026|2026-11-20]]'],
    ['r', '[[20. November 2026|2026-11-20]]'],
  ])('in vault %s writes %s, and reads it again', async (folder, written) => {
    const vault = fieldVault(`09/20-daily-formats/${folder}`);
    await vault.run('log', 'name=Bo', 'channel=call', 'date=2026-11-20');
    expect(vault.text(NOTE)).toContain(`\n- ${written} call\n`);
    expect(await lastContact(vault, 'Bo')).toBe('2026-11-20');
    expect(await vault.json('person', 'name=Bo')).toMatchObject({
      log: [
        { day: '2026-11-20', channel: 'call' },
        ...(folder === 'b' || folder === 'n' ? [] : [{}]),
      ],
    });
  });
});
