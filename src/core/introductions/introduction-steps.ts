import { addDays, type Day } from '../day';
import type { IntroductionStatus } from '../people-index/introduction-note';
import { HOW_IT_WENT_DAYS, stageOf, type Standing } from './stage';
import { STEP_NAMES, type StepName } from './stage-names';

/** What setting an introduction aside says of the people, which goes into their own notes. */
type OfPeople =
  | { readonly kind: 'nothing' | 'acquainted' }
  /** One of them wants none, with anybody. */
  | { readonly kind: 'no-introductions'; readonly who: string };

/** What the user does with an introduction; `who` by path. */
export type Step =
  | { readonly kind: 'ask'; readonly who: string }
  | { readonly kind: 'answer'; readonly who: string }
  | { readonly kind: 'make' }
  | { readonly kind: 'met' | 'worked-out'; readonly outcome: string }
  /** One of them (null: it is not said who) said no. */
  | { readonly kind: 'decline'; readonly who: string | null; readonly reason: string }
  | { readonly kind: 'dismiss'; readonly reason: string; readonly of: OfPeople }
  | { readonly kind: 'later'; readonly until: Day }
  /** Takes up again what was declined or set aside. */
  | { readonly kind: 'reopen' };

/** A change to a property of an introduction note, by its name in DESIGN §5. */
export type StepChange =
  | { readonly kind: 'set'; readonly name: string; readonly value: string }
  /** Adds a link to a person, by path, to a list. */
  | { readonly kind: 'link'; readonly name: string; readonly person: string }
  | { readonly kind: 'remove'; readonly name: string };

export type StepPlan =
  | {
      readonly kind: 'planned';
      readonly changes: readonly StepChange[];
      /** The stage afterwards. */
      readonly stage: IntroductionStatus;
    }
  | { readonly kind: 'refused'; readonly why: StepRefusal };

/**
 * Why a step cannot be done: fewer than two people, one it does not name, not at this stage, a copy
 * of the note would say otherwise, or their notes say that they know each other.
 */
export type StepRefusal = 'too-few' | 'stranger' | 'not-open' | 'copies' | 'acquainted';

/** From which stages a step can be done; one that leads where it starts can be done again. */
const FROM: Readonly<Record<StepName, readonly IntroductionStatus[]>> = {
  ask: ['proposed', 'asked'],
  answer: ['proposed', 'asked', 'agreed'],
  make: ['agreed', 'made'],
  met: ['made', 'met'],
  'worked-out': ['made', 'met', 'worked-out'],
  decline: ['proposed', 'asked', 'agreed', 'declined'],
  dismiss: ['proposed', 'asked', 'agreed', 'dismissed'],
  later: ['proposed', 'asked', 'agreed', 'made', 'met'],
  reopen: ['proposed', 'asked', 'agreed', 'declined', 'dismissed'],
};

/** The steps that can be done from a stage. */
export function stepsFrom(stage: IntroductionStatus): StepName[] {
  return STEP_NAMES.filter((name) => FROM[name].includes(stage));
}

function set(name: string, value: string): StepChange {
  return { kind: 'set', name, value };
}

function moveTo(status: IntroductionStatus): StepChange[] {
  return [set('introduction-status', status)];
}

function remove(name: string): StepChange {
  return { kind: 'remove', name };
}

/** What a step was put off to is done with it. */
const NO_DAY = remove('follow-up');

function planned(stage: IntroductionStatus, changes: readonly StepChange[]): StepPlan {
  return { kind: 'planned', stage, changes };
}

function ask(who: string, today: Day): StepPlan {
  const link: StepChange = { kind: 'link', name: 'asked-of', person: who };
  return planned('asked', [...moveTo('asked'), set('asked', today), link, NO_DAY]);
}

function agree(standing: Standing, who: string, today: Day): StepPlan {
  const { people, one } = standing;
  const { said } = one;
  const isLast = people.every(({ path }) => path === who || said.agreedBy.includes(path));
  // A note that says `agreed` and not by whom was written by hand, and stays so.
  const stage = isLast || standing.stage === 'agreed' ? 'agreed' : 'asked';
  const asked = said.asked === null ? [set('asked', today)] : [];
  const link: StepChange = { kind: 'link', name: 'agreed-by', person: who };
  return planned(stage, [...moveTo(stage), ...asked, link, NO_DAY]);
}

function make({ stage }: Standing, today: Day): StepPlan {
  if (stage === 'made') return planned('made', []);
  const day = set('follow-up', addDays(today, HOW_IT_WENT_DAYS));
  return planned('made', [...moveTo('made'), set('made', today), day]);
}

function end(stage: IntroductionStatus, outcome: string): StepPlan {
  const said = outcome.trim() === '' ? [] : [set('outcome', outcome.trim())];
  return planned(stage, [...moveTo(stage), ...said, NO_DAY]);
}

/** A no as the outcome of an introduction: `Bo Lee: too busy`. */
function refusalOf({ people }: Standing, who: string | null, reason: string): string {
  const name = people.find(({ path }) => path === who)?.name;
  return name === undefined ? reason : `${name}: ${reason.trim() || 'no'}`;
}

/** Answers of an introduction that somebody declined no longer hold: whoever comes back asks anew. */
const ANSWERS = ['asked', 'asked-of', 'agreed-by'] as const;

/** Where it goes on: what the user set aside where it stood, what was declined at the beginning. */
function stageTakenUp({ stage, one: { said } }: Standing): IntroductionStatus {
  if (stage === 'dismissed') return stageOf({ ...said, status: 'proposed' });
  return stage === 'declined' ? 'proposed' : stage;
}

function reopen(standing: Standing): StepPlan {
  const { stage } = standing;
  const next = stageTakenUp(standing);
  if (next === stage) return planned(stage, []);
  const old = stage === 'declined' ? ANSWERS.map(remove) : [];
  return planned(next, [...moveTo(next), remove('outcome'), NO_DAY, ...old]);
}

/** Why what was declined or set aside cannot be taken up again; null: it can, or it is open. */
function reopenRefusal(standing: Standing): StepRefusal | null {
  // The note furthest on counts: a copy that says declined would close it again.
  if (standing.one.copies.length > 0) return 'copies';
  const next = stageTakenUp(standing);
  // All agreed: putting them in touch stopped half-way, and goes on.
  const isOpen = next === standing.stage || next === 'agreed';
  return standing.areAcquainted && !isOpen ? 'acquainted' : null;
}

function planOf(standing: Standing, step: Step, today: Day): StepPlan {
  switch (step.kind) {
    case 'ask':
      return ask(step.who, today);
    case 'answer':
      return agree(standing, step.who, today);
    case 'make':
      return make(standing, today);
    case 'met':
    case 'worked-out':
      return end(step.kind, step.outcome);
    case 'decline':
      return end('declined', refusalOf(standing, step.who, step.reason));
    case 'dismiss':
      return end('dismissed', step.reason);
    case 'later':
      return planned(standing.stage, [set('follow-up', step.until)]);
    case 'reopen':
      return reopen(standing);
  }
}

/** Whom a step is about; null: nobody in particular. */
function whomOf(step: Step): string | null {
  if (step.kind === 'dismiss') return step.of.kind === 'no-introductions' ? step.of.who : null;
  return 'who' in step ? step.who : null;
}

function refusal(standing: Standing, step: Step): StepRefusal | null {
  const { people, stage } = standing;
  if (people.length < 2) return 'too-few';
  if (!FROM[step.kind].includes(stage)) return 'not-open';
  if (step.kind === 'reopen') return reopenRefusal(standing);
  const who = whomOf(step);
  return who === null || people.some(({ path }) => path === who) ? null : 'stranger';
}

/**
 * What a step changes in the introduction's note, by the table of stages; a step that is not open
 * is refused. The same step twice on one day changes nothing the second time.
 */
export function planStep(standing: Standing, step: Step, today: Day): StepPlan {
  const why = refusal(standing, step);
  return why === null ? planOf(standing, step, today) : { kind: 'refused', why };
}
