import { setIcon, type App } from 'obsidian';
import { knownValues } from '../../core/editing/known-values';
import type { Day } from '../../core/days/day';
import { namesakes } from '../../core/people/same-name';
import type { NewPerson } from '../../core/people/new-note';
import type { Person } from '../../core/people/person';
import { ADD_FORM, CHOOSE_DAY } from '../../words/people/forms';
import { pastDays } from '../../words/kit/offered-days';
import { EMPTY_DRAFT, type AddPersonDraft } from './add-person-draft';
import { SuggestField } from '../kit/suggest-field';
import { ContactFields } from './contact-fields';
import { DayChip } from '../kit/day-chip';
import { moveOnFrom } from '../kit/form-modal';
import { drawKnown } from './known-already';
import { peopleByName, placesMet } from '../kit/people-choices';
import { addTextField, asItems, stackFields, type TextField } from '../kit/text-field';
import { TextSuggest } from '../kit/text-suggest';

/** What the fields know. */
export interface FieldsContext {
  readonly app: App;
  readonly today: Day;
  readonly people: readonly Person[];
  /** How many were met at the draft's place, on its day. */
  readonly alreadyThere: number;
  /** Who has one of the addresses already, by whatever name. */
  readonly atAddress: (url: string) => Person | null;
}

/** What follows from what is typed. */
export interface FieldsCallbacks {
  /** It may be about another person now. */
  readonly changed: () => void;
  /** The user wants the note of the person who is here already. */
  readonly open: (person: Person) => void;
  /** The person who is here already is another one of the same name. */
  readonly someoneElse: (person: Person) => void;
}

const NOBODY_LISTENS: FieldsCallbacks = {
  changed: () => undefined,
  open: () => undefined,
  someoneElse: () => undefined,
};

const TEXTS = ['name', 'discussed', 'seeks', 'offers'] as const;

type TextId = (typeof TEXTS)[number];

function asLink(name: string): string {
  return name.includes('[[') ? name : `[[${name}]]`;
}

/**
 * The fields of one person who is noted, and what they hold. They may be taken off the page and put
 * back, and hold the same then.
 */
export class NewPersonFields {
  readonly el: HTMLElement;
  private draft: AddPersonDraft;
  private known: Person | null = null;
  /** Another person of the same name. */
  private other: Person | null = null;
  private isTouched = false;
  private callbacks: FieldsCallbacks = NOBODY_LISTENS;
  private readonly find: (name: string) => Person | null;
  private readonly banner: HTMLElement;
  private readonly place: SuggestField;
  private readonly met: DayChip;
  private readonly metThrough: SuggestField;
  private readonly contact: ContactFields;

  constructor(
    parent: HTMLElement,
    private readonly context: FieldsContext,
    private readonly prefilled: AddPersonDraft,
  ) {
    this.draft = prefilled;
    this.find = namesakes(context.people);
    this.el = parent.createDiv();
    this.el.addEventListener('input', () => {
      this.isTouched = true;
    });
    const grid = this.el.createDiv();
    // On a phone the word is inside the box, and a touch on it means the field.
    grid.addEventListener('click', ({ targetNode }) => {
      if (!targetNode?.instanceOf(HTMLElement) || targetNode.matches('input, button *')) return;
      targetNode.closest('.setting-item')?.querySelector('input')?.focus();
    });
    const name = this.nameField(grid);
    this.banner = grid.createDiv({ cls: 'acquaint-known', attr: { role: 'status' } });
    this.pointField(grid);
    const { met, place } = this.whereFields(grid);
    this.met = met;
    this.place = place;
    const needs = grid.createDiv({ cls: 'acquaint-halves acquaint-needs-asked' });
    this.needField(needs, 'seeks');
    this.needField(needs, 'offers');
    const more = this.drawMore(grid);
    const who = {
      name: ADD_FORM.metThrough,
      hint: ADD_FORM.metThroughHint,
      value: prefilled.metThrough,
    };
    const { app, people } = context;
    this.metThrough = new SuggestField({ app, form: more.el }, who, peopleByName(app, people));
    const contact = { named: name.fill, filled: more.show };
    this.contact = new ContactFields(more.el, prefilled, contact);
    name.pasted((text) => void this.contact.take(text));
    stackFields(grid);
    if (this.contact.holdsSomething() || prefilled.metThrough !== '') more.show();
  }

  get name(): string {
    return this.draft.name.trim();
  }

  /** The person it is about, if they are in the vault already. */
  get person(): Person | null {
    return this.known;
  }

  get isSeen(): boolean {
    return this.draft.isSeen;
  }

  /** Tells a dialog, which may be another than the one in which they were drawn. */
  listen(callbacks: FieldsCallbacks): void {
    this.callbacks = callbacks;
  }

  /** Whether there is something that would be lost. */
  holdsText(): boolean {
    return TEXTS.some((id) => this.draft[id].trim() !== '');
  }

  /** Whether they are as they were drawn, so that nobody misses them. */
  isUntouched(): boolean {
    return !this.isTouched && this.met.shown() === this.prefilled.met;
  }

  focus(): void {
    this.el.querySelector('input')?.focus();
  }

  /** What is wrong so far, in words; null if nothing. */
  fault(): string | null {
    if (this.name === '') return ADD_FORM.nameMissing;
    return this.other && ADD_FORM.tellApart(this.other.name);
  }

  /** What the fields contain at this moment; null if the day is not a day. */
  async read(): Promise<NewPerson | null> {
    const { draft } = this;
    const point = draft.discussed.trim();
    const texts: [string, string | readonly string[]][] = [
      ['metAt', this.place.read()],
      ['metThrough', this.metThrough.read(asLink)],
      ['seeks', asItems(draft.seeks)],
      ['offers', asItems(draft.offers)],
      ['discussed', point === '' ? [] : [point]],
    ];
    const details = {
      ...(draft.isSeen && this.known === null ? { status: 'pending' } : {}),
      ...Object.fromEntries(texts.filter(([, value]) => value.length > 0)),
      ...this.contact.read(),
    };
    const day = await this.met.read();
    if (day.kind === 'unreadable') return null;
    return { ...(day.kind === 'day' ? { met: day.day } : {}), ...details };
  }

  /** For the next one, at the same place on the same day. */
  next(): AddPersonDraft {
    return { ...EMPTY_DRAFT, met: this.met.shown(), metAt: this.place.shown() };
  }

  /** Looks whether the one who is named is here already. */
  look(): void {
    const { draft, find, context } = this;
    const found = find(draft.name) ?? (draft.url === '' ? null : context.atAddress(draft.url));
    this.known = found === this.other ? null : found;
    this.drawBanner();
    this.el.toggleClass('is-again', this.known !== null);
  }

  /** Calls the field for what they talked about otherwise. */
  callPoint(name: string): void {
    const point = this.el.querySelector('.acquaint-point');
    point?.querySelector('.setting-item-name')?.setText(name);
    point?.querySelector('input')?.setAttr('aria-label', name);
  }

  /** Says how many were met at the place that is filled in, while it is still filled in. */
  countThere(count: number): void {
    const isAsBefore = this.place.shown() === this.prefilled.metAt;
    if (count > 0 && isAsBefore) this.place.setting.setDesc(ADD_FORM.sameEvent(count));
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
    const name = this.isSeen ? ADD_FORM.discussedSeen : ADD_FORM.discussed;
    const { setting } = this.textField(form, 'discussed', { name, hint: ADD_FORM.discussedHint });
    setting.setDesc(ADD_FORM.discussedNote).settingEl.addClass('acquaint-point');
  }

  private needField(form: HTMLElement, id: 'seeks' | 'offers'): void {
    const { text } = this.textField(form, id, { name: ADD_FORM[id] });
    const choices = knownValues(this.context.people, id).map((value) => ({
      text: value,
      note: '',
    }));
    new TextSuggest(this.context.app, text, choices);
  }

  private whereFields(form: HTMLElement): { met: DayChip; place: SuggestField } {
    const { context, prefilled } = this;
    const { app, today, people, alreadyThere } = context;
    const row = form.createDiv({ cls: 'acquaint-where' });
    row.toggle(!prefilled.isSeen);
    const where = { name: ADD_FORM.metAt, hint: ADD_FORM.metAtHint, value: prefilled.metAt };
    const place = new SuggestField({ app, form: row }, where, placesMet(app, people));
    if (alreadyThere > 0) place.setting.setDesc(ADD_FORM.sameEvent(alreadyThere));
    const met = new DayChip(
      { beside: place.setting.controlEl, below: row },
      {
        name: ADD_FORM.met,
        value: prefilled.met,
        today,
        towards: 'past',
        offered: pastDays(today),
        none: CHOOSE_DAY.notMet,
      },
    );
    return { met, place };
  }

  private drawMore(form: HTMLElement): { el: HTMLElement; show: () => void } {
    const button = form.createEl('button', {
      cls: 'acquaint-more-line',
      attr: { type: 'button', 'aria-expanded': 'false' },
    });
    setIcon(button.createSpan(), 'lucide-chevron-right');
    button.createSpan({ text: ADD_FORM.more });
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
    const { text } = this.textField(form, 'name', { name: ADD_FORM.name });
    moveOnFrom(text.inputEl);
    text.inputEl.addEventListener('input', () => {
      this.other = null;
      this.callbacks.changed();
    });
    return {
      fill: (name) => {
        if (text.getValue().trim() !== '') return false;
        text.setValue(name);
        this.draft = { ...this.draft, name };
        this.isTouched = true;
        this.callbacks.changed();
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

  private drawBanner(): void {
    const { banner, known, context } = this;
    banner.toggle(known !== null);
    if (banner.dataset['path'] === known?.path) return;
    banner.empty();
    banner.dataset['path'] = known?.path ?? '';
    if (!known) return;
    const { app, today } = context;
    drawKnown(
      banner,
      { app, person: known, today },
      {
        open: () => {
          this.callbacks.open(known);
        },
        someoneElse: () => {
          this.other = known;
          this.callbacks.changed();
          this.focus();
          this.callbacks.someoneElse(known);
        },
      },
    );
  }
}
