import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { leaveOutStep } from '../../../src/actions/introductions/introduction-set-aside';
import { introductionStep } from '../../../src/actions/introductions/introduction-step';
import { shortestLinks } from '../../../src/actions/introductions/introduction-links';
import { introductionLetter } from '../../../src/actions/messages/introduction-draft';
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
  leaveOutStep({ path: BO, name: 'Bo Lee' }),
  { kind: 'later', until: day('2027-01-01') },
  { kind: 'reopen' },
];

const NOTE = pair({ 'introduction-status': 'proposed', reason: 'Both care about type.' });

/** The steps one after the other: all notes afterwards, and why a step was refused, as text. */
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
    const draft = letter && introductionLetter(index, standing, letter);
    const outcome = await introductionStep(place, standing, step, draft);
    said += `${outcome.kind === 'refused' ? outcome.reason : outcome.kind}\n`;
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
  '{"kind":"ask","who":"People/Ana Silva.md"}': '255ab1172f6f24c5',
  '{"kind":"answer","who":"People/Ana Silva.md"}': 'f56313e9bf02e28c',
  '{"kind":"answer","who":"People/Bo Lee.md"}': 'ddfc753ec117d77d',
  '{"kind":"make"}': '68375c239ba22c28',
  '{"kind":"met","outcome":"A coffee"}': '105754d43c41b7ee',
  '{"kind":"nothing-came","outcome":"No time"}': '6ef446a0e4a2a29b',
  '{"kind":"decline","who":"People/Bo Lee.md","reason":"too busy"}': 'ad15ab6ed8cf96d9',
  '{"kind":"decline","who":null,"reason":""}': '8e9095cf07425ef0',
  '{"kind":"dismiss","reason":"Never.","of":{"kind":"acquainted"}}': '454b98a8e6a3632d',
  '{"kind":"dismiss","reason":"No introductions for Bo Lee.","of":{"kind":"no-introductions","who":"People/Bo Lee.md"}}':
    'cca4e14d5939a93a',
  '{"kind":"later","until":"2027-01-01"}': 'e22cbc4fbeeda6b4',
  '{"kind":"reopen"}': '0a53ed0eba72c60b',
};

describe('an introduction of two', () => {
  it.each(STEPS.map((step) => [JSON.stringify(step), step] as const))(
    'is written byte for byte as before there were several, from %s on',
    async (name, step) => {
      expect(await digest(step)).toBe(BEFORE[name]);
    },
  );
});
