import { Setting, type App } from 'obsidian';
import { CHANNELS, isChannel, type Channel } from '../../core/notes/interaction';
import type { Day } from '../../core/days/day';
import { CHANNEL_WORDS, DAY, LOG_FORM } from '../../words/people/forms';
import { SENT } from '../../words/messages/messages-ui';
import { FormModal, type Refusal } from '../kit/form-modal';
import { PastDay } from '../kit/past-day';
import { addTextField } from '../kit/text-field';

/** What is about to be logged. */
export interface Sent {
  readonly day: Day;
  readonly channel: Channel;
  readonly text: string;
}

/** Who is asked about, and what is filled in. */
export interface SentContext {
  readonly name: string;
  readonly sent: Sent;
  readonly today: Day;
  /** What is said first. */
  readonly hint: string;
}

interface SentCallbacks {
  /** @returns whether the note says so now */
  readonly log: (sent: Sent) => Promise<boolean>;
  readonly logged: () => void;
}

/** Offers to log what was just sent: its button has the focus, so that Enter does it. */
export class SentModal extends FormModal {
  private sent: Sent;
  private readonly hint: string;
  private readonly today: Day;
  private pastDay: PastDay | null = null;

  constructor(
    app: App,
    { name, sent, hint, today }: SentContext,
    private readonly callbacks: SentCallbacks,
  ) {
    super(app, SENT.title(name), SENT.log);
    this.sent = sent;
    this.hint = hint;
    this.today = today;
  }

  override onOpen(): void {
    super.onOpen();
    this.contentEl.querySelector<HTMLElement>('.mod-cta')?.focus();
  }

  protected override fields(form: HTMLElement): void {
    new Setting(form).setDesc(this.hint);
    new Setting(form).setName(SENT.channel).addDropdown((dropdown) => {
      const channels = CHANNELS.filter((channel) => channel !== 'met');
      for (const channel of channels) dropdown.addOption(channel, CHANNEL_WORDS[channel]);
      dropdown.selectEl.setAttr('aria-label', SENT.channel);
      dropdown.setValue(this.sent.channel).onChange((value) => {
        if (isChannel(value)) this.sent = { ...this.sent, channel: value };
      });
    });
    this.pastDay = new PastDay(form, { today: this.today });
    addTextField(form, { name: SENT.text, value: this.sent.text }, (text) => {
      this.sent = { ...this.sent, text };
    });
  }

  protected override whenDone(): void {
    this.callbacks.logged();
  }

  protected override async submit(): Promise<Refusal> {
    const day = await this.pastDay?.read();
    if (day?.kind !== 'day') return DAY.notADay;
    if (day.day > this.today) return LOG_FORM.notYet;
    return (await this.callbacks.log({ ...this.sent, day: day.day })) ? null : LOG_FORM.notWritten;
  }
}
