import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { optOutStep } from '../../../src/actions/introductions/introduction-set-aside';
import { introductionStep } from '../../../src/actions/introductions/introduction-step';
import { shortestLinks } from '../../../src/actions/introductions/introduction-links';
import type { Step } from '../../../src/core/introductions/introduction-steps';
import { ledgerOn } from '../../../src/core/introductions/stage-ledger';
import { ANA, BO, pair, PAIR, PEOPLE } from '../../support/introduction-notes';
import { MemoryNoteStore } from '../../support/memory-note-store';
import { day, indexOf } from '../../support/vault';

const TODAY = day('2026-11-20');

const STEPS: readonly Step[] = [
  { kind: 'ask', who: ANA },
  { kind: 'answer', who: ANA },
  { kind: 'answer', who: BO },
  { kind: 'make' },
  { kind: 'met', outcome: 'A coffee' },
  { kind: 'nothing-came', outcome: 'No time' },
  { kind: 'decline', who: BO, reason: 'too busy' },
  { kind: 'decline', who: null, reason: '' },
  { kind: 'dismiss', reason: 'Never.', of: { kind: 'acquainted' } },
  optOutStep({ path: BO, name: 'Bo Lee' }),
  { kind: 'later', until: day('2027-01-01') },
  { kind: 'reopen' },
];

const NOTE = pair({ 'introduction-status': 'proposed', reason: 'Both care about type.' });

/** What is kept of a letter, whatever letters say. */
const LETTER = { subject: 'A letter', body: 'Hi,\n\nall is well.' };

/** The steps one after the other: all notes afterwards, as text. */
async function after(steps: readonly Step[]): Promise<string> {
  const store = new MemoryNoteStore({ ...PEOPLE, [PAIR]: NOTE });
  for (const step of steps) {
    const index = indexOf(Object.fromEntries(store.texts));
    const [state] = ledgerOn(index, TODAY);
    if (!state) throw new Error('there is no introduction');
    const linkTo = shortestLinks(store.readLinks().resolve);
    await introductionStep({ index, store, today: TODAY, linkTo }, state, step, LETTER);
  }
  const notes = [...store.texts].sort();
  return notes.map((each) => each.join('\n')).join('\n');
}

/** Steps after a first one, by chance but always the same. */
function* walks(first: Step): Generator<readonly Step[]> {
  let state = STEPS.indexOf(first) + 1;
  const next = (): Step[] => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return STEPS.slice((state >>> 16) % STEPS.length).slice(0, 1);
  };
  for (let walk = 0; walk < 8; walk++) yield [first, ...next(), ...next(), ...next(), ...next()];
}

async function digest(first: Step): Promise<string> {
  const hash = createHash('sha256');
  for (const steps of walks(first)) hash.update(await after(steps));
  return hash.digest('hex').slice(0, 16);
}

/** What the steps wrote before introductions could be of several, taken from the program of then. */
const BEFORE: Readonly<Record<string, string>> = {
  '{"kind":"ask","who":"People/Ana Silva.md"}': '5d7f3106c481e6fd',
  '{"kind":"answer","who":"People/Ana Silva.md"}': 'af15de83047dede6',
  '{"kind":"answer","who":"People/Bo Lee.md"}': '004dca996e4adaa2',
  '{"kind":"make"}': '1ebf553c4a7da1ee',
  '{"kind":"met","outcome":"A coffee"}': 'ff449b12d507e3dc',
  '{"kind":"nothing-came","outcome":"No time"}': 'ad49edc44ad0e5b1',
  '{"kind":"decline","who":"People/Bo Lee.md","reason":"too busy"}': 'b6e221f9c7a60a8d',
  '{"kind":"decline","who":null,"reason":""}': '7a1904b7f8d74583',
  '{"kind":"dismiss","reason":"Never.","of":{"kind":"acquainted"}}': 'fe47477b5d87f6eb',
  '{"kind":"dismiss","reason":"No introductions for Bo Lee.","of":{"kind":"no-introductions","who":"People/Bo Lee.md"}}':
    'b662b9b98daefccf',
  '{"kind":"later","until":"2027-01-01"}': '6e232bb734039574',
  '{"kind":"reopen"}': '83b9b3d4be15ab3c',
};

describe('an introduction of two', () => {
  it.each(STEPS.map((step) => [JSON.stringify(step), step] as const))(
    'is written byte for byte as before there were several, from %s on',
    async (name, step) => {
      expect(await digest(step)).toBe(BEFORE[name]);
    },
  );
});
