import { Setting, type ToggleComponent } from 'obsidian';
import { isConversation, type Channel } from '../../core/notes/interaction';
import { LOG_FORM } from '../../words/people/forms';

/**
 * Asks whether what a contact was about is the point to come back to next. Its answer is that of the
 * kind of contact (docs/person-note.md) until the user gives one.
 */
export class PointField {
  private toggle: ToggleComponent | null = null;
  private isAnswered = false;
  private answer: boolean;

  constructor(form: HTMLElement, channel: Channel) {
    this.answer = isConversation(channel);
    const setting = new Setting(form).setName(LOG_FORM.point).addToggle((toggle) => {
      this.toggle = toggle.setValue(this.answer);
      toggle.toggleEl.setAttr('aria-label', LOG_FORM.point);
      toggle.onChange((answer) => {
        if (answer === this.answer) return;
        this.isAnswered = true;
        this.answer = answer;
      });
    });
    setting.settingEl.addClass('acquaint-tick-line');
  }

  /** Takes in another kind of contact. */
  follow(channel: Channel): void {
    if (this.isAnswered) return;
    this.answer = isConversation(channel);
    this.toggle?.setValue(this.answer);
  }

  read(): boolean {
    return this.answer;
  }
}
