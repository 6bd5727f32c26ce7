import {
  isStepName,
  NO_INTRODUCTIONS,
  STEP_NAMES,
  type StepName,
  SET_ASIDE_REASONS,
  type SetAsideReason,
} from '../../core/introductions/step-names';
import type { Day } from '../../core/days/day';
import { foldMarks } from '../../core/text/fold-text';
import { type Step } from '../../core/introductions/introduction-steps';
import type { Participant, IntroductionState } from '../../core/introductions/stage';
import { safeLine } from '../../core/notes/safe-text';
import { basename } from '../../core/notes/note-facts';
import type { PeopleIndex } from '../../core/people/people-index';
import { NOTHING_CAME } from '../../words/introductions/introduction-log';
import {
  optOutStep,
  notBefore,
  setAsideStep,
} from '../../actions/introductions/introduction-set-aside';
import { refused, wrongUsage, type CommandOutcome, type Options } from '../kit/command';
import { readDayOption, readWord, readYesNo, type OptionReading } from '../kit/read-options';
import { terminalLine } from '../kit/terminal-line';
import { INTRODUCTION_COMMAND } from '../../words/introductions/program';
import { PROGRAM } from '../../words/kit/program';

interface StepInput {
  readonly who: string | null;
  readonly people: readonly Participant[];
  readonly options: Options;
  readonly today: Day;
}

function value<T>(read: T): OptionReading<T> {
  return { kind: 'value', value: read };
}

function stop(outcome: CommandOutcome): OptionReading<never> {
  return { kind: 'stop', outcome };
}

/** The person a name means among an introduction's people; null if none is given. */
function readWho(
  index: PeopleIndex,
  state: IntroductionState,
  { who }: Options,
): OptionReading<string | null> {
  const people = [...state.people, ...state.through];
  // Only one is asked there.
  if (who === undefined) return value(state.through[0]?.path ?? null);
  const wanted = foldMarks(who);
  const namesOf = ({ path, name }: Participant): readonly string[] => {
    const aliases = index.person(path)?.aliases ?? [];
    return [path, path.replace(/\.md$/i, ''), basename(path), name, ...aliases];
  };
  const [found, ...others] = people.filter((each) => namesOf(each).map(foldMarks).includes(wanted));
  if (found && others.length === 0) return value(found.path);
  const names = people
    .map(({ path, name }) => `${terminalLine(name)} (${terminalLine(path)})`)
    .join(', ');
  const isSeveral = found !== undefined;
  return stop(
    refused(
      isSeveral
        ? INTRODUCTION_COMMAND.severalAreMeant(terminalLine(who), names)
        : INTRODUCTION_COMMAND.notOfThem(terminalLine(who), names),
    ),
  );
}

function withWho(who: string | null, step: (who: string) => Step): OptionReading<Step> {
  return who === null ? stop(wrongUsage(PROGRAM.missing('who'))) : value(step(who));
}

function readAnswer({ who, options }: StepInput): OptionReading<Step> {
  const answer = readYesNo(options, 'answer', null);
  if (answer.kind === 'stop') return answer;
  if (answer.value === null) return stop(wrongUsage(PROGRAM.missing('answer')));
  const reason = options['reason'] ?? '';
  const isYes = answer.value;
  return withWho(who, (path) =>
    isYes ? { kind: 'answer', who: path } : { kind: 'decline', who: path, reason },
  );
}

function isSetAsideReason(text: string): text is SetAsideReason {
  return SET_ASIDE_REASONS.some((reason) => reason === text);
}

/** The word that ends introductions for one of the two. */
function readOptOut({ who, people }: StepInput): OptionReading<Step> {
  const left = people.find(({ path }) => path === who);
  return left ? value(optOutStep(left)) : stop(wrongUsage(PROGRAM.missing('who')));
}

function readDismissal(given: StepInput): OptionReading<Step> {
  const { today, options } = given;
  const { reason = '' } = options;
  const word = foldMarks(reason).replace(/\s+/g, '-');
  if (isSetAsideReason(word)) return value(setAsideStep(word, today));
  if (word === NO_INTRODUCTIONS) return readOptOut(given);
  return value({ kind: 'dismiss', reason, of: { kind: 'nothing' } });
}

function readLater({ today, options }: StepInput): OptionReading<Step> {
  const until = readDayOption(options, 'until', notBefore(today));
  return until.kind === 'stop' ? until : value({ kind: 'later', until: until.value });
}

type StepReader = (given: StepInput) => OptionReading<Step>;

/** How the options of each step are read. */
const READERS: Readonly<Record<StepName, StepReader>> = {
  ask: ({ who }) => withWho(who, (path) => ({ kind: 'ask', who: path })),
  answer: readAnswer,
  make: () => value({ kind: 'make' }),
  thank: () => value({ kind: 'thank' }),
  met: ({ options }) => value({ kind: 'met', outcome: options['outcome'] ?? '' }),
  'worked-out': ({ options }) => value({ kind: 'worked-out', outcome: options['outcome'] ?? '' }),
  'nothing-came': ({ options }) =>
    value({ kind: 'nothing-came', outcome: options['outcome'] ?? NOTHING_CAME }),
  decline: ({ who, options }) => value({ kind: 'decline', who, reason: options['reason'] ?? '' }),
  dismiss: readDismissal,
  later: readLater,
  reopen: () => value({ kind: 'reopen' }),
};

/** The options with what is to be written made inert. */
function inertTexts(options: Options): Options {
  const isText = (name: string): boolean => name === 'reason' || name === 'outcome';
  return Object.fromEntries(
    Object.entries(options).map(([name, text]) => [name, isText(name) ? safeLine(text) : text]),
  );
}

/** A step as the options of a command name it, with the person that `who` means. */
export function readStep(
  { index, today }: { readonly index: PeopleIndex; readonly today: Day },
  state: IntroductionState,
  options: Options,
): OptionReading<{ readonly step: Step; readonly who: string | null }> {
  const words = { name: 'step', isWord: isStepName, words: STEP_NAMES };
  const name = readWord(options, words, 'later' as const);
  if (name.kind === 'stop') return name;
  const who = readWho(index, state, options);
  if (who.kind === 'stop') return who;
  const given = { who: who.value, people: state.people, options: inertTexts(options), today };
  const step = READERS[name.value](given);
  return step.kind === 'stop' ? step : value({ step: step.value, who: who.value });
}
