import { Setting, type App } from 'obsidian';
import type { LogExtras } from '../../actions/follow-ups/log-together';
import { knownValues } from '../../core/editing/known-values';
import { parseCadence } from '../../core/days/cadence';
import type { Day } from '../../core/days/day';
import { CHANNELS, type Channel } from '../../core/notes/interaction';
import { cadenceOf, followUpOf } from '../../core/people/follow-up';
import {
  FOLLOW_UP_STATUSES,
  isFollowUpStatus,
  type FollowUpStatus,
  type Person,
} from '../../core/people/person';
import type { Settings } from '../../core/people/settings';
import { statusAfter } from '../../core/people/status-after';
import { statusWords } from '../../words/follow-ups/statuses';
import { relativeDay } from '../../words/kit/days';
import { comingDays } from '../../words/kit/offered-days';
import { CHANNEL_WORDS, CHOOSE_DAY, DAY, LOG_FORM, afterLogWords } from '../../words/people/forms';
import { Chips } from '../kit/chips';
import { DayChip } from '../kit/day-chip';
import type { DayReading } from '../kit/day-field';
import { FormModal, type Refusal } from '../kit/form-modal';
import { linkToPerson } from '../kit/link-to-person';
import { PastDay } from '../kit/past-day';
import { PeopleField } from '../kit/people-field';
import { PointField } from '../kit/point-field';
import { addTextField, asItems, stackFields } from '../kit/text-field';
import { TextSuggest } from '../kit/text-suggest';
import type { BegunContact, LogAnswer } from '../kit/ui-context';

/** The people it was with, and how things stand. */
interface LogContext {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly today: Day;
  /** The status before the interaction. */
  readonly status: FollowUpStatus | null;
  readonly settings: Pick<Settings, 'defaultCadence' | 'followUpWindow'>;
  /** What is filled in already. */
  readonly begun: BegunContact | null;
}

interface LogCallbacks {
  /** @returns whether the note says so now */
  readonly write: (answer: LogAnswer) => Promise<boolean>;
  readonly done: () => void;
}

/** Asks what the contact was and when, what it was about, who else was there, and what follows. */
export class LogModal extends FormModal {
  protected override readonly isQuick = true;
  private channel: Channel = 'email';
  private day: Day;
  private readonly texts = { text: '', promise: '', seeks: '', offers: '' };
  private status: FollowUpStatus | null = null;
  private areAcquainted = false;
  private cadence: string;
  private point: PointField | null = null;
  private pastDay: PastDay | null = null;
  private others: PeopleField | null = null;
  private promisedBy: DayChip | null = null;
  private statusSetting: Setting | null = null;
  private cadenceSetting: Setting | null = null;

  constructor(
    app: App,
    private readonly context: LogContext,
    private readonly callbacks: LogCallbacks,
  ) {
    super(app, LOG_FORM.title(context.person.name), LOG_FORM.confirm);
    this.cadence = context.settings.defaultCadence;
    this.day = context.today;
    // What is waited for is what has most likely happened.
    if (context.status === 'meeting') this.channel = 'coffee';
    this.channel = context.begun?.channel ?? this.channel;
    this.texts.text = context.begun?.text ?? '';
  }

  override onOpen(): void {
    super.onOpen();
    this.follow();
    // Not the first chip, which the app would go to, but the chosen one: from there arrows lead on.
    this.contentEl.querySelector<HTMLElement>('[role="radio"][aria-checked="true"]')?.focus();
  }

  protected override fields(form: HTMLElement): void {
    const grid = form.createDiv();
    this.channelField(grid);
    const { today, begun } = this.context;
    this.pastDay = new PastDay(grid, { today, value: begun?.day ?? '' }, (reading) => {
      this.readDay(reading);
    });
    this.textField(grid, 'text', { name: LOG_FORM.text, hint: LOG_FORM.textHint });
    this.point = new PointField(grid, this.channel);
    this.othersField(grid);
    this.promiseField(grid);
    const needs = grid.createDiv({ cls: 'acquaint-halves' });
    this.needField(needs, 'seeks');
    this.needField(needs, 'offers');
    this.statusField(grid);
    const cadence = { name: LOG_FORM.cadence, hint: LOG_FORM.cadenceHint, value: this.cadence };
    const { setting } = addTextField(grid, cadence, (value) => {
      this.cadence = value;
      this.follow();
    });
    this.cadenceSetting = setting.setDesc(LOG_FORM.cadenceNote);
    stackFields(grid);
  }

  protected override otherButtons(foot: Setting): void {
    foot.addButton((button) =>
      button
        .setButtonText(LOG_FORM.change)
        .setClass('acquaint-quiet')
        .onClick(() => {
          this.statusSetting?.settingEl.show();
          this.statusSetting?.settingEl.querySelector('select')?.focus();
        }),
    );
  }

  protected override holdsText(): boolean {
    return Object.values(this.texts).some((text) => text.trim() !== '');
  }

  protected override whenDone(): void {
    this.callbacks.done();
  }

  protected override async submit(): Promise<Refusal> {
    const written = this.asksCadence() ? this.cadence.trim() : '';
    const cadence = parseCadence(written);
    if (written !== '' && cadence === null) return LOG_FORM.notACadence;
    const [day, due] = await this.readDays();
    if (day.kind !== 'day' || due.kind === 'unreadable') return DAY.notADay;
    if (day.day > this.context.today) return LOG_FORM.notYet;
    const { channel, texts, status } = this;
    const isWritten = await this.callbacks.write({
      ...this.besides(due.kind === 'day' ? due.day : null),
      interaction: { day: day.day, channel, text: texts.text },
      point: this.point?.read() === true,
      status,
      cadence,
    });
    return isWritten ? null : LOG_FORM.notWritten;
  }

  /** When it was, and by when something is promised. */
  private readDays(): Promise<readonly [DayReading, DayReading]> {
    const none: DayReading = { kind: 'unreadable' };
    return Promise.all([this.pastDay?.read() ?? none, this.promisedBy?.read() ?? none]);
  }

  private besides(due: Day | null): LogExtras {
    const { texts, areAcquainted } = this;
    const what = texts.promise.trim();
    return {
      others: this.others?.read() ?? [],
      areAcquainted,
      promised: what === '' ? null : { what, due },
      seeks: asItems(texts.seeks),
      offers: asItems(texts.offers),
      linkTo: (person) => linkToPerson(this.app, person),
    };
  }

  private channelField(form: HTMLElement): void {
    const words = CHANNELS.map((value) => ({ value, words: CHANNEL_WORDS[value] }));
    const chips = new Chips<Channel>(form, { name: LOG_FORM.channel, chips: words }, (channel) => {
      this.channel = channel;
      this.point?.follow(channel);
      this.follow();
    });
    chips.show(CHANNELS.indexOf(this.channel));
  }

  private textField(
    form: HTMLElement,
    id: keyof LogModal['texts'],
    field: { readonly name: string; readonly hint?: string },
  ): ReturnType<typeof addTextField> {
    return addTextField(form, { ...field, value: this.texts[id] }, (value) => {
      this.texts[id] = value;
    });
  }

  private othersField(form: HTMLElement): void {
    const { person, people } = this.context;
    const others = people.filter(({ path }) => path !== person.path);
    const { app } = this;
    this.others = new PeopleField(form, { app, people: others }, (count) => {
      acquainted.settingEl.toggle(count > 0);
    });
    const acquainted = new Setting(form).setName(LOG_FORM.acquainted).addToggle((toggle) => {
      toggle.toggleEl.setAttr('aria-label', LOG_FORM.acquainted);
      toggle.onChange((value) => {
        this.areAcquainted = value;
      });
    });
    acquainted.settingEl.addClass('acquaint-tick-line');
    acquainted.settingEl.hide();
  }

  private promiseField(form: HTMLElement): void {
    const row = form.createDiv({ cls: 'acquaint-where' });
    const { setting } = this.textField(row, 'promise', {
      name: LOG_FORM.promise,
      hint: LOG_FORM.promiseHint,
    });
    const { today } = this.context;
    this.promisedBy = new DayChip(
      { beside: setting.controlEl, below: row },
      {
        name: CHOOSE_DAY.by,
        value: '',
        today,
        towards: 'future',
        offered: comingDays(today),
        none: CHOOSE_DAY.none,
      },
    );
  }

  private needField(form: HTMLElement, id: 'seeks' | 'offers'): void {
    const { text } = this.textField(form, id, { name: LOG_FORM[id] });
    const known = knownValues(this.context.people, id).map((value) => ({ text: value, note: '' }));
    new TextSuggest(this.app, text, known);
  }

  private statusField(form: HTMLElement): void {
    this.statusSetting = new Setting(form).setName(LOG_FORM.status).addDropdown((dropdown) => {
      dropdown.addOption('', LOG_FORM.nextStatus);
      for (const status of FOLLOW_UP_STATUSES) dropdown.addOption(status, statusWords(status));
      dropdown.selectEl.setAttr('aria-label', LOG_FORM.status);
      dropdown.onChange((value) => {
        this.status = isFollowUpStatus(value) ? value : null;
        this.follow();
      });
    });
    this.statusSetting.settingEl.hide();
  }

  private readDay(reading: DayReading): void {
    if (reading.kind === 'day') this.day = reading.day;
    this.follow();
  }

  private after(): FollowUpStatus | null {
    return this.status ?? statusAfter(this.context.status, this.channel);
  }

  /** Somebody connected without a cadence never comes up again. */
  private asksCadence(): boolean {
    const { person, settings } = this.context;
    const isConnected = this.after() === 'connected';
    return settings.defaultCadence !== '' && cadenceOf(person) === null && isConnected;
  }

  /** Says what follows from what stands there now. */
  private follow(): void {
    this.cadenceSetting?.settingEl.toggle(this.asksCadence());
    const { person, today, settings } = this.context;
    const status = this.after();
    const cadence = (this.asksCadence() ? parseCadence(this.cadence) : null) ?? person.cadence;
    const next = followUpOf({ ...person, status, cadence, followUp: null }, this.day, {
      today,
      window: settings.followUpWindow,
    });
    const when = next === null ? null : relativeDay(next.due, today);
    this.say(afterLogWords(status, when));
  }
}
