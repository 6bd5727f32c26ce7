import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRecord } from '../../src/core/text/record';
import { fieldVault } from '../support/field-vault';
import { temporaryVault, type TemporaryVault } from '../support/temporary-vault';

const fileOf = (name: string): string =>
  `file=${join(import.meta.dirname, '../fixtures/field', name)}`;

function pathsOf(vault: TemporaryVault): string[] {
  return Object.keys(vault.snapshot()).map((path) => path.slice(vault.root.length + 1));
}

describe('a table of the field', () => {
  it('of somebody whose address is known makes no second note', async () => {
    const vault = fieldVault('04/dup');
    const before = pathsOf(vault);
    const { code } = await vault.run('import', fileOf('04/30-outlook-fr.csv'));
    expect(code).toBe(0);
    expect(pathsOf(vault)).toEqual(before);
  });
});

describe('file names of the field', () => {
  it.each([
    ['77-only-signs.vcf', 2],
    ['78-long-scripts.vcf', 3],
  ])('%s: each card has a note, with a name that every file system takes', async (file, count) => {
    const vault = temporaryVault({});
    expect(await vault.run('import', fileOf(`17/${file}`))).toMatchObject({ code: 0, error: '' });
    const names = pathsOf(vault).map((path) => path.replace('People/', ''));
    expect(names).toHaveLength(count);
    for (const name of names) {
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      expect(name).toMatch(/^[^\s.]/);
    }
  });

  it('07-colon-name.vcf: all 23 odd names are written, and none begins with a blank', async () => {
    const vault = temporaryVault({});
    const answer = await vault.json('import', fileOf('17/07-colon-name.vcf'));
    expect(answer).toMatchObject({ unreadable: [], refused: [], ask: [] });
    const created = isRecord(answer) && Array.isArray(answer['create']) ? answer['create'] : [];
    expect(pathsOf(vault)).toHaveLength(created.length);
    for (const path of pathsOf(vault)) expect(path).toMatch(/^People\/[^\s.]/);
  });
});

describe('a file whose letters are not in UTF-8', () => {
  it.each([
    ['13-sjis.csv', '山田花子', 'shift_jis'],
    ['39-outlook-en-cp1251.csv', 'Иван Примеров', 'windows-1251'],
    ['86-cp1251.vcf', 'Иван Примеров', 'windows-1251'],
  ])('%s is read in its own letters, which are named', async (file, name, encoding) => {
    const vault = temporaryVault({});
    const answer = await vault.json('import', fileOf(`03/${file}`));
    expect(answer).toMatchObject({ create: [{ name }], encoding });
    expect(pathsOf(vault)).toEqual([`People/${name}.md`]);
  });

  it('is read as the user says, and an encoding that is unknown is wrong usage', async () => {
    const vault = temporaryVault({});
    const file = fileOf('03/86-cp1251.vcf');
    expect(await vault.json('import', file, 'encoding=koi8-r', 'dry-run')).toMatchObject({
      encoding: 'koi8-r',
    });
    const { code, error } = await vault.run('import', file, 'encoding=elvish');
    expect(code).toBe(2);
    expect(error).toContain('encoding=elvish');
    expect(pathsOf(vault)).toEqual([]);
  });
});

describe('greetings of the field', () => {
  it.each([
    ['Frau Jutta Muster', 'Hi Jutta,'],
    ['Herr Jan Probe', 'Hi Jan,'],
    ['Mme Mireille Exemple', 'Hi Mireille,'],
    ['Professor Ada Test', 'Hi Ada,'],
    ['Lady Ada Probe', 'Hi Ada,'],
    ['Sra. Ana Silva', 'Hi Ana,'],
    ['Dr. med. Eva Test', 'Hi Eva,'],
    ['Kestrel, Mira', 'Hi Mira,'],
    ['Prof. Dr. Uta Muster', 'Hi Uta,'],
  ])('%s is greeted “%s”', async (name, greeting) => {
    const { out } = await fieldVault('22').run('draft', `name=${name}`);
    expect(out.split('\n')).toContain(greeting);
  });
});

describe('what a card says beyond the properties', () => {
  it.each([
    ['CALURI:https://x.example/ana.ics', 'https://x.example/ana.ics'],
    ['FBURL:https://x.example/busy', 'https://x.example/busy'],
    ['SOURCE:https://x.example/ana.vcf', 'https://x.example/ana.vcf'],
    ['ADR;LABEL="Back door, ring twice":;;Rua 1;Porto;;;', 'Back door, ring twice'],
    ['TEL;TYPE=CELL:+351912345678', 'cell'],
  ])('%s stays', async (line, said) => {
    const card = `BEGIN:VCARD\nVERSION:4.0\nFN:Ana Silva\n${line}\nEND:VCARD\n`;
    const vault = temporaryVault({ 'a.vcf': card });
    await vault.run('import', `file=${join(vault.root, 'a.vcf')}`);
    expect(vault.text('People/Ana Silva.md').toLowerCase()).toContain(said.toLowerCase());
  });

  it('a picture without ENCODING is a picture, and no text', async () => {
    const data =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const card = `BEGIN:VCARD\nVERSION:3.0\nFN:Ana Silva\nPHOTO:${data}\nEND:VCARD\n`;
    const vault = temporaryVault({ 'a.vcf': card });
    await vault.run('import', `file=${join(vault.root, 'a.vcf')}`);
    expect(vault.text('People/Ana Silva.md')).not.toContain('iVBOR');
    expect(pathsOf(vault).some((path) => path.endsWith('.png'))).toBe(true);
  });
});
