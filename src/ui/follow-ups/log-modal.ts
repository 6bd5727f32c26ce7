import { Setting, type App } from 'obsidian';
import { parseCadence } from '../../core/days/cadence';
import type { Day } from '../../core/days/day';
import { cadenceOf } from '../../core/people/follow-up';
import { CHANNELS, isChannel, type Channel } from '../../core/notes/interaction';
import { statusAfter } from '../../core/people/status-after';
import {
  FOLLOW_UP_STATUSES,
  isFollowUpStatus,
  type FollowUpStatus,
  type Person,
} from '../../core/people/person';
import { CHANNEL_WORDS, LOG } from '../../words/people/forms';
import { STATUS_WORDS } from '../../words/kit/interface';
import { FormModal, type Refusal } from '../kit/form-modal';
import { PointField } from '../kit/point-field';
import { addTextField } from '../kit/text-field';
import type { LogAnswer } from '../kit/ui-context';

/** With whom, and how things stand. */
interface LogContext {
  readonly person: Person;
  readonly today: Day;
  /** The status before the interaction. */
  readonly status: FollowUpStatus | null;
  /** What to fill in as the cadence of somebody connected without one; empty: do not ask. */
  readonly defaultCadence: string;
}

/** Asks what the contact was, what it was about, and where that leaves the follow-up. */
export class LogModal extends FormModal {
  private channel: Channel = 'email';
  private text = '';
  private status: FollowUpStatus | null = null;
  private cadence: string;
  private point: PointField | null = null;
  private cadenceSetting: Setting | null = null;

  constructor(
    app: App,
    private readonly context: LogContext,
    private readonly done: (answer: LogAnswer) => void,
  ) {
    super(app, LOG.title(context.person.name), LOG.confirm);
    this.cadence = context.defaultCadence;
    // What is waited for is what has most likely happened.
    if (context.status === 'meeting') this.channel = 'coffee';
  }

  protected override fields(form: HTMLElement): void {
    this.channelField(form);
    addTextField(form, { name: LOG.text, hint: LOG.textHint }, (value) => {
      this.text = value;
    });
    this.point = new PointField(form, this.channel);
    this.statusField(form);
    const cadence = { name: LOG.cadence, hint: LOG.cadenceHint, value: this.cadence };
    const { setting } = addTextField(form, cadence, (value) => {
      this.cadence = value;
    });
    this.cadenceSetting = setting.setDesc(LOG.cadenceNote);
    this.showCadence();
  }

  protected override submit(): Refusal {
    const { channel, text, status } = this;
    const written = this.asksCadence() ? this.cadence.trim() : '';
    const cadence = parseCadence(written);
    if (written !== '' && cadence === null) return LOG.notACadence;
    const interaction = { day: this.context.today, channel, text };
    this.done({ interaction, point: this.point?.read() ?? false, status, cadence });
    return null;
  }

  private channelField(form: HTMLElement): void {
    new Setting(form).setName(LOG.channel).addDropdown((dropdown) => {
      const channels = CHANNELS.filter((channel) => channel !== 'met');
      for (const channel of channels) dropdown.addOption(channel, CHANNEL_WORDS[channel]);
      dropdown.selectEl.setAttr('aria-label', LOG.channel);
      dropdown.setValue(this.channel).onChange((value) => {
        if (isChannel(value)) this.channel = value;
        this.point?.follow(this.channel);
        this.showCadence();
      });
    });
  }

  private statusField(form: HTMLElement): void {
    new Setting(form).setName(LOG.status).addDropdown((dropdown) => {
      dropdown.addOption('', LOG.nextStatus);
      for (const status of FOLLOW_UP_STATUSES) dropdown.addOption(status, STATUS_WORDS[status]);
      dropdown.selectEl.setAttr('aria-label', LOG.status);
      dropdown.onChange((value) => {
        this.status = isFollowUpStatus(value) ? value : null;
        this.showCadence();
      });
    });
  }

  /** Somebody connected without a cadence never comes up again. */
  private asksCadence(): boolean {
    const { person, status, defaultCadence } = this.context;
    const after = this.status ?? statusAfter(status, this.channel);
    return defaultCadence !== '' && cadenceOf(person) === null && after === 'connected';
  }

  private showCadence(): void {
    this.cadenceSetting?.settingEl.toggle(this.asksCadence());
  }
}
