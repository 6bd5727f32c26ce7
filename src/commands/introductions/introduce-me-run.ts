import { shortestLinks } from '../../actions/introductions/introduction-links';
import {
  stateOfWanted,
  recordReceived,
  type WantedIntroduction,
} from '../../actions/introductions/record-received';
import { draftForStep } from '../../actions/messages/introduction-draft';
import type { DraftLanguage } from '../../core/people/draft-language';
import type { Person } from '../../core/people/person';
import { findWays, type Goal } from '../../core/ways/ways';
import { NAMED } from '../../words/introductions/introduction';
import { PROGRAM } from '../../words/kit/program';
import { INTRODUCE_ME_COMMAND, WAYS } from '../../words/ways/ways';
import { refused, type CommandContext, type CommandOutcome } from '../kit/command';
import { terminalLine } from '../kit/terminal-line';
import { goalRefusal } from '../ways/goal-refusal';
import { draftData, draftLines } from './introduction-take-step';

interface IntroduceMeRequest {
  readonly to: string;
  readonly reason: string;
  readonly language: DraftLanguage | null;
}

/** Whom a goal is as an introduction names it; null: nobody in particular. */
function whomOf(
  { store }: CommandContext,
  goal: Goal,
): Pick<WantedIntroduction, 'path' | 'name'> | null {
  if (goal.kind === 'person') return goal.person;
  if (goal.kind !== 'organization' && goal.kind !== 'name') return null;
  return { path: store.readLinks().resolve(goal.name, ''), name: goal.name };
}

async function record(
  context: CommandContext,
  wanted: WantedIntroduction,
  language: DraftLanguage | null,
): Promise<CommandOutcome> {
  const { index, store } = context;
  const place = { ...context, linkTo: shortestLinks(store.readLinks().resolve) };
  const outcome = await recordReceived(place, wanted);
  const path = terminalLine(outcome.path);
  const names = terminalLine(NAMED.whomThrough(wanted.name, wanted.through[0].name));
  switch (outcome.kind) {
    case 'created': {
      const state = stateOfWanted(place, wanted, outcome.path);
      const who = wanted.through[0].path;
      const wish = language ?? index.settings.draftLanguage;
      const letter = draftForStep(place, state, { kind: 'ask', who }, wish);
      const lines = letter === null ? [] : draftLines(letter);
      const data = { path: outcome.path, effect: 'created', ...draftData(letter) };
      const text = (): string[] => [INTRODUCE_ME_COMMAND.asked(names, path), ...lines];
      return { kind: 'answer', data, text };
    }
    case 'exists': {
      const data = { path: outcome.path, effect: 'unchanged' };
      return { kind: 'answer', data, text: () => [INTRODUCE_ME_COMMAND.exists(names, path)] };
    }
    case 'refused':
      return refused(PROGRAM.nothingWrittenTo(path, outcome.reason));
  }
}

/**
 * Notes that the user wants to be introduced, by the best way or by a given person, with the letter
 * to ask.
 */
export function introduceMe(
  context: CommandContext,
  { to, reason, language }: IntroduceMeRequest,
  through: Person | null,
): CommandOutcome | Promise<CommandOutcome> {
  const { goal, ways } = findWays(context.index, to, context.today);
  const refusal = goalRefusal(goal, to);
  const whom = whomOf(context, goal);
  if (refusal !== null || whom === null) return refused(refusal ?? WAYS.none(terminalLine(to)));
  const way = ways.find((each) => through === null || each.through[0]?.path === through.path);
  const [first, ...others] = way?.through ?? (through === null ? [] : [through]);
  if (!first) return refused(WAYS.noneToAsk(terminalLine(whom.name)));
  if (first.path === whom.path)
    return refused(INTRODUCE_ME_COMMAND.toOneself(terminalLine(first.name)));
  return record(context, { ...whom, through: [first, ...others], reason }, language);
}
