import { describe, expect, it } from 'vitest';
import { temporaryVault } from '../support/temporary-vault';
import { note } from '../support/vault';

const ANA = 'People/Ana Silva.md';

const TWICE = '---\nmet: 2026-11-05\ncadence: 1 week\nmet: 2026-11-06\n---\n';

const BLOCKS: readonly (readonly [name: string, text: string])[] = [
  ['a language behind the dashes', '---js\nmet: 2026-11-05\n---\nText\n'],
  ['a blank before the dashes', ' ---\nmet: 2026-11-05\n---\nText\n'],
  ['an empty line before the dashes', '\n---\nmet: 2026-11-05\n---\nText\n'],
  ['CRLF and an empty line', '\r\n---\r\nmet: 2026-11-05\r\n---\r\nText\r\n'],
  ['CR alone', '---\rmet: 2026-11-05\r---\rText\r'],
  ['a name that stands twice', TWICE],
];

describe('properties that cannot be read', () => {
  it.each(BLOCKS)('are told, and nothing is written: %s', async (_, text) => {
    const vault = temporaryVault({ [ANA]: text, 'People/Ana B.md': note({ met: '2026-11-05' }) });
    const before = vault.snapshot();
    expect(await vault.json('check')).toMatchObject([{ path: ANA, property: null }]);
    for (const words of [
      ['log', 'name=Ana Silva', 'channel=coffee', 'text=tea'],
      ['snooze', 'name=Ana Silva', 'until=2026-12-01'],
      ['merge', 'name=Ana Silva', 'other=Ana B'],
      ['merge', 'name=Ana B', 'other=Ana Silva'],
    ]) {
      const { code, error } = await vault.run(...words);
      expect([words, code]).toEqual([words, 1]);
      expect(error).toMatch(/propert/);
    }
    expect(vault.snapshot()).toEqual(before);
  });

  it.each(BLOCKS)('leave open what is due, and the program says so: %s', async (_, text) => {
    const vault = temporaryVault({ [ANA]: text });
    const { out } = await vault.run('person', 'name=Ana Silva');
    expect(out).toContain('what is due is not known: ');
    expect(out).not.toContain('nothing is due');
    expect((await vault.run('due')).out).toContain('1 note cannot be read');
    expect(await vault.json('person', 'name=Ana Silva')).toMatchObject({ due: null, status: null });
  });

  it('are told with the name and the lines', async () => {
    const vault = temporaryVault({ [ANA]: TWICE });
    const { out } = await vault.run('check');
    expect(out).toContain('(line 4: “met” appears a second time; first on line 2)');
  });
});
