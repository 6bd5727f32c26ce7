import { setIcon, type App, type Setting } from 'obsidian';
import { knownValues } from '../../core/editing/known-values';
import type { Day } from '../../core/days/day';
import { namesakes } from '../../core/people/same-name';
import type { NewPerson } from '../../core/people/new-note';
import type { Person } from '../../core/people/person';
import { ADD, CHOOSE_DAY, DAY } from '../../words/people/forms';
import { pastDays } from '../../words/kit/said-days';
import { EMPTY_DRAFT, type AddPersonDraft } from './add-person-draft';
import { ChosenText } from '../kit/chosen-text';
import { ContactFields } from './contact-fields';
import { DayChip } from '../kit/day-chip';
import { FormModal, moveOnFrom, type Refusal } from '../kit/form-modal';
import { addKeyHint } from '../kit/key-hint';
import { drawKnown } from './known-already';
import { peopleByName, placesMet } from '../kit/known-people';
import { addTextField, asItems, stackFields, type TextField } from '../kit/text-field';
import { TextSuggest } from '../kit/text-suggest';

/** What the dialog knows, and what it leads to. */
export interface AddPersonCallbacks {
  readonly today: Day;
  readonly people: readonly Person[];
  /** How many were met where the draft says, on its day. */
  readonly alreadyThere: number;
  /** Who has one of the addresses already, by whatever name. */
  atAddress(url: string): Person | null;
  add(name: string, details: NewPerson, next: { readonly isNext: boolean }): Promise<Refusal>;
  meetAgain(
    person: Person,
    details: NewPerson,
    how: { readonly isLogged: boolean },
  ): Promise<Refusal>;
  open(person: Person): void;
}

/** What the dialog says where the one who is named is here already. */
const KNOWN_ALREADY = {
  met: { confirm: ADD.again, said: ADD.intoLog, point: ADD.discussedAgain },
  seen: { confirm: ADD.againSeen, said: ADD.intoNote, point: ADD.discussedSeen },
} as const;

const TEXTS = ['name', 'discussed', 'seeks', 'offers'] as const;

type TextId = (typeof TEXTS)[number];

function asLink(name: string): string {
  return name.includes('[[') ? name : `[[${name}]]`;
}

/**
 * Asks for what is fresh right after a meeting: who, one point to come back to, where, and what they
 * look for. Of somebody who is here already it becomes the dialog for meeting again.
 */
export class AddPersonModal extends FormModal {
  protected override readonly isQuick = true;
  private draft: AddPersonDraft;
  private known: Person | null = null;
  /** A person of the same name who is somebody else. */
  private other: Person | null = null;
  private count = 0;
  private isNext = false;
  private where: ChosenText | null = null;
  private read: (() => Promise<NewPerson | null>) | null = null;
  private body: HTMLElement | null = null;
  private banner: HTMLElement | null = null;
  private nextButton: HTMLElement | null = null;
  private readonly find: (name: string) => Person | null;

  constructor(
    app: App,
    prefilled: AddPersonDraft,
    private readonly callbacks: AddPersonCallbacks,
  ) {
    super(app, prefilled.isSeen ? ADD.titleSeen : ADD.title, ADD.confirm);
    this.draft = prefilled;
    this.find = namesakes(callbacks.people);
  }

  override onOpen(): void {
    this.modalEl.addClass('acquaint-capture');
    super.onOpen();
    this.look();
  }

  protected override fields(form: HTMLElement): void {
    this.body = form;
    form.empty();
    const grid = form.createDiv();
    // The word stands in the box on a phone, and whoever touches it means the field.
    grid.addEventListener('click', ({ targetNode }) => {
      if (!targetNode?.instanceOf(HTMLElement) || targetNode.matches('input, button *')) return;
      targetNode.closest('.setting-item')?.querySelector('input')?.focus();
    });
    const name = this.nameField(grid);
    this.banner = grid.createDiv({ cls: 'acquaint-known', attr: { role: 'status' } });
    this.pointField(grid);
    const { met, metAt } = this.whereFields(grid);
    const needs = grid.createDiv({ cls: 'acquaint-halves acquaint-needs-asked' });
    this.needField(needs, 'seeks');
    this.needField(needs, 'offers');
    const more = this.drawMore(grid);
    const { app, draft } = this;
    const who = { name: ADD.metThrough, hint: ADD.metThroughHint, value: draft.metThrough };
    const people = peopleByName(app, this.callbacks.people);
    const metThrough = new ChosenText({ app, form: more.el }, who, people);
    const contact = new ContactFields(more.el, draft, { named: name.fill, filled: more.show });
    name.pasted((text) => void contact.take(text));
    stackFields(grid);
    if (contact.holdsSomething() || draft.metThrough !== '') more.show();
    this.read = async () => {
      const day = await met.read();
      if (day.kind === 'unreadable') return null;
      const texts = { metAt: metAt.read(), metThrough: metThrough.read(asLink) };
      return { ...this.details(day.kind === 'day' ? day.day : null, texts), ...contact.read() };
    };
  }

  protected override otherButtons(foot: Setting): void {
    if (this.draft.isSeen) return;
    foot.addButton((button) => {
      button.setButtonText(ADD.next).onClick(() => {
        this.addAndNext();
      });
      addKeyHint(button.buttonEl, 'Shift+Enter');
      this.nextButton = button.buttonEl;
    });
  }

  protected override takesKey(event: KeyboardEvent): boolean {
    if (!event.shiftKey || this.nextButton?.isShown() !== true) return false;
    this.addAndNext();
    return true;
  }

  protected override holdsText(): boolean {
    return TEXTS.some((id) => this.draft[id].trim() !== '');
  }

  protected override submit(): Promise<Refusal> {
    return this.carryOut({ isNext: false });
  }

  private addAndNext(): void {
    void this.confirm(() => this.carryOut({ isNext: true }));
  }

  /** Goes on with an empty form for the next one, at the same place on the same day. */
  protected override finish(): void {
    if (!this.isNext) {
      super.finish();
      return;
    }
    this.isNext = false;
    this.count++;
    if (this.body) this.fields(this.body);
    this.look();
    this.body?.querySelector('input')?.focus();
  }

  private async carryOut({ isNext }: { readonly isNext: boolean }): Promise<Refusal> {
    const { known, callbacks } = this;
    const name = this.draft.name.trim();
    if (name === '') return ADD.nameMissing;
    if (this.other) return ADD.tellApart(this.other.name);
    const details = await this.read?.();
    if (!details) return DAY.notADay;
    const refusal = known
      ? await callbacks.meetAgain(known, details, { isLogged: !this.draft.isSeen })
      : await callbacks.add(name, details, { isNext });
    if (refusal === null && isNext) this.startAnew(details);
    return refusal;
  }

  private startAnew({ met }: NewPerson): void {
    this.isNext = true;
    const metAt = this.where?.shown() ?? '';
    this.draft = { ...EMPTY_DRAFT, met: typeof met === 'string' ? met : '', metAt };
  }

  private details(
    met: Day | null,
    texts: Readonly<Record<'metAt' | 'metThrough', string>>,
  ): NewPerson {
    const { draft } = this;
    const discussed = draft.discussed.trim();
    const needs = { seeks: asItems(draft.seeks), offers: asItems(draft.offers) };
    const filled: [string, string | readonly string[]][] = [
      ...Object.entries(texts),
      ...Object.entries(needs),
    ];
    return {
      ...(met === null ? {} : { met }),
      ...(draft.isSeen && this.known === null ? { status: 'pending' } : {}),
      ...Object.fromEntries(filled.filter(([, value]) => value.length > 0)),
      ...(discussed === '' ? {} : { discussed: [discussed] }),
    };
  }

  private textField(
    form: HTMLElement,
    id: TextId,
    field: TextField,
  ): ReturnType<typeof addTextField> {
    return addTextField(form, { ...field, value: this.draft[id] }, (value) => {
      this.draft = { ...this.draft, [id]: value };
    });
  }

  private pointField(form: HTMLElement): void {
    const { setting } = this.textField(form, 'discussed', {
      name: this.pointName(),
      hint: ADD.discussedHint,
    });
    setting.setDesc(ADD.discussedNote).settingEl.addClass('acquaint-point');
  }

  private needField(form: HTMLElement, id: 'seeks' | 'offers'): void {
    const { text } = this.textField(form, id, { name: ADD[id] });
    const choices = knownValues(this.callbacks.people, id).map((value) => ({
      text: value,
      note: '',
    }));
    new TextSuggest(this.app, text, choices);
  }

  private whereFields(form: HTMLElement): { met: DayChip; metAt: ChosenText } {
    const { app, draft, callbacks } = this;
    const { today, people, alreadyThere } = callbacks;
    const row = form.createDiv({ cls: 'acquaint-where' });
    row.toggle(!draft.isSeen);
    const place = { name: ADD.metAt, hint: ADD.metAtHint, value: draft.metAt };
    const metAt = new ChosenText({ app, form: row }, place, placesMet(app, people));
    this.where = metAt;
    if (alreadyThere + this.count > 0)
      metAt.setting.setDesc(ADD.sameEvent(alreadyThere + this.count));
    const met = new DayChip(
      { beside: metAt.setting.controlEl, below: row },
      {
        name: ADD.met,
        value: draft.met,
        today,
        towards: 'past',
        offered: pastDays(today),
        none: CHOOSE_DAY.notMet,
      },
    );
    return { met, metAt };
  }

  private drawMore(form: HTMLElement): { el: HTMLElement; show: () => void } {
    const button = form.createEl('button', {
      cls: 'acquaint-more-line',
      attr: { type: 'button', 'aria-expanded': 'false' },
    });
    setIcon(button.createSpan(), 'lucide-chevron-right');
    button.createSpan({ text: ADD.more });
    const el = form.createDiv({ cls: 'acquaint-fields acquaint-more-fields' });
    el.hide();
    const toggle = (isOpen: boolean): void => {
      el.toggle(isOpen);
      button.setAttr('aria-expanded', String(isOpen));
    };
    button.addEventListener('click', () => {
      toggle(!el.isShown());
      if (el.isShown()) el.querySelector('input')?.focus();
    });
    return {
      el,
      show: () => {
        toggle(true);
      },
    };
  }

  /** A whole card pasted into the name is one: `pasted` is told. */
  private nameField(form: HTMLElement): {
    readonly fill: (name: string) => boolean;
    readonly pasted: (take: (text: string) => void) => void;
  } {
    const { text } = this.textField(form, 'name', { name: ADD.name });
    moveOnFrom(text.inputEl);
    text.inputEl.addEventListener('input', () => {
      this.other = null;
      this.look();
    });
    return {
      fill: (name) => {
        if (text.getValue().trim() !== '') return false;
        text.setValue(name);
        this.draft = { ...this.draft, name };
        this.look();
        return true;
      },
      pasted: (take) => {
        text.inputEl.addEventListener('paste', (event) => {
          const pasted = event.clipboardData?.getData('text/plain').trim() ?? '';
          if (!/\n|^(?:BEGIN:VCARD|MECARD:)/i.test(pasted)) return;
          event.preventDefault();
          take(pasted);
        });
      },
    };
  }

  /** Looks whether the one who is named is here already, and turns the dialog round if so. */
  private look(): void {
    const { draft } = this;
    this.known = this.whoIsHere();
    this.drawBanner();
    const isAgain = this.known !== null;
    this.body?.toggleClass('is-again', isAgain);
    this.nextButton?.toggle(!isAgain);
    const words = isAgain ? KNOWN_ALREADY[draft.isSeen ? 'seen' : 'met'] : this.newWords();
    this.callButton(words.confirm);
    this.say(words.said);
    this.callPoint(words.point);
  }

  private whoIsHere(): Person | null {
    const { draft, callbacks } = this;
    const found =
      this.find(draft.name) ?? (draft.url === '' ? null : callbacks.atAddress(draft.url));
    return found === this.other ? null : found;
  }

  private newWords(): Record<'confirm' | 'said' | 'point', string> {
    return { confirm: ADD.confirm, said: this.countWords(), point: this.pointName() };
  }

  private callPoint(name: string): void {
    const point = this.body?.querySelector('.acquaint-point');
    point?.querySelector('.setting-item-name')?.setText(name);
    point?.querySelector('input')?.setAttr('aria-label', name);
  }

  private pointName(): string {
    return this.draft.isSeen ? ADD.discussedSeen : ADD.discussed;
  }

  private countWords(): string {
    return this.count === 0 ? '' : ADD.added(this.count);
  }

  private drawBanner(): void {
    const { banner, known } = this;
    if (!banner) return;
    banner.toggle(known !== null);
    if (banner.dataset['path'] === known?.path) return;
    banner.empty();
    banner.dataset['path'] = known?.path ?? '';
    if (!known) return;
    drawKnown(
      banner,
      { app: this.app, person: known, today: this.callbacks.today },
      {
        open: () => {
          super.finish();
          this.callbacks.open(known);
        },
        someoneElse: () => {
          this.other = known;
          this.look();
          this.body?.querySelector('input')?.focus();
          void this.confirm(() => ADD.tellApart(known.name));
        },
      },
    );
  }
}
