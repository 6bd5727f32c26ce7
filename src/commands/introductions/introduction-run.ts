import { introductionsNamed, ledgerOn } from '../../core/introductions/stage-ledger';
import type { IntroductionState } from '../../core/introductions/stage';
import {
  INTRODUCTION_STATUSES,
  introductionStatus,
  type IntroductionStatus,
} from '../../core/people/introduction-note';
import { waitingWords } from '../../words/introductions/introduction';
import {
  refused,
  wrongUsage,
  type Answer,
  type CommandContext,
  type CommandOutcome,
  type Options,
} from '../kit/command';
import { introductionLine } from './introduction-lines';
import { takeStep } from './introduction-take-step';
import { readCount, readWord } from '../kit/read-options';
import { terminalLine } from '../kit/terminal-line';
import { INTRODUCTION_COMMAND } from '../../words/introductions/program';
import { PROGRAM } from '../../words/kit/program';

function isStage(text: string): text is IntroductionStatus {
  return introductionStatus(text) !== null;
}

function row({
  introduction,
  people,
  through,
  stage,
  next,
  due,
  lastStep,
}: IntroductionState): object {
  const { merged, primary, copies } = introduction;
  return {
    path: primary.path,
    direction: merged.direction,
    people,
    through,
    stage,
    next: { step: next.kind, who: 'who' in next ? next.who : [] },
    due,
    idleDays: lastStep?.days ?? null,
    askedOf: merged.askedOf,
    agreedBy: merged.agreedBy,
    asked: merged.asked,
    made: merged.made,
    thanked: merged.thanked,
    reason: merged.reason,
    outcome: merged.outcome,
    copies,
  };
}

function list(context: CommandContext, options: Options): CommandOutcome {
  const words = { name: 'stage', isWord: isStage, words: INTRODUCTION_STATUSES };
  const stage = readWord(options, words, null);
  if (stage.kind === 'stop') return stage.outcome;
  const limit = readCount(options, 'limit', Number.POSITIVE_INFINITY);
  if (limit.kind === 'stop') return limit.outcome;
  const isDueOnly = options['due'] === 'true';
  const found = ledgerOn(context.index, context.today)
    .filter(
      (each) => (stage.value === null || each.stage === stage.value) && (!isDueOnly || each.isDue),
    )
    .slice(0, limit.value);
  const nothing = isDueOnly ? INTRODUCTION_COMMAND.noneWaits : INTRODUCTION_COMMAND.none;
  return {
    kind: 'answer',
    data: found.map(row),
    text: () =>
      found.length === 0 ? [nothing] : found.map((each) => `  ${introductionLine(each)}`),
  };
}

function show(state: IntroductionState): Answer {
  const { reason, outcome } = state.introduction.merged;
  const lines = [
    introductionLine(state),
    ...(reason === null ? [] : [INTRODUCTION_COMMAND.why(terminalLine(reason))]),
    ...(outcome === null ? [] : [INTRODUCTION_COMMAND.outcome(terminalLine(outcome))]),
    ...(state.next.kind === 'nothing'
      ? []
      : [INTRODUCTION_COMMAND.next(terminalLine(waitingWords(state)))]),
  ];
  return { kind: 'answer', data: row(state), text: () => lines };
}

/** What says how a step is done, and nothing without one. */
const OF_A_STEP = ['who', 'answer', 'reason', 'outcome', 'until'] as const;

/** Lists introductions, shows one, or does a step of one. */
export function runIntroduction(
  context: CommandContext,
  options: Options,
): CommandOutcome | Promise<CommandOutcome> {
  const { name } = options;
  const idle = OF_A_STEP.find((option) => options[option] !== undefined);
  if (options['step'] === undefined && idle !== undefined)
    return wrongUsage(INTRODUCTION_COMMAND.withoutStep(idle));
  if (name === undefined && options['step'] !== undefined)
    return wrongUsage(PROGRAM.missing('name'));
  if (name === undefined) return list(context, options);
  const all = ledgerOn(context.index, context.today);
  const [state, ...others] = introductionsNamed(all, name);
  if (!state) return refused(INTRODUCTION_COMMAND.notFound(terminalLine(name)));
  if (others.length > 0) {
    const paths = [state, ...others]
      .map(({ introduction }) => terminalLine(introduction.primary.path))
      .join(', ');
    return refused(INTRODUCTION_COMMAND.severalFound(terminalLine(name), paths));
  }
  return options['step'] === undefined ? show(state) : takeStep(context, state, options);
}
