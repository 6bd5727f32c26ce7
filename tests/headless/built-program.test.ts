import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryVault } from '../support/temporary-vault';
import { note } from '../support/vault';

const PROGRAM = fileURLToPath(new URL('../../dist/acquaint.mjs', import.meta.url));

function run(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    encoding: 'utf8',
    // Whoever runs the tests may have a system in another language.
    env: { ...process.env, LC_ALL: 'C', ...environment },
  });
  return { status, stdout, stderr };
}

const VAULT = {
  'People/Ana.md': note({ met: '2026-11-15', seeks: 'tea' }),
  'People/Bo.md': note({ offers: 'tea' }),
};

describe('the built program', () => {
  it.each([
    ['due', []],
    ['introductions', []],
    ['person', ['name=Ana']],
    ['log', ['name=Ana', 'channel=email']],
    ['snooze', ['name=Ana', 'until=2026-12-01']],
    ['add', ['name=Cy']],
    ['merge', ['name=Ana', 'other=Bo', 'dry-run']],
    ['check', []],
  ])('%s prints JSON and nothing else', (command, words) => {
    const { root } = temporaryVault(VAULT);
    const { status, stdout, stderr } = run([
      command,
      ...words,
      `vault=${root}`,
      'format=json',
      'date=2026-11-20',
    ]);
    expect([status, stderr]).toEqual([0, '']);
    const parse = (): unknown => JSON.parse(stdout);
    expect(parse).not.toThrow();
  });

  it.each([
    [1, ['person', 'name=Zoe']],
    [2, ['due', 'days=x']],
  ])('ends with %i and prints the reason to standard error only', (code, words) => {
    const { root } = temporaryVault(VAULT);
    const { status, stdout, stderr } = run([...words, `vault=${root}`]);
    expect([status, stdout]).toEqual([code, '']);
    expect(stderr).toMatch(/^acquaint: .+\n$/);
  });

  it('takes for today the day of the time zone it runs in', () => {
    const { root } = temporaryVault({ 'People/Ana.md': note({ 'follow-up-status': 'pending' }) });
    const today = (zone: string): string => new Date().toLocaleDateString('sv', { timeZone: zone });
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const before = today(zone);
      const { stdout } = run(['due', 'format=json', `vault=${root}`], { TZ: zone });
      const data: unknown = JSON.parse(stdout);
      // Midnight may pass between the two.
      expect([before, today(zone)]).toContainEqual(
        Array.isArray(data) ? Reflect.get(Object(data[0]), 'due') : null,
      );
    }
  });

  describe('the language', () => {
    const usage = (words: readonly string[], environment: Readonly<Record<string, string>>) =>
      run(['stats', 'help', ...words], environment).stdout;
    const english = usage([], {});
    const german = usage(['ui-lang=de'], {});

    it('is another than English', () => {
      expect(german).not.toBe(english);
      expect(german).toContain('from=<day>');
    });

    it.each([
      ['LC_ALL before all', { LC_ALL: 'de_AT.UTF-8', LC_MESSAGES: 'fr', LANG: 'es' }, german],
      ['LC_MESSAGES where LC_ALL is empty', { LC_ALL: '', LC_MESSAGES: 'de', LANG: 'es' }, german],
      ['LANG where nothing else is set', { LC_ALL: '', LC_MESSAGES: '', LANG: 'de_DE' }, german],
      ['English for C', { LC_ALL: 'C.UTF-8', LANG: 'de_DE' }, english],
      ['English for a language that it has not', { LC_ALL: 'nl_NL' }, english],
    ])('is %s', (_, environment, said) => {
      expect(usage([], environment)).toBe(said);
    });

    it('is that of ui-lang= before that of the system', () => {
      expect(usage(['ui-lang=DE'], { LC_ALL: 'fr_FR' })).toBe(german);
    });

    it('is English in JSON, and where JSON is refused', () => {
      const { root } = temporaryVault(VAULT);
      const call = ['person', 'name=Zoe', `vault=${root}`, 'format=json'];
      expect(run([...call, 'ui-lang=de'])).toEqual(run(call));
    });
  });

  it('contains nothing that could run a note as code', () => {
    const code = readFileSync(PROGRAM, 'utf8');
    expect(code).not.toMatch(/\beval\(|new Function\(/);
    expect(code).not.toContain('esprima');
  });

  it('survives a reader that has seen enough', () => {
    const { root } = temporaryVault(VAULT);
    const line = `"${process.execPath}" "${PROGRAM}" help vault="${root}" | true`;
    expect(spawnSync('sh', ['-c', line], { encoding: 'utf8' }).stderr).toBe('');
  });
});
