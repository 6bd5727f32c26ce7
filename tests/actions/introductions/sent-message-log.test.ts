import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SentMessage } from '../../../src/actions/introductions/sent-message-log';
import { shortestLinks } from '../../../src/actions/introductions/introduction-links';
import {
  introductionStep,
  type StepOutcome,
} from '../../../src/actions/introductions/introduction-step';
import { UndoHistory } from '../../../src/actions/undo';
import type { Day } from '../../../src/core/days/day';
import type { Step } from '../../../src/core/introductions/introduction-steps';
import { ledgerOn } from '../../../src/core/introductions/stage-ledger';
import { readLog } from '../../../src/core/notes/log-section';
import { MemoryNoteStore } from '../../support/memory-note-store';
import { day, indexOf, note } from '../../support/vault';
import { plainText } from '../../../src/core/notes/safe-text';
import { HOSTILE, whatRunsIn } from '../../support/hostile-text';
import { runs } from '../../support/runs';

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Lee.md';
const PAIR = 'Introductions/Ana Silva and Bo Lee.md';
const TODAY = day('2026-11-20');
const ASK: Step = { kind: 'ask', who: ANA };
const LETTER = { subject: 'May I introduce you?', body: 'Hi Ana,\n\nBo is kind.\n' };

function vaultWith(status: string, body = ''): MemoryNoteStore {
  const [people, yes] = [
    ['[[Ana Silva]]', '[[Bo Lee]]'],
    status === 'agreed' ? { 'agreed-by': ['[[Ana Silva]]', '[[Bo Lee]]'] } : {},
  ];
  const properties = { type: 'introduction', people, 'introduction-status': status, ...yes };
  return new MemoryNoteStore({
    [ANA]: note({ seeks: 'a Rust mentor' }),
    [BO]: note({ offers: 'Rust mentoring' }),
    [PAIR]: note(properties, body),
  });
}

function take(
  store: MemoryNoteStore,
  step: Step,
  letter: SentMessage | null,
  today: Day = TODAY,
): Promise<StepOutcome> {
  const index = indexOf(Object.fromEntries(store.texts));
  const [state] = ledgerOn(index, today);
  if (!state) throw new Error('there is no introduction');
  const linkTo = shortestLinks(store.readLinks().resolve);
  return introductionStep({ index, store, today, linkTo }, state, step, letter);
}

function pairIn({ texts }: MemoryNoteStore): string {
  return texts.get(PAIR) ?? '';
}

describe('the letter of a step', () => {
  it('is kept in the note as it was sent, and undone with the step', async () => {
    const store = vaultWith('proposed', 'My own words.\n');
    const before = pairIn(store);
    const outcome = await take(store, ASK, LETTER);
    expect(pairIn(store)).toMatch(/introduction-status: asked\n/);
    expect(pairIn(store).split('---\n').at(-1)).toBe(
      'My own words.\n\n## Log\n\n- [[2026-11-20]] email: asked [[Ana Silva]]\n' +
        '  > Subject: May I introduce you?\n  >\n  > Hi Ana,\n  >\n  > Bo is kind.\n',
    );
    const history = new UndoHistory();
    if (outcome.kind === 'done') history.remember({ label: 'asked', written: outcome.written });
    await history.undoLast(store);
    expect(pairIn(store)).toBe(before);
  });

  it('that puts two in touch names both', async () => {
    const store = vaultWith('agreed');
    await take(store, { kind: 'make' }, LETTER);
    expect(readLog(pairIn(store))).toEqual([
      { day: TODAY, channel: 'email', text: 'introduced [[Ana Silva]] and [[Bo Lee]]' },
    ]);
  });

  it('is kept once a day, and anew where somebody is asked again later', async () => {
    const store = vaultWith('proposed');
    await take(store, ASK, LETTER);
    const once = pairIn(store);
    expect(await take(store, ASK, { ...LETTER, body: 'Hello' })).toMatchObject({
      kind: 'unchanged',
    });
    expect(pairIn(store)).toBe(once);
    await take(store, ASK, { ...LETTER, body: 'Did you see this?' }, day('2026-12-01'));
    expect(readLog(pairIn(store)).map((each) => each.day)).toEqual(['2026-12-01', TODAY]);
    expect(pairIn(store)).toContain('  > Did you see this?\n');
  });

  it('is left out where the note has no place for it, and the step is done', async () => {
    const store = vaultWith('proposed', '```\ncode that is never closed\n');
    expect(await take(store, ASK, LETTER)).toMatchObject({ kind: 'done', stage: 'asked' });
    expect(pairIn(store)).toMatch(/---\n```\ncode that is never closed\n$/);
  });

  it('of a step that takes none is not asked for', async () => {
    const store = vaultWith('proposed');
    await take(store, { kind: 'answer', who: ANA }, LETTER);
    expect(pairIn(store)).not.toContain('## Log');
  });

  it('stays a quotation below its line that does nothing, whatever it says', async () => {
    const line = fc.oneof(
      fc.constantFrom('', '# One', '## Log', '---', '```', '- [[2020-01-01]] call: x', '> y', '%%'),
      fc.constantFrom('type: person', '<img src=x onerror=alert(1)>', '\t- z', 'a\rb', '$&'),
      fc.constantFrom('Hi Bo %% Lee,', '#family', 'Bo #ink Lee', HOSTILE, 'due:: 2026-11-30'),
      fc.string(),
    );
    const lines = fc.array(line, { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(lines, line, async (body, subject) => {
        const store = vaultWith('proposed', 'Below.\n');
        await take(store, ASK, { subject, body: body.join('\n') });
        await take(store, { kind: 'answer', who: ANA }, null);
        const text = pairIn(store);
        expect(readLog(text)).toHaveLength(1);
        expect(text).toContain('introduction-status: asked\n');
        const quoted = text.split('\n').filter((each) => each.startsWith('  >'));
        const said = quoted.join('\n');
        expect(whatRunsIn(said)).toEqual([]);
        expect(said).not.toMatch(/%%|(?<![\p{L}\p{N}\p{M}&\\])#[^\s#]|::|`/u);
        expect(text.endsWith(`${said}\n`)).toBe(true);
      }),
      { numRuns: runs(150) },
    );
  });

  it('reads as it was sent', async () => {
    const words = fc.stringMatching(/^[A-Za-zäéß][\w äéß,.!?'"()-]{0,60}[\wäéß.!?]$/);
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 4 }), words, async (body, of) => {
        const store = vaultWith('proposed');
        await take(store, ASK, { subject: of, body: body.join('\n\n') });
        const wanted = [`Subject: ${of}`, '', ...body.flatMap((each) => [each, '']).slice(0, -1)];
        const quoted = wanted.map((each) => `  > ${each}`.trimEnd()).join('\n');
        expect(pairIn(store).endsWith(`${quoted}\n`)).toBe(true);
      }),
      { numRuns: runs(50) },
    );
    const store = vaultWith('proposed');
    await take(store, ASK, { subject: 'Bo %% Lee', body: '100% of #ink <b> [x]' });
    const quoted = pairIn(store)
      .split('\n')
      .filter((each) => each.startsWith('  >'));
    expect(quoted.map((each) => plainText(each.slice(4)))).toEqual([
      'Subject: Bo %% Lee',
      '',
      '100% of #ink <b> [x]',
    ]);
  });
});
