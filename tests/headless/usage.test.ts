import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/table';
import { runProgram } from '../../src/headless/program.mts';
import { terminalStyle } from '../../src/headless/terminal.mts';
import { day, note } from '../support/vault';
import { temporaryVault } from '../support/temporary-vault';

const VAULT = {
  'People/Ana Silva.md': note({ met: '2026-11-15' }),
  'People/Porto/Ana Silva.md': '',
  'People/Bo Lee.md': '',
};

describe('a call that cannot be carried out', () => {
  it.each([
    [2, 'no command', [], 'no command; see: acquaint help'],
    [2, 'an unknown command', ['duee'], 'there is no command duee; see: acquaint help'],
    [2, 'an unknown option', ['due', 'day=3'], 'due has no option day; see: acquaint due help'],
    [2, 'an unknown flag', ['due', 'verbose'], 'due has no option verbose; see: acquaint due help'],
    [
      2,
      'a bad number',
      ['due', 'days=soon'],
      'days=soon is not a whole number from 0 to 1000000; see: acquaint due help',
    ],
    [2, 'a negative number', ['due', 'days=-1'], 'days=-1 is not a whole number'],
    [2, 'a bad limit', ['introductions', 'limit=1.5'], 'limit=1.5 is not a whole number'],
    [
      2,
      'a bad day',
      ['due', 'date=2026-02-30'],
      'date=2026-02-30 is not a day (YYYY-MM-DD); see: acquaint due help',
    ],
    [
      2,
      'a bad day to snooze to',
      ['snooze', 'name=Bo Lee', 'until=soon'],
      'until=soon is not a day (YYYY-MM-DD)',
    ],
    [
      2,
      'a bad day to have met',
      ['add', 'name=Zoe', 'met=spring'],
      'met=spring is not a day (YYYY-MM-DD)',
    ],
    [
      2,
      'a bad cadence',
      ['add', 'name=Zoe', 'cadence=often'],
      'cadence=often is not a rhythm such as 3 months',
    ],
    [
      2,
      'an unknown language',
      ['due', 'ui-lang=nl'],
      'ui-lang=nl is not one of en, de, fr, es, pt',
    ],
    [2, 'a language given twice', ['due', 'ui-lang=de', 'ui-lang=fr'], 'ui-lang is given twice'],
    [2, 'a bad format', ['due', 'format=xml'], 'format=xml is not text or json'],
    [
      2,
      'a bad channel',
      ['log', 'name=Bo Lee', 'channel=fax'],
      'channel=fax is not one of met, email, message',
    ],
    [
      2,
      'a bad status',
      ['log', 'name=Bo Lee', 'status=done'],
      'status=done is not one of pending, sent',
    ],
    [
      2,
      'a missing option',
      ['snooze', 'name=Bo Lee'],
      'until= is missing; see: acquaint snooze help',
    ],
    [2, 'an empty option', ['person', 'name='], 'name= is empty; see: acquaint person help'],
    [2, 'an option given twice', ['due', 'days=1', 'days=2'], 'days is given twice'],
    [2, 'a value for a flag', ['due', 'total=yes'], 'total takes no value'],
    [
      2,
      'an option that only lists have',
      ['person', 'name=Bo Lee', 'total'],
      'person has no option total',
    ],
    [1, 'an unknown person', ['person', 'name=Zoe'], 'nobody is called “Zoe”'],
    [
      1,
      'an unknown person like others',
      ['log', 'name=Bo'],
      'nobody is called “Bo”; did you mean Bo Lee (People/Bo Lee.md)?',
    ],
    [
      1,
      'a name of several people',
      ['snooze', 'name=Ana Silva', 'until=2026-12-01'],
      '“Ana Silva” is more than one person; name one by path: Ana Silva (People/Ana Silva.md), Ana Silva (People/Porto/Ana Silva.md)',
    ],
    [
      1,
      'introductions of an unknown person',
      ['introductions', 'person=Zoe'],
      'nobody is called “Zoe”',
    ],
  ])('%i: %s', async (code, _, words, message) => {
    const vault = temporaryVault(VAULT);
    const before = vault.snapshot();
    const result = await vault.run(...words);
    expect(result).toMatchObject({ code, out: '' });
    expect(result.error).toContain(`acquaint: ${message}`);
    expect(result.error.trimEnd().split('\n')).toHaveLength(1);
    expect(vault.snapshot()).toEqual(before);
  });

  const outside = {
    folder: '/',
    style: terminalStyle(null, {}),
    clock: { today: () => day('2026-11-20') },
  };

  it('1: a vault that is not there', async () => {
    const result = await runProgram(['due', 'vault=/no/such/vault'], outside);
    expect(result).toMatchObject({
      code: 1,
      out: '',
      error: expect.stringContaining('/no/such/vault cannot be read: no such file or folder'),
    });
  });

  it('1: a vault that is a file', async () => {
    const { root } = temporaryVault(VAULT);
    const result = await runProgram(['due', `vault=${root}/People/Bo Lee.md`], outside);
    expect(result).toMatchObject({
      code: 1,
      error: expect.stringContaining('cannot be read: not a folder'),
    });
  });

  it('1: settings that cannot be read, rather than other settings than the user’s', async () => {
    const vault = temporaryVault({ ...VAULT, '.obsidian/plugins/acquaint/data.json': '{' });
    expect(await vault.run('due')).toMatchObject({
      code: 1,
      error: expect.stringContaining('it is not JSON'),
    });
  });

  it('2: no vault named, outside of any', async () => {
    const result = await runProgram(['due'], outside);
    expect(result).toMatchObject({ code: 2, error: expect.stringContaining('which vault?') });
  });

  it('finds the vault around the folder it is started in', async () => {
    const { root } = temporaryVault({ ...VAULT, '.obsidian/app.json': '{}' });
    const result = await runProgram(['check', 'total'], { ...outside, folder: `${root}/People` });
    expect(result).toEqual({ code: 0, out: '0\n', error: '' });
  });
});

describe('help', () => {
  it('names every command', async () => {
    const { out, code } = await temporaryVault({}).run('help');
    expect(code).toBe(0);
    for (const { name } of COMMANDS) expect(out).toContain(`  ${name} `);
  });

  it.each(COMMANDS.map(({ name }) => [name]))(
    'of %s names its options, asked in either order',
    async (name) => {
      const command = await COMMANDS.find((candidate) => candidate.name === name)?.load();
      const vault = temporaryVault({});
      const { out, code } = await vault.run(name, 'help');
      expect(code).toBe(0);
      for (const option of command?.options ?? []) expect(out).toContain(`  ${option.name}`);
      expect((await vault.run('help', name)).out).toBe(out);
      expect((await vault.run(name, '--help')).out).toBe(out);
    },
  );
});

describe('colours', () => {
  it.each([
    ['on a terminal', 80, {}, true],
    ['not in a pipe', null, {}, false],
    ['not where the user wants none', 80, { NO_COLOR: '1' }, false],
    ['not on a terminal that has none', 80, { TERM: 'dumb' }, false],
  ])('%s', (_, columns, environment, isColoured) => {
    expect(terminalStyle(columns, environment).strong('Ana') !== 'Ana').toBe(isColoured);
  });
});
