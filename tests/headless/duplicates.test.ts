import { describe, expect, it } from 'vitest';
import { temporaryVault } from '../support/temporary-vault';
import { note } from '../support/vault';

const VAULT = {
  'People/Ana Silva.md': note({ email: 'ana@x.org' }),
  'People/Silva, Ana.md': note({ email: 'ANA@x.org' }),
  'People/Bo Lee.md': note({ email: 'bo@x.org' }),
};

describe('acquaint duplicates', () => {
  it('gives pairs of notes that may be about one person, with the reasons in words', async () => {
    expect(await temporaryVault(VAULT).json('duplicates')).toEqual([
      {
        a: { path: 'People/Ana Silva.md', name: 'Ana Silva' },
        b: { path: 'People/Silva, Ana.md', name: 'Silva, Ana' },
        evidence: expect.arrayContaining(['the same email ana@x.org']),
      },
    ]);
  });

  it('says in a line a pair which command would merge the two', async () => {
    const { out } = await temporaryVault(VAULT).run('duplicates');
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(out).toMatch(/^Ana Silva and Silva, Ana: .*the same email ana@x\.org/);
    expect(out).toContain('merge name="People/Ana Silva.md" other="People/Silva, Ana.md"\n');
  });

  it('merges by the words it gave', async () => {
    const vault = temporaryVault(VAULT);
    const words = ['name=People/Ana Silva.md', 'other=People/Silva, Ana.md'];
    expect((await vault.run('merge', ...words)).code).toBe(0);
    expect(await vault.json('duplicates')).toEqual([]);
  });

  it('gives out no name that could run anything in a shell', async () => {
    const [one, other] = ["People/Ana $(rm x) `a` 'b.md", 'People/Ana Silva.md'];
    const same = note({ name: 'Ana Silva', email: 'ana@x.org' });
    const { out } = await temporaryVault({ [one]: same, [other]: same }).run('duplicates');
    expect(out).toContain("merge 'name=People/Ana $(rm x) `a` '\\''b.md' other=\"People/Ana");
  });

  it('says so where there are none, and counts', async () => {
    const vault = temporaryVault({ 'People/Bo Lee.md': '' });
    expect((await vault.run('duplicates')).out).toBe('No two notes look like the same person.\n');
    expect((await vault.run('duplicates', 'total')).out).toBe('0\n');
    expect((await temporaryVault(VAULT).run('duplicates', 'total')).out).toBe('1\n');
  });

  it('lists a pair no more that is said to be two people, whichever note says so', async () => {
    const vault = temporaryVault(VAULT);
    const words = ['duplicates', 'two-people', 'name=Silva, Ana', 'other=People/Ana Silva.md'];
    expect(await vault.json(...words)).toEqual({
      path: 'People/Ana Silva.md',
      effect: 'changed',
      changed: ['not-same-as'],
    });
    expect(vault.text('People/Ana Silva.md')).toContain('not-same-as:\n  - "[[Silva, Ana]]"\n');
    expect(await vault.json('duplicates')).toEqual([]);
    expect(await vault.json(...words)).toMatchObject({ effect: 'unchanged' });
    const other = note({ email: 'ana@x.org', 'not-same-as': ['[[Ana Silva]]'] });
    expect(
      await temporaryVault({ ...VAULT, 'People/Silva, Ana.md': other }).json('duplicates'),
    ).toEqual([]);
  });

  it('tells two people apart by name only, and not one from themselves', async () => {
    const vault = temporaryVault(VAULT);
    expect((await vault.run('duplicates', 'two-people', 'name=Ana Silva')).code).toBe(2);
    const same = ['name=Ana Silva', 'other=People/Ana Silva.md'];
    expect((await vault.run('duplicates', 'two-people', ...same)).code).toBe(1);
  });

  it('names two of one name by what differs', async () => {
    const { out } = await temporaryVault({
      'People/Ana Silva.md': note({ role: 'nurse', place: 'Porto' }),
      'People/Lisbon/Ana Silva.md': note({ organization: 'City hall', place: 'Lisbon' }),
    }).run('duplicates');
    expect(out).toMatch(/^Ana Silva \(nurse, Porto\) and Ana Silva \(City hall, Lisbon\): /);
  });

  it('writes nothing', async () => {
    const vault = temporaryVault(VAULT);
    const before = vault.snapshot();
    await vault.run('duplicates');
    expect(vault.snapshot()).toEqual(before);
  });
});
