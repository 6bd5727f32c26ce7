import { Setting, type App } from 'obsidian';
import { parseCadence } from '../../core/days/cadence';
import type { Day, Span } from '../../core/days/day';
import { CHANNELS, isChannel, type Channel, type Interaction } from '../../core/notes/interaction';
import { BULK_DONE } from '../../words/follow-ups/bulk-done';
import { CHANNEL_WORDS, DAY, LOG_FORM } from '../../words/people/forms';
import { FormModal, type Refusal } from '../kit/form-modal';
import { PastDay } from '../kit/past-day';
import { PointField } from '../kit/point-field';
import { addTextField } from '../kit/text-field';

/** What the same contact with several people was. */
interface BulkLogAnswer {
  readonly interaction: Interaction;
  /** Whether what it was about becomes the point to come back to with each. */
  readonly point: boolean;
}

/** Asks what the same contact with several people was. */
export class BulkLogModal extends FormModal {
  private channel: Channel = 'email';
  private text = '';
  private readonly today: Day;
  private point: PointField | null = null;
  private pastDay: PastDay | null = null;

  constructor(
    app: App,
    { count, today }: { readonly count: number; readonly today: Day },
    private readonly done: (answer: BulkLogAnswer) => void,
  ) {
    super(app, BULK_DONE.logTitle(count), BULK_DONE.confirm(count));
    this.today = today;
  }

  protected override fields(form: HTMLElement): void {
    new Setting(form).setName(LOG_FORM.channel).addDropdown((dropdown) => {
      const channels = CHANNELS.filter((channel) => channel !== 'met');
      for (const channel of channels) dropdown.addOption(channel, CHANNEL_WORDS[channel]);
      dropdown.selectEl.setAttr('aria-label', LOG_FORM.channel);
      dropdown.setValue(this.channel).onChange((value) => {
        if (isChannel(value)) this.channel = value;
        this.point?.follow(this.channel);
      });
    });
    this.pastDay = new PastDay(form, { today: this.today });
    addTextField(form, { name: LOG_FORM.text, hint: LOG_FORM.textHint }, (value) => {
      this.text = value;
    });
    this.point = new PointField(form, this.channel);
  }

  protected override async submit(): Promise<Refusal> {
    const { channel, text, today } = this;
    const day = await this.pastDay?.read();
    if (day?.kind !== 'day') return DAY.notADay;
    if (day.day > today) return LOG_FORM.notYet;
    const interaction = { day: day.day, channel, text };
    this.done({ interaction, point: this.point?.read() ?? false });
    return null;
  }
}

/** Asks how often to stay in touch with a person, or with several people. */
export class CadenceModal extends FormModal {
  private written: string;

  constructor(
    app: App,
    {
      title,
      confirm,
      value,
    }: { readonly title: string; readonly confirm: string; readonly value: string },
    private readonly done: (cadence: Span) => void,
  ) {
    super(app, title, confirm);
    this.written = value;
  }

  protected override fields(form: HTMLElement): void {
    const field = { name: BULK_DONE.cadenceField, hint: LOG_FORM.cadenceHint, value: this.written };
    addTextField(form, field, (value) => {
      this.written = value;
    });
  }

  protected override submit(): Refusal {
    const cadence = parseCadence(this.written);
    if (cadence === null) return LOG_FORM.notACadence;
    this.done(cadence);
    return null;
  }
}

/** Asks for the circle that several people belong to. */
export class BulkCircleModal extends FormModal {
  private circle = '';

  constructor(
    app: App,
    count: number,
    private readonly done: (circle: string) => void,
  ) {
    super(app, BULK_DONE.circleTitle(count), BULK_DONE.confirm(count));
  }

  protected override fields(form: HTMLElement): void {
    addTextField(form, { name: BULK_DONE.circleField, hint: BULK_DONE.circleHint }, (value) => {
      this.circle = value;
    });
  }

  protected override submit(): Refusal {
    const circle = this.circle.trim();
    if (circle === '') return BULK_DONE.noCircle;
    this.done(circle);
    return null;
  }
}
