import { Setting, type App } from 'obsidian';
import type { Day } from '../core/day';
import { CHANNELS, isChannel, type Channel, type Interaction } from '../core/interaction';
import {
  FOLLOW_UP_STATUSES,
  isFollowUpStatus,
  type FollowUpStatus,
  type Person,
} from '../core/person/person';
import { CHANNEL_WORDS, LOG, STATUS_WORDS } from '../core/words/interface';
import { FormModal } from './form-modal';

/** Asks what the contact was, what it was about, and where that leaves the follow-up. */
export class LogModal extends FormModal {
  private channel: Channel = 'email';
  private text = '';
  private status: FollowUpStatus | null = null;

  constructor(
    app: App,
    person: Person,
    private readonly today: Day,
    private readonly done: (interaction: Interaction, status: FollowUpStatus | null) => void,
  ) {
    super(app, LOG.title(person.name), LOG.confirm);
  }

  protected override fields(form: HTMLElement): void {
    new Setting(form).setName(LOG.channel).addDropdown((dropdown) => {
      const channels = CHANNELS.filter((channel) => channel !== 'met');
      for (const channel of channels) dropdown.addOption(channel, CHANNEL_WORDS[channel]);
      dropdown.setValue(this.channel).onChange((value) => {
        if (isChannel(value)) this.channel = value;
      });
    });
    new Setting(form).setName(LOG.text).addText((text) => {
      text.setPlaceholder(LOG.textHint).onChange((value) => {
        this.text = value;
      });
    });
    new Setting(form).setName(LOG.status).addDropdown((dropdown) => {
      dropdown.addOption('', LOG.nextStatus);
      for (const status of FOLLOW_UP_STATUSES) dropdown.addOption(status, STATUS_WORDS[status]);
      dropdown.onChange((value) => {
        this.status = isFollowUpStatus(value) ? value : null;
      });
    });
  }

  protected override submit(): null {
    this.done({ day: this.today, channel: this.channel, text: this.text }, this.status);
    return null;
  }
}
