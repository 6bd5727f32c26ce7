import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { leaveOutStep } from '../../../src/actions/introductions/introduction-set-aside';
import { introductionStep } from '../../../src/actions/introductions/introduction-step';
import { shortestLinks } from '../../../src/actions/introductions/introduction-links';
import { introductionLetter } from '../../../src/actions/messages/introduction-draft';
import type { Step } from '../../../src/core/introductions/introduction-steps';
import { ledgerOn } from '../../../src/core/introductions/stage-ledger';
import { standingWords } from '../../../src/words/introductions/introduction';
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
  leaveOutStep({ path: BO, name: 'Bo Lee' }),
  { kind: 'later', until: day('2027-01-01') },
  { kind: 'reopen' },
];

const NOTE = pair({ 'introduction-status': 'proposed', reason: 'Both care about type.' });

/** The steps one after the other: all notes and what is said of them afterwards, as text. */
async function after(steps: readonly Step[]): Promise<string> {
  const store = new MemoryNoteStore({ ...PEOPLE, [PAIR]: NOTE });
  let said = '';
  for (const step of steps) {
    const index = indexOf(Object.fromEntries(store.texts));
    const [standing] = ledgerOn(index, TODAY);
    if (!standing) throw new Error('there is no introduction');
    const linkTo = shortestLinks(store.readLinks().resolve);
    const place = { index, store, today: TODAY, linkTo };
    const letter =
      step.kind === 'make' ? { ...step, who: null } : step.kind === 'ask' ? step : null;
    const draft = letter && introductionLetter(place, standing, letter);
    const outcome = await introductionStep(place, standing, step, draft);
    said += `${standingWords(standing)}\n${outcome.kind === 'refused' ? outcome.reason : ''}\n`;
  }
  return (
    [...store.texts]
      .sort()
      .map((each) => each.join('\n'))
      .join('\n') + said
  );
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
  '{"kind":"ask","who":"People/Ana Silva.md"}': 'b2aaf6f2a9afb358',
  '{"kind":"answer","who":"People/Ana Silva.md"}': 'b27e52a4090d3f76',
  '{"kind":"answer","who":"People/Bo Lee.md"}': '107b74af7ce83c7e',
  '{"kind":"make"}': '3d275f3f35286251',
  '{"kind":"met","outcome":"A coffee"}': '11722f9f5dfaf41d',
  '{"kind":"nothing-came","outcome":"No time"}': 'b5ed249efaf57021',
  '{"kind":"decline","who":"People/Bo Lee.md","reason":"too busy"}': '63b774479857897d',
  '{"kind":"decline","who":null,"reason":""}': 'ced50e7e9f8d8545',
  '{"kind":"dismiss","reason":"Never.","of":{"kind":"acquainted"}}': '61bbf34fff1228f3',
  '{"kind":"dismiss","reason":"No introductions for Bo Lee.","of":{"kind":"no-introductions","who":"People/Bo Lee.md"}}':
    'a955ee396927d482',
  '{"kind":"later","until":"2027-01-01"}': '28c69600ee95eb5c',
  '{"kind":"reopen"}': 'ec72b38ddcda72f3',
};

describe('an introduction of two', () => {
  it.each(STEPS.map((step) => [JSON.stringify(step), step] as const))(
    'is written byte for byte as before there were several, from %s on',
    async (name, step) => {
      expect(await digest(step)).toBe(BEFORE[name]);
    },
  );
});
