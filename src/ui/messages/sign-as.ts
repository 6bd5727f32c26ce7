import { DRAFTS } from '../../words/messages/messages-ui';
import { addTextField } from '../kit/text-field';
import type { DraftUi } from './draft-ui';

/** Asks for the user's name if it is not known yet; the answer is kept for every message. */
export class SignAs {
  private typed = '';

  constructor(
    form: HTMLElement,
    private readonly settings: DraftUi['settings'],
    changed: (before: string, after: string) => void,
  ) {
    if (settings.current.me !== '') return;
    const field = { name: DRAFTS.signAs, hint: DRAFTS.signAsHint };
    const { setting } = addTextField(form, field, (typed) => {
      const before = this.name;
      this.typed = typed;
      changed(before, this.name);
    });
    setting.setDesc(DRAFTS.signAsNote);
  }

  /** Empty if the settings have it already, or nothing was entered. */
  get name(): string {
    return this.typed.trim();
  }

  /** Keeps the name. Done last, because a change of settings has every note read again. */
  async keep(): Promise<void> {
    if (this.name !== '') await this.settings.set({ me: this.name });
  }
}
