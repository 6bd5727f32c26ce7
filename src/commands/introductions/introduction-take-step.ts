import { type Step } from '../../core/introductions/introduction-steps';
import type { IntroductionState } from '../../core/introductions/stage';
import { namesIn, STAGE_TITLES } from '../../words/introductions/introduction';
import { noAddressWords } from '../../words/introductions/introduction-steps';
import type { IntroductionDraft } from '../../messages/introduction-drafts';
import { draftForStep, type DraftedStep } from '../../actions/messages/introduction-draft';
import { shortestLinks } from '../../actions/introductions/introduction-links';
import { introductionStep, type StepOutcome } from '../../actions/introductions/introduction-step';
import { refused, type CommandContext, type CommandOutcome, type Options } from '../kit/command';
import { readStep } from './introduction-read-step';
import { readLanguage } from '../messages/read-language';
import { terminalLine } from '../kit/terminal-line';
import { INTRODUCTION_COMMAND } from '../../words/introductions/program';
import { PROGRAM } from '../../words/kit/program';

/** The letter of a step; null if it has none. */
function draftedStep(step: Step, who: string | null): DraftedStep | null {
  if (step.kind === 'ask' || step.kind === 'thank') return step;
  return step.kind === 'make' ? { kind: 'make', who } : null;
}

export function draftLines({ to, subject, body, withoutAddress }: IntroductionDraft): string[] {
  const missing = withoutAddress.length === 0 ? [] : ['', noAddressWords(withoutAddress)];
  const address = to.length === 0 ? [] : [PROGRAM.to(to.map(terminalLine).join(', '))];
  return [
    ...missing.map(terminalLine),
    '',
    ...address,
    PROGRAM.subject(terminalLine(subject)),
    '',
    ...body.split('\n').map(terminalLine),
  ];
}

/** What the data says of a letter: the message, and beside it who has no address for it. */
export function draftData(letter: IntroductionDraft | null): object {
  if (letter === null) return {};
  const { withoutAddress, ...draft } = letter;
  return { draft, withoutAddress };
}

function answer(
  outcome: StepOutcome,
  state: IntroductionState,
  letter: IntroductionDraft | null,
): CommandOutcome {
  switch (outcome.kind) {
    case 'done':
    case 'unchanged': {
      const isDone = outcome.kind === 'done';
      const effect = isDone ? 'changed' : 'unchanged';
      const changed = isDone ? outcome.changed : [];
      const data = { path: outcome.path, effect, changed, stage: outcome.stage };
      const said = `${terminalLine(namesIn(state))}: ${STAGE_TITLES[outcome.stage]}`;
      const lines = [isDone ? `${said}.` : INTRODUCTION_COMMAND.unchanged(said)];
      return {
        kind: 'answer',
        data: { ...data, ...draftData(letter) },
        text: () => [...lines, ...(letter ? draftLines(letter) : [])],
      };
    }
    case 'refused':
      return refused(PROGRAM.nothingWrittenTo(terminalLine(outcome.path), outcome.reason));
    case 'unfinished': {
      const notes = outcome.left
        .map(({ path, reason }) => `${terminalLine(path)}: ${reason}`)
        .join('; ');
      return refused(INTRODUCTION_COMMAND.unfinished(notes));
    }
  }
}

/** Does a step of an introduction as options name it, and answers with the letter it takes. */
export async function takeStep(
  context: CommandContext,
  state: IntroductionState,
  options: Options,
): Promise<CommandOutcome> {
  const reading = readStep(context, state, options);
  if (reading.kind === 'stop') return reading.outcome;
  const language = readLanguage(options);
  if (language.kind === 'stop') return language.outcome;
  const { step, who } = reading.value;
  const letter = draftedStep(step, who);
  const wanted = language.value ?? context.index.settings.draftLanguage;
  const draft = letter && draftForStep(context, state, letter, wanted);
  const linkTo = shortestLinks(context.store.readLinks().resolve);
  const outcome = await introductionStep({ ...context, linkTo }, state, step, draft);
  return answer(outcome, state, draft);
}
