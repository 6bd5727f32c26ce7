import { Setting } from 'obsidian';
import { LANGUAGE } from '../../words/kit/ui-language';
import { noAddressWords, STEP_FORM } from '../../words/introductions/introduction-steps';
import { DRAFTS } from '../../words/messages/messages-ui';
import type { Draft } from '../../messages/draft';
import type { IntroductionDraft } from '../../messages/introduction-drafts';
import { mailLink } from '../../messages/mail-link';
import { DraftTextFields } from '../messages/draft-text';

/** The ways to send a letter as it now stands: whole by the mail program, else by copying it. */
class DraftWays {
  private readonly hint: HTMLElement;
  private readonly link: HTMLElement;

  constructor(parent: HTMLElement, select: () => void) {
    this.hint = parent.createDiv({
      cls: 'acquaint-letter-hint',
      attr: { ...LANGUAGE, role: 'status' },
    });
    const ways = parent.createDiv({ cls: 'acquaint-draft-ways' });
    this.link = ways.createEl('a', {
      text: STEP_FORM.write,
      cls: 'acquaint-draft-way',
      attr: { rel: 'noopener' },
    });
    const copy = ways.createEl('button', { text: DRAFTS.copy, attr: { type: 'button' } });
    copy.addEventListener('click', select);
  }

  show(letter: Draft): void {
    const href = mailLink(letter);
    const hint = href === null ? STEP_FORM.tooLong : '';
    // Told only when it changes, so that a screen reader does not repeat it at every key.
    if (this.hint.textContent !== hint) this.hint.setText(hint);
    this.link.setAttr('href', href);
    this.link.toggle(href !== null && letter.to.length > 0);
  }
}

/** Isolated: an address runs its own way and the line still aligns with the dialog. */
function drawAddresses(form: HTMLElement, to: readonly string[]): void {
  const { descEl } = new Setting(form).setName(DRAFTS.to).setClass('acquaint-letter-to');
  for (const address of to) descEl.createDiv().createEl('bdi', { text: address });
}

/**
 * Draws a letter to be looked over and changed, with what is missing above and its ways below.
 * @returns the fields, to be read once it is sent
 */
export function drawDraft(parent: HTMLElement, letter: IntroductionDraft): DraftTextFields {
  const { to, withoutAddress } = letter;
  const form = parent.createDiv({ cls: 'acquaint-letter' });
  if (withoutAddress.length > 0)
    form.createDiv({
      text: noAddressWords(withoutAddress),
      cls: 'acquaint-letter-hint',
      attr: LANGUAGE,
    });
  if (to.length > 0) drawAddresses(form, to);
  const text = new DraftTextFields(form, {
    changed: () => {
      ways.show({ to, ...text.read() });
    },
  });
  const ways = new DraftWays(form, () => {
    text.select();
  });
  text.show(letter);
  ways.show(letter);
  return text;
}
