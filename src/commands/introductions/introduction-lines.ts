import type { IntroductionState } from '../../core/introductions/stage';
import { dueIntroductions } from '../../core/introductions/stage-ledger';
import { LEDGER, namesIn, STAGE_TITLES, stateWords } from '../../words/introductions/introduction';
import type { Answer, CommandContext, TextStyle } from '../kit/command';
import { terminalLine } from '../kit/terminal-line';

/** How an introduction stands, as one line for a terminal. */
export function introductionLine(state: IntroductionState): string {
  const words = [STAGE_TITLES[state.stage], stateWords(state)];
  const said = words.filter((part) => part !== '').join(' · ');
  return `${terminalLine(namesIn(state))}: ${terminalLine(said)}`;
}

function dueLines({ index, today }: CommandContext, style: TextStyle): string[] {
  const due = dueIntroductions(index, today);
  if (due.length === 0) return [];
  const title = style.title(`${LEDGER.dueGroup} (${String(due.length)})`);
  return [title, ...due.map((state) => `  ${introductionLine(state)}`)];
}

/**
 * The list of follow-ups with the introductions that wait for a step as a group below, for people:
 * the data has persons only, for those who read it by its columns.
 */
export function withDueIntroductions(answer: Answer, context: CommandContext): Answer {
  return { ...answer, text: (style) => [...answer.text(style), ...dueLines(context, style)] };
}
