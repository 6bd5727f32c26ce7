import { Notice } from 'obsidian';
import type { SentMessage } from '../../actions/introductions/sent-message-log';
import { introductionStep } from '../../actions/introductions/introduction-step';
import {
  stateOfWanted,
  recordReceived,
  type WantedIntroduction,
} from '../../actions/introductions/record-received';
import type { Step } from '../../core/introductions/introduction-steps';
import { receivedWords } from '../../words/introductions/introduction-steps';
import { WAYS } from '../../words/ways/ways';
import { askedFor } from '../introductions/step-form';
import { StepModal } from '../introductions/step-modal';
import { stepContext } from '../introductions/step-context';
import type { IntroductionUi } from '../kit/introduction-ui';

/**
 * Creates the note, with the letter that was sent; both are undone as one.
 * @returns the note's path; null if it could not be created
 */
async function record(
  ui: IntroductionUi,
  wanted: WantedIntroduction,
  { step, letter }: { readonly step: Step; readonly letter: SentMessage | null },
): Promise<string | null> {
  const place = stepContext(ui);
  const made = await recordReceived(place, wanted);
  if (made.kind === 'created') {
    const state = stateOfWanted(place, wanted, made.path);
    const asked = await introductionStep(place, state, step, letter);
    const words = receivedWords('done', step.kind, state) ?? WAYS.exists(wanted.name);
    ui.notices.tellWritten(words, [made.written, ...('written' in asked ? asked.written : [])]);
  } else if (made.kind === 'exists') new Notice(WAYS.exists(wanted.name));
  else ui.notices.tell(made, '');
  return made.kind === 'refused' ? null : made.path;
}

/** Shows the letter that asks for an introduction, and makes its note once that is sent. */
export function askThrough(ui: IntroductionUi, wanted: WantedIntroduction): void {
  const place = stepContext(ui);
  const state = stateOfWanted(place, wanted, '');
  const [introducer] = state.asked;
  if (!introducer) return;
  const offered = { step: 'ask', who: introducer, reason: null, introducer } as const;
  const asked = askedFor(place, state, offered);
  if (asked.kind !== 'form') return;
  let path: string | null = null;
  const take = async (step: Step, letter: SentMessage | null): Promise<boolean> => {
    path = await record(ui, wanted, { step, letter });
    return path !== null;
  };
  new StepModal(ui.app, asked.form, take, () => {
    if (path !== null) void ui.app.workspace.openLinkText(path, '');
  }).open();
}
