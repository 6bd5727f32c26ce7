import { addDays, type Day } from '../days/day';
import type { Introduction, IntroductionStatus } from '../people/introduction-note';
import {
  goesOnWithout,
  stageTakenUp,
  stepRefusal,
  type Step,
  type StepRefusal,
} from './introduction-steps';
import { HOW_IT_WENT_DAYS, stageOf, type IntroductionState } from './stage';

/** A change to a property of an introduction note, by its name in docs/introductions.md. */
export type StepChange =
  | { readonly kind: 'set'; readonly name: string; readonly value: string }
  /** Adds a link to a person, by path, to a list. */
  | { readonly kind: 'link'; readonly name: string; readonly person: string }
  /** Makes a list of links to some people and no others; without any it goes. */
  | { readonly kind: 'links'; readonly name: string; readonly people: readonly string[] }
  | { readonly kind: 'remove'; readonly name: string };

export type StepPlan =
  | {
      readonly kind: 'planned';
      /** What is noted before anything is written into the notes of people: that it was begun. */
      readonly begin: readonly StepChange[];
      readonly changes: readonly StepChange[];
      /** The stage afterwards. */
      readonly stage: IntroductionStatus;
    }
  | { readonly kind: 'refused'; readonly why: StepRefusal };

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
  return { kind: 'planned', begin: [], stage, changes };
}

function ask(who: string, today: Day): StepPlan {
  const link: StepChange = { kind: 'link', name: 'asked-of', person: who };
  return planned('asked', [...moveTo('asked'), set('asked', today), link, NO_DAY]);
}

/** Removes a person from a list; does nothing if they are not in it. */
function takeOut(name: string, who: string, listed: readonly string[]): StepChange[] {
  if (!listed.includes(who)) return [];
  return [{ kind: 'links', name, people: listed.filter((path) => path !== who) }];
}

function agree(state: IntroductionState, who: string, today: Day): StepPlan {
  const { merged } = state.introduction;
  const stage = stageOf({
    ...merged,
    // A note that says `agreed` but not who agreed was written by hand, and stays like that.
    status: state.stage === 'agreed' ? 'agreed' : 'asked',
    agreedBy: [...merged.agreedBy, who],
    declinedBy: merged.declinedBy.filter((path) => path !== who),
  });
  const asked = merged.asked === null ? [set('asked', today)] : [];
  const back = takeOut('declined-by', who, merged.declinedBy);
  // Whoever answered was asked: of the others it is not said so far.
  const links = ['asked-of', 'agreed-by'].map((name): StepChange => ({
    kind: 'link',
    name,
    person: who,
  }));
  return planned(stage, [...moveTo(stage), ...asked, ...links, ...back, NO_DAY]);
}

/** The day is noted first and the status last: a stop in between shows, and keeps its day. */
function make({ stage, introduction: { merged } }: IntroductionState, today: Day): StepPlan {
  if (stage === 'made') return planned('made', []);
  const made = merged.made ?? today;
  const begin = [set('made', made)];
  const day = set('follow-up', addDays(made, HOW_IT_WENT_DAYS));
  return { kind: 'planned', begin, stage: 'made', changes: [...moveTo('made'), ...begin, day] };
}

function end(stage: IntroductionStatus, outcome: string): StepPlan {
  const said = outcome.trim() === '' ? [] : [set('outcome', outcome.trim())];
  return planned(stage, [...moveTo(stage), ...said, NO_DAY]);
}

/** There is news for the person who introduced the user. */
function cameOf(
  { stage, introduction: { merged } }: IntroductionState,
  next: 'met' | 'worked-out',
  outcome: string,
): StepPlan {
  const isNews = stage === 'made' && merged.thanked !== null;
  const plan = end(next, outcome);
  if (!isNews || plan.kind === 'refused') return plan;
  return { ...plan, changes: [...plan.changes, remove('thanked')] };
}

/** A no as the outcome of an introduction: `Bo Lee: too busy`, after those who said no before. */
function refusalOf(state: IntroductionState, who: string | null, reason: string): string {
  const { introduction } = state;
  const people = [...state.people, ...state.through];
  const name = people.find(({ path }) => path === who)?.name;
  const last = name === undefined ? reason : `${name}: ${reason.trim() || 'no'}`;
  const before = people.filter(
    ({ path }) => path !== who && introduction.merged.declinedBy.includes(path),
  );
  return [...before.map((other) => `${other.name}: no`), last].join('; ');
}

/** If one of several says no when it is over already, what is noted about the others stays. */
function oneMoreNo(
  { people, introduction: { merged } }: IntroductionState,
  who: string,
  reason: string,
): string {
  const name = people.find(({ path }) => path === who)?.name ?? '';
  const last = `${name}: ${reason.trim() || 'no'}`;
  const before = (merged.outcome ?? '').split('; ').filter((part) => part !== '');
  const isTheirs = (part: string): boolean => part.startsWith(`${name}: `);
  const parts = before.some(isTheirs)
    ? before.map((part) => (isTheirs(part) ? last : part))
    : [...before, last];
  return parts.join('; ');
}

/** One says no, and the others go on. */
function goOnWithout({ introduction: { merged } }: IntroductionState, who: string): StepPlan {
  const after: Introduction = {
    ...merged,
    agreedBy: merged.agreedBy.filter((path) => path !== who),
    declinedBy: [...merged.declinedBy, who],
  };
  const stage = stageOf(after);
  const link: StepChange = { kind: 'link', name: 'declined-by', person: who };
  const taken = takeOut('agreed-by', who, merged.agreedBy);
  return planned(stage, [...moveTo(stage), link, ...taken, NO_DAY]);
}

function decline(state: IntroductionState, who: string | null, reason: string): StepPlan {
  const { stage, introduction } = state;
  const isOver = stage === 'declined';
  if (who !== null && isOver && introduction.merged.declinedBy.includes(who))
    return planned(stage, []);
  if (who !== null && !isOver && goesOnWithout(state, who)) return goOnWithout(state, who);
  const isOneMore = who !== null && isOver && state.people.length > 2;
  const outcome = isOneMore ? oneMoreNo(state, who, reason) : refusalOf(state, who, reason);
  return end('declined', outcome);
}

/**
 * When an introduction was declined, its answers no longer hold: reopening it asks everybody again.
 */
const ANSWERS = ['asked', 'asked-of', 'agreed-by', 'declined-by', 'made'] as const;

function reopen(state: IntroductionState): StepPlan {
  const { stage } = state;
  const next = stageTakenUp(state);
  // What was put off comes up now.
  if (next === stage) return planned(stage, [NO_DAY]);
  const old = stage === 'declined' ? ANSWERS.map(remove) : [];
  return planned(next, [...moveTo(next), remove('outcome'), NO_DAY, ...old]);
}

/** What ends an introduction, or notes what came of it. */
type Ending = Extract<
  Step,
  { readonly kind: 'met' | 'worked-out' | 'nothing-came' | 'decline' | 'dismiss' }
>;

function endingOf(state: IntroductionState, step: Ending): StepPlan {
  switch (step.kind) {
    case 'met':
    case 'worked-out':
      return cameOf(state, step.kind, step.outcome);
    case 'nothing-came':
      return end(state.stage, step.outcome);
    case 'decline':
      return decline(state, step.who, step.reason);
    case 'dismiss':
      return end('dismissed', step.reason);
  }
}

function planOf(state: IntroductionState, step: Step, today: Day): StepPlan {
  if ('outcome' in step || 'reason' in step) return endingOf(state, step);
  switch (step.kind) {
    case 'ask':
      return ask(step.who, today);
    case 'answer':
      return agree(state, step.who, today);
    case 'make':
      return make(state, today);
    case 'thank':
      return planned(state.stage, [set('thanked', today)]);
    case 'later':
      return planned(state.stage, [set('follow-up', step.until)]);
    case 'reopen':
      return reopen(state);
  }
}

/**
 * What a step changes in the introduction's note, by the table of stages; a step that is not open
 * is refused. The same step twice on one day changes nothing the second time.
 */
export function planStep(state: IntroductionState, step: Step, today: Day): StepPlan {
  const why = stepRefusal(state, step);
  return why === null ? planOf(state, step, today) : { kind: 'refused', why };
}
