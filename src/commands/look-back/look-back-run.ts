import { lookBackLines } from '../../actions/look-back/look-back-lines';
import {
  prepareLookBack,
  TO_MAKE,
  writeLookBack,
  type PreparedLookBack,
} from '../../actions/look-back/write-look-back';
import type { IntroductionState } from '../../core/introductions/stage';
import type { PersonOnDay } from '../../core/look-back/look-back';
import type { FollowUp } from '../../core/people/follow-up';
import { suggestionsFor } from '../../core/suggestions/suggestions';
import type { PersonalPromise } from '../../actions/people/promises';
import { PROGRAM } from '../../words/kit/program';
import { LOOK_BACK_COMMAND } from '../../words/look-back/program';
import { refused, type CommandContext, type CommandOutcome } from '../kit/command';
import { namedLinks } from '../kit/named-link';
import { terminalLine } from '../kit/terminal-line';
import { named, suggestionData } from '../suggestions/suggestion-data';

type Effect = 'created' | 'changed' | 'unchanged' | 'none';

function onDay({ person, day }: PersonOnDay): object {
  return { ...named(person), date: day };
}

function waiting({ person, due, reason }: FollowUp): object {
  return { ...named(person), due, reason };
}

function introduction({ introduction: one, people, stage, due }: IntroductionState): object {
  return { path: one.primary.path, people, stage, due };
}

function promise({ person, task: { text, due } }: PersonalPromise): object {
  return { ...named(person), text, due };
}

function dataOf(prepared: PreparedLookBack, effect: Effect): object {
  const { path, lookBack, promises, suggestions } = prepared;
  return {
    path,
    effect,
    ...lookBack.week,
    met: lookBack.met.map(onDay),
    inTime: lookBack.inTime.map(onDay),
    inTouch: lookBack.inTouch.map(onDay),
    waiting: lookBack.waiting.map(waiting),
    promises: promises.map(promise),
    introductions: lookBack.introductions.map(introduction),
    underWay: lookBack.underWay.map(introduction),
    suggestions: suggestions.map(suggestionData),
    quiet: lookBack.quiet.map(onDay),
  };
}

/** Writes the look back at the week, or only says what would stand in it. */
export async function lookBackAnswer(
  context: CommandContext,
  isDryRun: boolean,
): Promise<CommandOutcome> {
  const { today } = context;
  const suggestions = suggestionsFor(context.index, null, TO_MAKE);
  const prepared = await prepareLookBack(context, suggestions);
  const linkTo = namedLinks(context);
  if (isDryRun) {
    const lines = lookBackLines(prepared, { today, linkTo, hasActs: false });
    return { kind: 'answer', data: dataOf(prepared, 'none'), text: () => lines.map(terminalLine) };
  }
  const outcome = await writeLookBack(context, prepared, linkTo);
  const path = terminalLine(outcome.path);
  switch (outcome.kind) {
    case 'created':
      return answer(prepared, 'created', LOOK_BACK_COMMAND.made(path));
    case 'changed':
      return answer(prepared, 'changed', LOOK_BACK_COMMAND.brought(path));
    case 'unchanged':
      return answer(prepared, 'unchanged', PROGRAM.nothingToChange(path));
    case 'exists':
      return refused(PROGRAM.nothingWrittenTo(path, LOOK_BACK_COMMAND.taken));
    case 'refused':
      return refused(PROGRAM.nothingWrittenTo(path, outcome.reason));
  }
}

function answer(prepared: PreparedLookBack, effect: Effect, line: string): CommandOutcome {
  return { kind: 'answer', data: dataOf(prepared, effect), text: () => [line] };
}
