import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardsOfVCards } from '../../src/cards/vcard/cards-of-vcards';
import { temporaryVault } from '../support/temporary-vault';
import { note } from '../support/vault';

const VAULT = {
  'People/Ana Silva.md': note({
    ...{ email: 'ana@x.org', phone: '+351 912', organization: 'Ponte', field: 'typography' },
    ...{ circle: ['Lisbon'], tags: ['speaker/2026'] },
  }),
  'People/Bo Lee.md': note({ role: '=1+1', field: ['Rust', 'Typography'], birthday: '--04-17' }),
  'People/Zoë Park.md': note({ circle: ['lisbon', 'type'], place: 'Porto' }),
  'Daily/2026-11-05.md': '[[Bo Lee]]',
};

const BO = 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bo Lee\r\nTITLE:=1+1\r\nBDAY:--0417\r\nEND:VCARD\r\n';

function namesIn(text: string): string[] {
  const readings = cardsOfVCards(new TextEncoder().encode(text));
  return readings.map((each) => (each.kind === 'card' ? each.card.name : each.reason));
}

describe('export', () => {
  it('prints the file of one person, byte for byte', async () => {
    const vault = temporaryVault(VAULT);
    expect(await vault.run('export', 'name=Bo Lee')).toEqual({ code: 0, out: BO, error: '' });
  });

  it.each([
    [[], ['Ana Silva', 'Bo Lee', 'Zoë Park']],
    [['circle=Lisbon'], ['Ana Silva', 'Zoë Park']],
    [['field=typography'], ['Ana Silva', 'Bo Lee']],
    [['tag=#speaker'], ['Ana Silva']],
    [['tag=speak'], []],
    [['search=zoe porto'], ['Zoë Park']],
    [['circle=lisbon', 'search=ponte'], ['Ana Silva']],
  ])('writes those who are meant: %j', async (words, names) => {
    const { out } = await temporaryVault(VAULT).run('export', ...words);
    expect(namesIn(out)).toEqual(names);
  });

  it('writes vCard 3.0 for phones', async () => {
    const { out } = await temporaryVault(VAULT).run('export', 'format=vcf', 'version=3.0');
    expect(out).toContain('VERSION:3.0\r\nFN:Ana Silva\r\nN:;Ana Silva\r\n');
    expect(out).toContain('BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-17\r\n');
  });

  it('writes a table that spreadsheets read, in which nothing computes', async () => {
    const { out } = await temporaryVault(VAULT).run('export', 'format=csv');
    expect(out).toMatch(/^\ufeffFirst Name,[^\r\n]*\r\nAna Silva,/);
    expect(out).toContain(",'=1+1,");
    expect(out.endsWith('\r\n')).toBe(true);
  });

  it('has the addresses that an imported card left in the note, and nothing else of it', async () => {
    const body = '\nShe is shy.\n\n## Card\n\n- Address (home): Rua da Ponte 1, Porto\n';
    const vault = temporaryVault({ 'People/Ana.md': note({}, body) });
    const { out } = await vault.run('export');
    expect(out).toContain('ADR;TYPE=HOME:;;Rua da Ponte 1\\, Porto;;;;\r\n');
    expect(out).not.toContain('shy');
  });

  it('answers as data, with the file in it', async () => {
    const data = await temporaryVault(VAULT).json('export', 'name=Bo Lee');
    expect(data).toEqual({
      format: 'vcf',
      people: [{ path: 'People/Bo Lee.md', name: 'Bo Lee' }],
      text: BO,
    });
    const table = await temporaryVault(VAULT).json('export', 'as=csv', 'name=Bo Lee');
    expect(table).toMatchObject({ format: 'csv' });
  });

  it('writes a file of the vault, and no other file', async () => {
    const vault = temporaryVault(VAULT);
    const before = vault.snapshot();
    const { out } = await vault.run('export', 'name=Bo Lee', 'out=Cards/Bo.vcf');
    expect(out).toBe('Exported 1 person to Cards/Bo.vcf.\n');
    expect(vault.text('Cards/Bo.vcf')).toBe(BO);
    const added = { [join(vault.root, 'Cards/Bo.vcf')]: BO };
    expect(vault.snapshot()).toEqual({ ...before, ...added });
  });

  it('names the file in its data', async () => {
    const data = await temporaryVault(VAULT).json('export', 'circle=type', 'out=a.vcf');
    expect(data).toEqual({
      format: 'vcf',
      people: [{ path: 'People/Zoë Park.md', name: 'Zoë Park' }],
      path: 'a.vcf',
    });
  });

  it('writes over a file only where that is said, and says so where nothing is to be done', async () => {
    const vault = temporaryVault({ ...VAULT, 'a.vcf': 'mine' });
    const refused = await vault.run('export', 'name=Bo Lee', 'out=a.vcf');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.error).toContain('a.vcf exists and is different; add replace');
    expect(vault.text('a.vcf')).toBe('mine');
    await vault.run('export', 'name=Bo Lee', 'out=a.vcf', 'replace');
    expect(vault.text('a.vcf')).toBe(BO);
    const again = await vault.run('export', 'name=Bo Lee', 'out=a.vcf');
    expect(again).toEqual({ code: 0, out: 'a.vcf is up to date.\n', error: '' });
  });

  it.each(['out=People/Ana Silva.md', 'out=../a.vcf', 'out=.vcf'])(
    'writes no note and nothing outside of the vault: %s',
    async (out) => {
      const vault = temporaryVault(VAULT);
      const before = vault.snapshot();
      expect(await vault.run('export', out, 'replace')).toMatchObject({ code: 1, out: '' });
      expect(vault.snapshot()).toEqual(before);
    },
  );

  it.each([
    [['name=Nobody'], 1, 'nobody is called “Nobody”'],
    [['circle=Nowhere'], 1, 'this matches nobody'],
    [['format=xml'], 2, 'format=xml is not text, vcf, csv or json'],
    [['as=xml'], 2, 'say as=vcf'],
    [['format=csv', 'version=3.0'], 2, 'say as=vcf'],
    [['format=csv', 'as=vcf'], 2, 'say as=vcf'],
    [['version=2.1'], 2, 'say as=vcf'],
  ])('refuses %j in one line', async (words, code, message) => {
    const result = await temporaryVault(VAULT).run('export', ...words);
    expect(result).toMatchObject({ code, out: '' });
    expect(result.error).toContain(message);
  });
});
