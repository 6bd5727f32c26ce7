import { type SetAsideReason } from '../../core/introductions/step-names';
import { addSpan, type Day } from '../../core/days/day';
import { type Step } from '../../core/introductions/introduction-steps';
import type { Participant } from '../../core/introductions/stage';
import { optedOutOutcome, SET_ASIDE_OUTCOMES } from '../../words/introductions/introduction-log';
import { acquaintanceEdits } from './mark-acquainted';
import type { StepContext } from './introduction-step';
import { writeAll } from '../note-edits';
import type { CreateOutcome, WriteOutcome } from '../ports';
import { recordIntroduction, type NamedNote } from './record-introduction';

/** The day on which what was not to be done now comes up again. */
export function notBefore(today: Day): Day {
  return addSpan(today, { count: 3, unit: 'months' }) ?? today;
}

/** The reason for which an introduction that has a note is set aside, as a step. */
export function setAsideStep(reason: SetAsideReason, today: Day): Step {
  if (reason === 'not-now') return { kind: 'later', until: notBefore(today) };
  const of = { kind: reason === 'acquainted' ? 'acquainted' : 'nothing' } as const;
  return { kind: 'dismiss', reason: SET_ASIDE_OUTCOMES[reason], of };
}

/** Sets an introduction aside because one of them wants none, with anybody. */
export function optOutStep({ path, name }: Participant): Step {
  const of = { kind: 'no-introductions', who: path } as const;
  return { kind: 'dismiss', reason: optedOutOutcome(name), of };
}

/**
 * Sets a suggested pair aside. Who know each other are noted as acquainted, which makes them ties
 * for others; not now is a proposal for a later day; all else is dismissed for good.
 */
export async function setAside(
  place: StepContext,
  { people, reason }: { readonly people: readonly [NamedNote, NamedNote]; readonly reason: string },
  why: SetAsideReason,
): Promise<WriteOutcome | CreateOutcome> {
  const paths = people.map(({ path }) => path);
  if (why === 'acquainted') {
    const [outcome] = await writeAll(place.store, acquaintanceEdits(place, paths, null));
    return outcome ?? { kind: 'unchanged', path: people[0].path };
  }
  const status =
    why === 'not-now'
      ? ({ kind: 'later', until: notBefore(place.today) } as const)
      : ({ kind: 'dismissed', outcome: SET_ASIDE_OUTCOMES[why] } as const);
  return recordIntroduction(place, { people, reason, status });
}
