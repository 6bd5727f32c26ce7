import { describe, expect, it } from 'vitest';
import { temporaryVault } from '../support/temporary-vault';
import { note } from '../support/vault';

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Lee.md';
const NOTE = 'Introductions/Introduction to Bo Lee through Ana Silva.md';
const VAULT = {
  [ANA]: note({ met: '2026-10-01', knows: '[[Bo Lee]]', email: 'ana@example.org' }, 'Hi\n'),
  [BO]: note({ organization: 'Studio' }, ''),
};
const OF_IT = 'name=Introduction to Bo Lee through Ana Silva';

describe('acquaint introduce-me', () => {
  it('notes whom to ask over the best way, with the letter', async () => {
    const vault = temporaryVault(VAULT);
    expect(
      await vault.json('introduce-me', 'to=bo lee', 'lang=de', 'reason=<% x %> Typen'),
    ).toMatchObject({
      path: NOTE,
      effect: 'created',
      draft: {
        to: ['ana@example.org'],
        subject: 'Würdest du mich mit Bo Lee bekannt machen?',
      },
    });
    expect(vault.text(NOTE)).toContain('reason: < % x %> Typen\n');
    expect(vault.text(NOTE)).toContain(
      'direction: received\npeople:\n  - "[[Bo Lee]]"\nthrough:\n  - "[[Ana Silva]]"\nintroduction-status: proposed\n',
    );
    expect(await vault.json('introduce-me', 'to=Bo Lee')).toEqual({
      path: NOTE,
      effect: 'unchanged',
    });
    expect(await vault.json('check')).toEqual([]);
  });

  it('goes from asking to thanks, and notes it with both', async () => {
    const vault = temporaryVault(VAULT);
    await vault.run('introduce-me', 'to=Bo Lee');
    await vault.run('introduction', OF_IT, 'step=ask');
    await vault.run('introduction', OF_IT, 'step=answer', 'answer=yes');
    await vault.run('introduction', OF_IT, 'step=make');
    expect(vault.text(BO)).toContain('met-through: "[[Ana Silva]]"\n');
    expect(vault.text(BO)).toContain('- [[2026-11-20]] email: introduced by [[Ana Silva]]\n');
    expect(vault.text(BO)).not.toContain('knows');
    expect(vault.text(ANA)).toContain('- [[2026-11-20]] email: introduced me to [[Bo Lee]]\n');
    await vault.run('introduction', OF_IT, 'step=met', 'outcome=a good lunch');
    expect(await vault.json('introduction', OF_IT, 'step=thank')).toMatchObject({
      draft: { subject: 'Thank you for introducing me to Bo Lee' },
    });
    expect(vault.text(NOTE)).toContain('\nthanked: 2026-11-20\n');
    expect(vault.text(NOTE)).toMatch(
      /email: thanked \[\[Ana Silva\]\][^]*What came of it: a good lunch/,
    );
    expect(await vault.json('introduction', OF_IT)).toMatchObject({
      direction: 'received',
      stage: 'met',
      thanked: '2026-11-20',
    });
  });

  it('leaves through whom somebody was met as the note has it', async () => {
    const vault = temporaryVault({ ...VAULT, [BO]: note({ 'met-through': '[[Cy]]' }) });
    await vault.run('introduce-me', 'to=Bo Lee');
    await vault.run('introduction', OF_IT, 'step=answer', 'answer=yes');
    await vault.run('introduction', OF_IT, 'step=make');
    expect(vault.text(BO)).toContain('met-through: "[[Cy]]"');
    expect(vault.text(BO)).not.toContain('met-through: "[[Ana Silva]]"');
  });

  it('asks whom the user names, and into an organization that has no note', async () => {
    const vault = temporaryVault(VAULT);
    const path = 'Introductions/Introduction to Studio through Ana Silva.md';
    expect(await vault.json('introduce-me', 'to=studio', 'through=Ana Silva')).toMatchObject({
      path,
    });
    expect(vault.text(path)).toContain('people:\n  - "[[Studio]]"\n');
    const { error } = await vault.run('introduce-me', 'to=Bo Lee', 'through=Bo Lee');
    expect(error).toContain('cannot introduce you to themselves');
  });

  it('refuses where nobody is known to know them, and who means nobody', async () => {
    const vault = temporaryVault({ [ANA]: VAULT[ANA].replace('knows', 'x'), [BO]: note({}) });
    expect((await vault.run('introduce-me', 'to=Bo Lee')).error).toContain('Nobody here is known');
    expect((await vault.run('introduce-me', 'to=Cy')).code).toBe(1);
  });
});
