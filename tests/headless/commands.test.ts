import { describe, expect, it } from 'vitest';
import { note } from '../support/vault';
import { temporaryVault } from '../support/temporary-vault';

const ANA = note({
  met: '2026-11-15',
  'met-at': 'Web Summit',
  discussed: ['variable fonts'],
  seeks: 'a Rust mentor',
});
const BO = note({
  'follow-up-status': 'connected',
  cadence: '2 weeks',
  offers: ['Rust mentoring'],
  aliases: 'Bobo',
});
const VAULT = {
  'People/Ana Silva.md': ANA,
  'People/Bo Lee.md': BO,
  'People/Cy.md': note({ 'follow-up': '2026-11-25' }),
  'Daily/2026-11-13.md': 'lunch with [[Bo Lee]]',
};

describe('due', () => {
  it('lists what is due as data, in the order of the days', async () => {
    expect(await temporaryVault(VAULT).json('due')).toEqual([
      {
        path: 'People/Ana Silva.md',
        name: 'Ana Silva',
        status: 'pending',
        due: '2026-11-17',
        daysOverdue: 3,
        reason: 'first-follow-up',
        lastContact: '2026-11-15',
        discussed: ['variable fonts'],
        point: 'variable fonts',
      },
      {
        path: 'People/Cy.md',
        name: 'Cy',
        status: null,
        due: '2026-11-25',
        daysOverdue: -5,
        reason: 'reminder',
        lastContact: null,
        discussed: [],
        point: null,
      },
      expect.objectContaining({
        name: 'Bo Lee',
        due: '2026-11-27',
        daysOverdue: -7,
        lastContact: '2026-11-13',
      }),
    ]);
  });

  it('looks as many days ahead as asked, from the day asked', async () => {
    const vault = temporaryVault(VAULT);
    expect((await vault.run('due', 'days=0', 'total')).out).toBe('1\n');
    expect((await vault.run('due', 'days=0', 'date=2026-11-27', 'total')).out).toBe('3\n');
    expect(await vault.json('due', 'limit=1')).toHaveLength(1);
  });

  it('says in words what is owed and why, aligned', async () => {
    const { out } = await temporaryVault(VAULT).run('due');
    expect(out).toBe(
      [
        'Overdue (1)',
        '  Ana Silva  3 days late  met 5 days ago at Web Summit: write about variable fonts',
        'Soon (2)',
        '  Cy         in 5 days    no contact noted yet: you wanted to be reminded',
        '  Bo Lee     in 7 days    every 2 weeks, last contact 7 days ago: reconnect',
        '',
      ].join('\n'),
    );
  });

  it('says what comes next where nothing is due, and what to do where there is nobody', async () => {
    const { out } = await temporaryVault(VAULT).run('due', 'days=1', 'date=2026-11-10');
    expect(out).toBe('Nothing is due up to 2026-11-11. Next: Cy on 2026-11-25.\n');
    expect((await temporaryVault({}).run('due')).out).toMatch(
      /^Nobody yet\. Add the first person: acquaint add/,
    );
  });

  it('keeps control characters of notes off the terminal', async () => {
    const vault = temporaryVault({
      'People/Ana.md': '---\nname: "Ana\\e[2J\\u202Eanna"\nfollow-up: 2026-11-20\n---\n',
    });
    expect((await vault.run('due')).out).toContain('Ana [2J anna');
  });
});

describe('introductions', () => {
  const reasons = [
    expect.objectContaining({
      kind: 'help',
      seeker: 'People/Ana Silva.md',
      helper: 'People/Bo Lee.md',
      terms: ['rust'],
      concepts: [],
    }),
  ];
  const people = [
    { path: 'People/Ana Silva.md', name: 'Ana Silva' },
    { path: 'People/Bo Lee.md', name: 'Bo Lee' },
  ];

  it('lists pairs with their reasons as data', async () => {
    // Rust, which both say, and half of what it weighs to be taught it, which both mean.
    const weight = Math.round(1000 * Math.log(1 + 3 / 2));
    const score = 3 * (weight + Math.round(weight / 2));
    expect(await temporaryVault(VAULT).json('introductions')).toEqual([{ people, score, reasons }]);
  });

  it('lists the pairs of one person, by alias too', async () => {
    const vault = temporaryVault(VAULT);
    expect(await vault.json('introductions', 'person=Bobo')).toHaveLength(1);
    expect(await vault.json('introductions', 'person=Cy')).toEqual([]);
    expect((await vault.run('introductions', 'per-person=0', 'total')).out).toBe('0\n');
  });

  it('says in words why', async () => {
    const { out } = await temporaryVault(VAULT).run('introductions');
    expect(out).toContain('1. Ana Silva and Bo Lee');
    expect(out).toContain('Ana looks for a Rust mentor; Bo offers Rust mentoring.');
    expect((await temporaryVault({}).run('introductions')).out).toMatch(
      /^No introductions to suggest yet\. Note what/,
    );
  });
});

describe('person', () => {
  it('tells all that is known, derived values included', async () => {
    const log = '\n## Log\n\n- [[2026-11-12]] coffee: her fonts\n';
    const vault = temporaryVault({ ...VAULT, 'People/Ana Silva.md': ANA + log });
    expect(await vault.json('person', 'name=ana silva')).toMatchObject({
      path: 'People/Ana Silva.md',
      name: 'Ana Silva',
      met: '2026-11-15',
      metAt: 'Web Summit',
      status: 'pending',
      due: '2026-11-17',
      reason: 'first-follow-up',
      lastContact: '2026-11-15',
      cadence: null,
      acquaintances: [],
      log: [{ day: '2026-11-12', channel: 'coffee', text: 'her fonts' }],
      problems: [],
    });
  });

  it('tells it in words', async () => {
    const { out } = await temporaryVault(VAULT).run('person', 'name=People/Bo Lee');
    expect(out).toContain('connected: in 7 days (2026-11-27): every 2 weeks');
    expect(out).toContain('Offers       Rust mentoring');
  });
});

describe('check', () => {
  it('lists problems with path, property, problem and value', async () => {
    const vault = temporaryVault({
      'People/Ana.md': note({ met: 'in spring' }),
      'People/Bo.md': '---\nmet: 2026-11-01\n: "\n---\n',
      'People/Cy.md': note({ met: '2026-11-01' }),
    });
    expect(await vault.json('check')).toEqual([
      {
        path: 'People/Ana.md',
        property: 'met',
        problem: 'is not a day (YYYY-MM-DD)',
        value: 'in spring',
      },
      {
        path: 'People/Bo.md',
        property: null,
        problem: expect.stringMatching(/^the properties cannot be read \(line \d/),
        value: null,
      },
    ]);
    expect((await vault.run('check', 'total')).out).toBe('2\n');
    expect((await temporaryVault(VAULT).run('check')).out).toBe('Everything could be read.\n');
  });
});
