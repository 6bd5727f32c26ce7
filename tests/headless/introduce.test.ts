import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { note } from '../support/vault';
import { temporaryVault, type TemporaryVault } from '../support/temporary-vault';

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Lee.md';
const PAIR = 'Introductions/Ana Silva and Bo Lee.md';
const ANA_TEXT = '---\nseeks: a Rust mentor # urgent\nemail: ana@example.com\n---\nHi\n';
const TEXTS = {
  [ANA]: ANA_TEXT,
  [BO]: note({ offers: 'Rust mentoring', email: 'bo@example.com' }),
};

const ofPair = (...words: string[]): string[] => ['introduction', `name=${PAIR}`, ...words];

async function proposed(): Promise<TemporaryVault> {
  const vault = temporaryVault(TEXTS);
  await vault.run('introduce', 'a=Bo Lee', 'b=Ana Silva');
  return vault;
}

async function agreed(): Promise<TemporaryVault> {
  const vault = await proposed();
  await vault.run(...ofPair('step=ask', 'who=Ana Silva'));
  await vault.run(...ofPair('step=answer', 'who=Ana Silva', 'answer=yes'));
  await vault.run(...ofPair('step=ask', 'who=Bo Lee'));
  await vault.run(...ofPair('step=answer', 'who=Bo Lee', 'answer=yes'));
  return vault;
}

describe('why one of several said no', () => {
  it('runs and hides nothing in the log of the introduction', async () => {
    const names = ['Cy Dee', 'Di Fox'];
    const others = Object.fromEntries(names.map((name) => [`People/${name}.md`, note({})]));
    const vault = temporaryVault({ ...TEXTS, ...others });
    await vault.run('introduce', 'people=Bo Lee; Cy Dee; Di Fox');
    const path = 'Introductions/Bo Lee, Cy Dee and Di Fox.md';
    const no = ['step=answer', 'answer=no', 'who=Cy Dee', 'reason=[[Bo Lee]] %% #tag x:: y'];
    await vault.run('introduction', `name=${path}`, ...no);
    expect(vault.text(path)).toContain('[[Cy Dee]] said no: [Bo Lee] % % \\#tag x: : y');
  });
});

describe('introduce', () => {
  it('writes a note that names both and says why, once', async () => {
    const vault = temporaryVault(TEXTS);
    const words = ['introduce', 'a=Bo Lee', 'b=Ana Silva'];
    expect(await vault.json(...words)).toEqual({ path: PAIR, effect: 'created' });
    expect(vault.text(PAIR)).toContain(
      'introduction-status: proposed\nreason: Ana looks for a Rust mentor; Bo offers Rust mentoring.\n',
    );
    expect(await vault.json(...words)).toEqual({ path: PAIR, effect: 'unchanged' });
  });

  it('takes a name with a ; in quotes, as a value of the list', async () => {
    const odd = 'People/Cy; the ink.md';
    const vault = temporaryVault({ ...TEXTS, [odd]: note({}) });
    await vault.run('introduce', 'people=Bo Lee; "Cy; the ink"; Ana Silva');
    const path = 'Introductions/Bo Lee, Cy; the ink and Ana Silva.md';
    expect(vault.text(path)).toContain('[[Cy; the ink]]');
  });

  it('takes the reason that the user gives', async () => {
    const vault = temporaryVault(TEXTS);
    await vault.run('introduce', 'a=Ana Silva', 'b=Bo Lee', 'reason=Both print: by hand');
    expect(vault.text(PAIR)).toContain('reason: "Both print: by hand"\n');
  });

  it('refuses one person twice', async () => {
    const vault = temporaryVault(TEXTS);
    expect(await vault.run('introduce', 'a=Ana Silva', 'b=People/Ana Silva')).toMatchObject({
      code: 1,
    });
  });

  it.each([
    ['they know each other', { knows: ['[[Bo Lee]]'] }],
    ['one wants none', { 'no-introductions': true }],
    ['one is closed', { 'follow-up-status': 'closed' }],
  ])('refuses two who are not to be introduced: %s', async (_, ana) => {
    const vault = temporaryVault({ ...TEXTS, [ANA]: note(ana) });
    const { code, error } = await vault.run('introduce', 'a=Ana Silva', 'b=Bo Lee');
    expect([code, error]).toEqual([1, expect.stringContaining('nothing was written')]);
    expect(Object.keys(vault.snapshot())).toHaveLength(2);
  });

  it('has a note for each of two pairs of the same names', async () => {
    const vault = temporaryVault({ ...TEXTS, 'People/Sub/Bo Lee.md': note({ offers: 'Rust' }) });
    await vault.run('introduce', 'a=Ana Silva', 'b=People/Bo Lee.md');
    const second = ['introduce', 'a=Ana Silva', 'b=People/Sub/Bo Lee.md'];
    expect(await vault.json(...second)).toMatchObject({ effect: 'created' });
    expect(await vault.json(...second)).toMatchObject({ effect: 'unchanged' });
    expect(await vault.json('introductions')).toEqual([]);
    expect(await vault.json('check')).toEqual([]);
  });
});

describe('introduction', () => {
  it.each([
    ['step=ask', 'who=Ana Silva'],
    ['name=Ana Silva and Bo Lee', 'answer=yes'],
    ['outcome=a job'],
  ])('takes no step that is said in part only: %s', async (...words) => {
    const vault = await proposed();
    expect(await vault.run('introduction', ...words)).toMatchObject({ code: 2, out: '' });
  });

  it('knows the two by their aliases', async () => {
    const vault = temporaryVault({ ...TEXTS, [ANA]: note({ aliases: ['Annie'] }) });
    await vault.run('introduce', 'a=Annie', 'b=Bo Lee');
    expect(await vault.json(...ofPair('step=ask', 'who=annie'))).toMatchObject({ stage: 'asked' });
  });

  it('ends where nothing came of it, and waits for nothing more', async () => {
    const vault = await agreed();
    await vault.run(...ofPair('step=make'));
    await vault.run(...ofPair('step=nothing-came'));
    expect(vault.text(PAIR)).toContain('introduction-status: made\n');
    expect(vault.text(PAIR)).toContain('outcome: Nothing came of it.\n');
    expect(await vault.json(...ofPair())).toMatchObject({ next: { step: 'nothing' }, due: null });
    const { out } = await vault.run('introduction', 'due', 'date=2027-12-01');
    expect(out).toBe('No introduction waits for you.\n');
  });

  it('that was put off is taken up again', async () => {
    const vault = await proposed();
    const before = vault.text(PAIR);
    await vault.run(...ofPair('step=dismiss', 'reason=not-now'));
    expect(vault.text(PAIR)).not.toBe(before);
    await vault.run(...ofPair('step=reopen'));
    expect(vault.text(PAIR)).toBe(before);
  });

  it('goes from proposed to worked out, each asked first', async () => {
    const vault = await proposed();
    const stages: unknown[] = [];
    const step = async (...words: string[]): Promise<void> => {
      const answer = await vault.json(...ofPair(...words));
      stages.push(answer);
    };
    await step('step=ask', 'who=Ana Silva');
    await step('step=answer', 'who=Ana Silva', 'answer=yes');
    await step('step=ask', 'who=Bo Lee');
    await step('step=answer', 'who=bo lee', 'answer=yes');
    await step('step=make');
    await step('step=met', 'outcome=Coffee in June');
    await step('step=worked-out', 'outcome=They wrote a book');
    expect(stages).toMatchObject([
      { path: PAIR, effect: 'changed', stage: 'asked' },
      { stage: 'asked', changed: ['agreed-by'] },
      { stage: 'asked' },
      { stage: 'agreed', changed: ['introduction-status', 'agreed-by'] },
      { stage: 'made' },
      { stage: 'met' },
      { stage: 'worked-out' },
    ]);
    const [, properties = '', log = ''] = vault.text(PAIR).split(/^---\n/m);
    expect(properties).toBe(
      'type: introduction\npeople:\n  - "[[Ana Silva]]"\n  - "[[Bo Lee]]"\n' +
        'introduction-status: worked-out\n' +
        'reason: Ana looks for a Rust mentor; Bo offers Rust mentoring.\n' +
        'asked: 2026-11-20\nasked-of:\n  - "[[Ana Silva]]"\n  - "[[Bo Lee]]"\n' +
        'agreed-by:\n  - "[[Ana Silva]]"\n  - "[[Bo Lee]]"\n' +
        'made: 2026-11-20\noutcome: They wrote a book\n',
    );
    expect(log.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      '- [[2026-11-20]] email: introduced [[Ana Silva]] and [[Bo Lee]]',
      '- [[2026-11-20]] email: asked [[Bo Lee]]',
      '- [[2026-11-20]] email: asked [[Ana Silva]]',
    ]);
    expect(log).toContain('  > Hi Ana and Bo,\n  >\n  > You both said yes');
  });

  it('notes in both notes, when made, that they know each other', async () => {
    const vault = await agreed();
    await vault.run(...ofPair('step=make'));
    expect(vault.text(ANA)).toBe(
      '---\nseeks: a Rust mentor # urgent\nemail: ana@example.com\nknows:\n  - "[[Bo Lee]]"\nlast-contact: 2026-11-20\n---\nHi\n\n' +
        '## Log\n\n- [[2026-11-20]] email: introduced to [[Bo Lee]]\n',
    );
    expect(vault.text(BO)).toContain('- [[2026-11-20]] email: introduced to [[Ana Silva]]\n');
    expect(vault.text(PAIR)).toContain('made: 2026-11-20\nfollow-up: 2026-12-04\n');
  });

  it.each([
    ['ask', ['step=ask', 'who=Ana Silva'], proposed],
    ['yes', ['step=answer', 'who=Ana Silva', 'answer=yes'], proposed],
    ['no', ['step=answer', 'who=Ana Silva', 'answer=no', 'reason=busy'], proposed],
    ['make', ['step=make'], agreed],
    ['dismiss', ['step=dismiss', 'reason=acquainted'], proposed],
    ['later', ['step=later', 'until=2027-01-01'], proposed],
  ])('the same step twice changes nothing the second time: %s', async (_, words, start) => {
    const vault = await start();
    expect(await vault.json(...ofPair(...words))).toMatchObject({ effect: 'changed' });
    const once = vault.snapshot();
    expect(await vault.json(...ofPair(...words))).toMatchObject({ effect: 'unchanged' });
    expect(vault.snapshot()).toEqual(once);
  });

  it('gives the letter that asks one, with who the other is, why, and that a no is fine', async () => {
    const vault = await proposed();
    const draft = {
      to: ['ana@example.com'],
      subject: 'May I introduce you to Bo Lee?',
      body:
        'Hi Ana,\n\nI would like to introduce you to Bo Lee.\n\n' +
        'Why I thought of you two: You are looking for a Rust mentor; Bo offers Rust mentoring.\n\n' +
        'Would you like that? I ask each of you first, and put you in touch only if you both say yes. ' +
        'A quick yes or no is fine, and a no stays between us.\n\nBest wishes',
    };
    expect(await vault.json(...ofPair('step=ask', 'who=Ana Silva'))).toMatchObject({ draft });
  });

  it('says who has no address for the letter, in words and always in the data', async () => {
    const vault = temporaryVault({ ...TEXTS, [BO]: note({ offers: 'Rust mentoring' }) });
    await vault.run('introduce', 'a=Bo Lee', 'b=Ana Silva');
    expect(await vault.json(...ofPair('step=ask', 'who=Ana Silva'))).toMatchObject({
      withoutAddress: [],
    });
    const ask = ofPair('step=ask', 'who=Bo Lee');
    const { out } = await vault.run(...ask);
    expect(out).toContain(
      '\n\nBo Lee has no email address: add one to the note, or send this another way.\n\nSubject:',
    );
    expect(await vault.json(...ask)).toMatchObject({ withoutAddress: ['Bo Lee'] });
  });

  it('gives the letter in the language that is asked for', async () => {
    const vault = await proposed();
    expect(await vault.json(...ofPair('step=ask', 'who=Ana Silva', 'lang=pt'))).toMatchObject({
      draft: { subject: 'Posso apresentar-lhe Bo Lee?' },
    });
    expect(await vault.run(...ofPair('step=ask', 'who=Bo Lee', 'lang=xx'))).toMatchObject({
      code: 2,
    });
  });

  it('gives the letter to both, with both addresses and who writes first', async () => {
    const vault = await agreed();
    const { out } = await vault.run(...ofPair('step=make', 'who=Bo Lee'));
    expect(out).toContain('To: ana@example.com, bo@example.com\n');
    expect(out).toContain('Ana Silva: ana@example.com\nBo Lee: bo@example.com\n');
    expect(out).toContain('Bo, would you write first');
  });

  it.each([
    ['making what one did not agree to', ['step=make'], 'Ana Silva and Bo Lee has not agreed yet'],
    ['what came of it before it is made', ['step=met'], 'they have not been put in touch so far'],
    ['asking somebody else', ['step=ask', 'who=Cy'], 'who=Cy is not one of Ana Silva'],
  ])('refuses %s, and writes nothing', async (_, words, message) => {
    const vault = await proposed();
    const before = vault.snapshot();
    const { code, error } = await vault.run(...ofPair(...words));
    expect([code, error]).toEqual([1, expect.stringContaining(message)]);
    expect(vault.snapshot()).toEqual(before);
  });

  it('remembers a no with its reason, and refuses every step after it', async () => {
    const vault = await proposed();
    await vault.run(...ofPair('step=answer', 'who=Bo Lee', 'answer=no', 'reason=on leave'));
    expect(vault.text(PAIR)).toContain('introduction-status: declined\n');
    expect(vault.text(PAIR)).toContain('outcome: "Bo Lee: on leave"\n');
    expect(await vault.run(...ofPair('step=ask', 'who=Ana Silva'))).toMatchObject({ code: 1 });
    expect(await vault.json('introductions')).toEqual([]);
  });

  it('takes up again what was declined, as the refusal says, and once', async () => {
    const vault = await proposed();
    const before = vault.text(PAIR);
    await vault.run(...ofPair('step=answer', 'who=Bo Lee', 'answer=no', 'reason=on leave'));
    const { error } = await vault.run(...ofPair('step=ask', 'who=Ana Silva'));
    expect(error).toContain('reopen it first (step reopen)');
    expect(await vault.json(...ofPair('step=reopen'))).toMatchObject({
      effect: 'changed',
      stage: 'proposed',
    });
    expect(vault.text(PAIR)).toBe(before);
    expect(await vault.json(...ofPair('step=reopen'))).toMatchObject({ effect: 'unchanged' });
  });

  it('set aside because they know each other, says so in one note', async () => {
    const vault = await proposed();
    await vault.run(...ofPair('step=dismiss', 'reason=acquainted'));
    expect(vault.text(ANA)).toContain('knows:\n  - "[[Bo Lee]]"\n');
    expect(vault.text(BO)).toBe(TEXTS[BO]);
    expect(vault.text(PAIR)).toContain('introduction-status: dismissed\n');
  });

  it('set aside because one wants none, with anybody, says so in the note of that one', async () => {
    const vault = await proposed();
    const words = ofPair('step=dismiss', 'reason=no introductions', 'who=Bo Lee');
    expect(await vault.json(...words)).toMatchObject({ effect: 'changed', stage: 'dismissed' });
    expect(vault.text(BO)).toContain('no-introductions: true\n');
    expect(vault.text(ANA)).toBe(ANA_TEXT);
    const { out } = await vault.run('introductions', 'person=Bo Lee');
    expect(out).toContain('Bo Lee wants no introductions: so says no-introductions in People/Bo');
  });

  it('needs to know who wants none', async () => {
    const vault = await proposed();
    const words = ofPair('step=dismiss', 'reason=no-introductions');
    expect(await vault.run(...words)).toMatchObject({ code: 2 });
  });

  it('not now: comes up again in three months', async () => {
    const vault = await proposed();
    await vault.run(...ofPair('step=dismiss', 'reason=not now'));
    expect(vault.text(PAIR)).toContain('introduction-status: proposed\n');
    expect(await vault.json('introduction', 'due', 'date=2027-02-19')).toEqual([]);
    expect(await vault.json('introduction', 'due', 'date=2027-02-20')).toMatchObject([
      { path: PAIR, stage: 'proposed', next: { step: 'ask', who: [ANA, BO] } },
    ]);
  });

  it('says how one stands and what is next', async () => {
    const vault = await agreed();
    expect(await vault.json('introduction', 'name=bo lee and ana silva')).toEqual({
      path: PAIR,
      direction: 'given',
      people: [
        { path: ANA, name: 'Ana Silva' },
        { path: BO, name: 'Bo Lee' },
      ],
      through: [],
      stage: 'agreed',
      next: { step: 'make', who: [] },
      due: '2026-11-20',
      idleDays: 0,
      askedOf: [ANA, BO],
      agreedBy: [ANA, BO],
      asked: '2026-11-20',
      made: null,
      thanked: null,
      reason: 'Ana looks for a Rust mentor; Bo offers Rust mentoring.',
      outcome: null,
      copies: [],
    });
  });

  it('is not begun where the note of one cannot be written, and goes on once it is mended', async () => {
    const vault = await agreed();
    const locked = '---\nknows: "unclosed\n---\n';
    const bo = vault.text(BO);
    writeFileSync(join(vault.root, BO), locked);
    const { code, error } = await vault.run(...ofPair('step=make'));
    expect([code, error]).toEqual([1, expect.stringContaining(BO)]);
    expect(vault.text(ANA)).not.toContain('introduced to');
    writeFileSync(join(vault.root, BO), bo);
    expect(await vault.json(...ofPair())).toMatchObject({
      stage: 'agreed',
      next: { step: 'make' },
    });
    await vault.run(...ofPair('step=make'), 'date=2026-11-22');
    expect(vault.text(ANA).match(/introduced to/g)).toHaveLength(1);
    expect(vault.text(BO)).toContain('introduced to [[Ana Silva]]');
    expect(vault.text(PAIR)).toContain('introduction-status: made\n');
  });
});

describe('due', () => {
  it('lists the introductions that wait for a step below the people, and not in its data', async () => {
    const vault = await agreed();
    expect(await vault.json('due')).toEqual([]);
    const { out } = await vault.run('due');
    expect(out).toContain(
      '\nIntroductions (1)\n  Ana Silva and Bo Lee: Agreed · everybody agreed: put them in touch · asked today\n',
    );
  });
});

describe('two copies of one introduction', () => {
  const COPY = 'Introductions/Ana Silva and Bo Lee (conflicted copy 2026-11-19).md';
  const text = (properties: object): string =>
    note({ type: 'introduction', people: ['[[Ana Silva]]', '[[Bo Lee]]'], ...properties });

  it('are one, which knows what both say', async () => {
    const vault = temporaryVault({
      ...TEXTS,
      [COPY]: text({ 'introduction-status': 'asked', 'agreed-by': ['[[Bo Lee]]'] }),
      [PAIR]: text({ 'introduction-status': 'asked', 'agreed-by': ['[[Ana Silva]]'] }),
    });
    expect(await vault.json('introduction')).toMatchObject([
      { path: PAIR, copies: [COPY], stage: 'agreed' },
    ]);
    expect(await vault.json('check')).toMatchObject([
      { path: COPY, problem: expect.stringContaining('two copies') },
    ]);
  });
});
