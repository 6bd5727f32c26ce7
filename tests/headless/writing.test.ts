import { describe, expect, it } from 'vitest';
import { note } from '../support/vault';
import { temporaryVault } from '../support/temporary-vault';

const ANA = 'People/Ana Silva.md';

function withAna(properties: Readonly<Record<string, unknown>>, body = '') {
  return temporaryVault({ [ANA]: note(properties, body) });
}

describe('log', () => {
  it('adds the line, the last contact and the next status, and removes a follow-up met by it', async () => {
    const vault = temporaryVault({
      [ANA]: '---\nmet: 2026-11-15 # at lunch\nfollow-up: 2026-11-20\n---\nHi\n',
    });
    const answer = await vault.json(
      'log',
      'name=Ana Silva',
      'channel=email',
      'text=sent her the specimen',
    );
    expect(answer).toEqual({
      path: ANA,
      effect: 'changed',
      changed: ['last-contact', 'follow-up', 'follow-up-status', 'log'],
    });
    expect(vault.text(ANA)).toBe(
      '---\nmet: 2026-11-15 # at lunch\nlast-contact: 2026-11-20\nfollow-up-status: sent\n---\nHi\n\n' +
        '## Log\n\n- [[2026-11-20]] email: sent her the specimen\n',
    );
  });

  it('the same twice changes nothing the second time', async () => {
    const vault = withAna({ met: '2026-11-15' });
    const words = ['log', 'name=Ana Silva', 'channel=call', 'text=hello'];
    await vault.json(...words);
    const once = vault.snapshot();
    expect(await vault.json(...words)).toEqual({ path: ANA, effect: 'unchanged', changed: [] });
    expect(vault.snapshot()).toEqual(once);
  });

  it.each([
    ['pending', 'email', 'sent'],
    ['pending', 'message', 'sent'],
    ['pending', 'coffee', 'connected'],
    ['pending', 'met', 'pending'],
    ['sent', 'email', 'sent'],
    ['sent', 'call', 'connected'],
    ['sent', 'lunch', 'connected'],
    ['sent', 'meeting', 'connected'],
    ['meeting', 'coffee', 'connected'],
    ['meeting', 'call', 'connected'],
    ['meeting', 'message', 'meeting'],
    ['connected', 'coffee', 'connected'],
    ['connected', 'email', 'connected'],
    ['closed', 'coffee', 'closed'],
  ])('%s and %s: %s', async (before, channel, after) => {
    const vault = withAna({ 'follow-up-status': before });
    await vault.run('log', 'name=Ana Silva', `channel=${channel}`);
    expect(await vault.json('person', 'name=Ana Silva')).toMatchObject({ status: after });
  });

  it.each([
    ['met', [], ['tea', 'her studio']],
    ['call', [], ['tea', 'her studio']],
    ['coffee', [], ['tea', 'her studio']],
    ['lunch', [], ['tea', 'her studio']],
    ['meeting', [], ['tea', 'her studio']],
    ['email', [], ['tea']],
    ['message', [], ['tea']],
    ['other', [], ['tea']],
    ['email', ['point=yes'], ['tea', 'her studio']],
    ['coffee', ['point=no'], ['tea']],
  ])('%s with a text and %j: the points are %j', async (channel, more, discussed) => {
    const vault = withAna({ discussed: ['tea'] });
    await vault.run('log', 'name=Ana Silva', `channel=${channel}`, 'text=her\\n  studio', ...more);
    expect(await vault.json('person', 'name=Ana Silva')).toMatchObject({
      discussed,
      point: discussed.at(-1),
    });
  });

  it('moves a point that is there to the end, and the newest is what follow-ups name', async () => {
    const vault = withAna({ discussed: ['fonts', 'tea'], 'follow-up-status': 'sent' });
    const answer = await vault.json('log', 'name=Ana Silva', 'channel=met', 'text=Fonts');
    expect(answer).toMatchObject({ changed: ['last-contact', 'discussed', 'log'] });
    expect(vault.text(ANA)).toContain('discussed: ["tea", "fonts"]');
    expect(await vault.json('due')).toMatchObject([
      { discussed: ['tea', 'fonts'], point: 'fonts' },
    ]);
    expect((await vault.run('due')).out).toContain('ask again about fonts');
    expect(await vault.json('draft', 'name=Ana Silva')).toMatchObject({
      subject: expect.stringContaining('fonts'),
    });
  });

  it('without a text adds no point, and answers with wrong usage to a point that is neither', async () => {
    const vault = withAna({ discussed: ['tea'] });
    await vault.run('log', 'name=Ana Silva', 'channel=coffee', 'text= ');
    expect(await vault.json('person', 'name=Ana Silva')).toMatchObject({ discussed: ['tea'] });
    expect((await vault.run('log', 'name=Ana Silva', 'point=maybe')).code).toBe(2);
  });

  it('takes the status that the user chooses', async () => {
    const vault = withAna({ met: '2026-11-15' });
    await vault.run('log', 'name=Ana Silva', 'channel=email', 'status=meeting');
    expect(vault.text(ANA)).toContain('follow-up-status: meeting');
  });

  it('writes a status that the user chooses even where it held without being written', async () => {
    const vault = withAna({ met: '2026-11-15' });
    await vault.run('log', 'name=Ana Silva', 'channel=met', 'status=pending');
    expect(vault.text(ANA)).toContain('follow-up-status: pending');
  });

  it('removes a follow-up that is met under every name it has', async () => {
    const vault = withAna({ 'follow-up': '2026-11-18', snooze_until: '2026-11-10' });
    await vault.run('log', 'name=Ana Silva', 'channel=call');
    expect(vault.text(ANA)).not.toMatch(/follow-up:|snooze/);
  });

  it('never moves the last contact back, and keeps a later follow-up', async () => {
    const vault = withAna({ 'last-contact': '2026-11-18', 'follow-up': '2026-11-30' });
    const answer = await vault.json('log', 'name=Ana Silva', 'channel=email', 'date=2026-11-10');
    expect(answer).toMatchObject({ changed: ['log'] });
  });

  it('keeps the names of properties that the note uses', async () => {
    const vault = withAna({ last_contact: '2026-11-01', snooze_until: '2026-11-10' });
    await vault.run('log', 'name=Ana Silva');
    expect(vault.text(ANA)).toContain('last_contact: 2026-11-20\n');
    expect(vault.text(ANA)).not.toContain('snooze_until');
    expect(vault.text(ANA)).not.toContain('last-contact');
  });

  it('leaves a last contact that cannot be read for the user to mend', async () => {
    const vault = withAna({ 'last-contact': 'lately', 'follow-up-status': 'sent' });
    const answer = await vault.json('log', 'name=Ana Silva', 'channel=email');
    expect(answer).toMatchObject({ changed: ['log'] });
    expect(vault.text(ANA)).toContain('last-contact: "lately"\n');
  });

  it('takes an unknown status for none, and writes the one that follows', async () => {
    const vault = withAna({ 'follow-up-status': 'waiting', met: '2026-11-15' });
    await vault.run('log', 'name=Ana Silva', 'channel=email');
    expect(vault.text(ANA)).toContain('follow-up-status: sent\n');
  });

  it('writes the day plain where the setting says so', async () => {
    const vault = temporaryVault({
      [ANA]: '',
      '.obsidian/plugins/acquaint/data.json': '{"logDayAsLink": false}',
    });
    await vault.run('log', 'name=Ana Silva', 'channel=call');
    expect(vault.text(ANA)).toContain('\n- 2026-11-20 call\n');
  });

  it('writes nothing into a note whose properties cannot be read', async () => {
    const vault = temporaryVault({ [ANA]: '---\nmet: "2026\n---\n' });
    const before = vault.snapshot();
    const { code, error } = await vault.run('log', 'name=Ana Silva');
    expect([code, error]).toEqual([
      1,
      expect.stringContaining(`nothing was written to ${ANA}: the properties cannot be read`),
    ]);
    expect(vault.snapshot()).toEqual(before);
  });
});

describe('snooze', () => {
  it('puts the follow-up on the day, once', async () => {
    const vault = withAna({ 'follow-up': '2026-11-20' });
    const words = ['snooze', 'name=Ana Silva', 'until=2026-12-01'];
    expect(await vault.json(...words)).toEqual({
      path: ANA,
      effect: 'changed',
      changed: ['follow-up'],
    });
    expect(await vault.json(...words)).toMatchObject({ effect: 'unchanged' });
    expect(vault.text(ANA)).toBe('---\nfollow-up: 2026-12-01\n---\n');
  });
});

describe('snooze of a closed follow-up', () => {
  it('is refused, for no day would count', async () => {
    const vault = withAna({ 'follow-up-status': 'closed' });
    const before = vault.snapshot();
    const { code, error } = await vault.run('snooze', 'name=Ana Silva', 'until=2026-12-01');
    expect([code, error]).toEqual([
      1,
      expect.stringContaining('is closed; set another status first'),
    ]);
    expect(vault.snapshot()).toEqual(before);
  });
});

describe('add', () => {
  it('writes a note that reads well, with a follow-up pending', async () => {
    const vault = temporaryVault({});
    const answer = await vault.json(
      ...[
        'add',
        'name=Ana Silva',
        'met=2026-11-19',
        'met-at=Web Summit',
        'discussed=variable fonts\\nlicences',
      ],
      ...[
        'email=ana@example.org',
        'phone=+1 555 0100',
        'knows=Bo Lee',
        'cadence=3 months',
        'no-introductions=true',
      ],
    );
    expect(answer).toEqual({ path: ANA, effect: 'created' });
    expect(vault.text(ANA)).toBe(
      [
        '---',
        'type: person',
        'met: 2026-11-19',
        'met-at: Web Summit',
        'follow-up-status: pending',
        'cadence: 3 months',
        'discussed:',
        '  - variable fonts',
        '  - licences',
        'email:',
        '  - ana@example.org',
        'phone:',
        '  - "+1 555 0100"',
        'knows:',
        '  - "[[Bo Lee]]"',
        'no-introductions: true',
        '---',
        '',
      ].join('\n'),
    );
    expect(await vault.json('due')).toMatchObject([{ name: 'Ana Silva', due: '2026-11-21' }]);
    expect(await vault.json('check')).toEqual([]);
  });

  it('keeps a name that no file can have as a property', async () => {
    const vault = temporaryVault({});
    expect(await vault.json('add', 'name=Ana/Bo: "AB"?')).toMatchObject({
      path: 'People/Ana Bo AB.md',
    });
    expect(await vault.json('person', 'name=Ana/Bo: "AB"?')).toMatchObject({
      name: 'Ana/Bo: "AB"?',
    });
  });

  it.each([
    ['a name', 'Ana Silva'],
    ['a name in other letters', 'ANA SILVA'],
    ['an alias', 'Anita'],
    ['a name without its accents', 'Anna Sílva'],
  ])('refuses %s that somebody has', async (_, name) => {
    const vault = withAna({ aliases: ['Anita', 'Anna Silva'] });
    const before = vault.snapshot();
    const { code, error } = await vault.run('add', `name=${name}`);
    expect([code, error]).toEqual([1, expect.stringContaining(`is there already: ${ANA}`)]);
    expect(vault.snapshot()).toEqual(before);
  });

  it.each([
    ['a file that is no person', 'People/people.md', 'people'],
    ['nothing but signs', 'x.md', '???'],
    ['dots that lead out of the vault', 'x.md', '../..'],
  ])('refuses %s', async (_, path, name) => {
    const vault = temporaryVault({ [path]: '' });
    const before = vault.snapshot();
    expect((await vault.run('add', `name=${name}`)).code).toBe(1);
    expect(vault.snapshot()).toEqual(before);
  });
});
