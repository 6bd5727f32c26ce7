import type { App } from 'obsidian';
import type { Day } from '../../core/days/day';
import { namesakes } from '../../core/people/same-name';
import type { NewPerson } from '../../core/people/new-note';
import type { Person } from '../../core/people/person';
import { ADD, DAY } from '../../words/people/forms';
import { ChosenText } from '../kit/chosen-text';
import { ContactFields, type ContactTexts } from './contact-fields';
import { DayField } from '../kit/day-field';
import { FormModal, type Refusal } from '../kit/form-modal';
import { peopleByName, placesMet } from '../kit/known-people';
import { addTextField } from '../kit/text-field';

/** What is filled in before the user types: the day, and what a link brought along. */
export interface AddPersonDraft extends ContactTexts {
  readonly name: string;
  readonly met: string;
  readonly metAt: string;
  readonly metThrough: string;
  readonly discussed: string;
}

/** What the dialog knows, and what it leads to. */
export interface AddPersonDoors {
  readonly today: Day;
  readonly people: readonly Person[];
  add(name: string, details: NewPerson): void;
  open(person: Person): void;
}

interface NameField {
  /** Fills it in where it is empty. */
  readonly fill: (name: string) => boolean;
  readonly pasted: (take: (text: string) => void) => void;
}

type PlainField = 'name' | 'discussed';

const HINTS = { name: '', discussed: ADD.discussedHint } as const;

function asLink(name: string): string {
  return name.includes('[[') ? name : `[[${name}]]`;
}

/** Asks for what is fresh right after a meeting: who, where, and one point to come back to. */
export class AddPersonModal extends FormModal {
  private draft: AddPersonDraft;
  private read: (() => Promise<NewPerson | null>) | null = null;

  constructor(
    app: App,
    prefilled: AddPersonDraft,
    private readonly doors: AddPersonDoors,
  ) {
    super(app, ADD.title, ADD.confirm);
    this.draft = prefilled;
  }

  protected override fields(form: HTMLElement): void {
    const { app, draft } = this;
    const { today, people } = this.doors;
    const name = this.nameField(form);
    const met = new DayField(form, { name: ADD.met, value: draft.met }, { today, towards: 'past' });
    const place = { name: ADD.metAt, hint: ADD.metAtHint, value: draft.metAt };
    const metAt = new ChosenText({ app, form }, place, placesMet(app, people));
    this.plainField(form, 'discussed');
    const who = { name: ADD.metThrough, hint: ADD.metThroughHint, value: draft.metThrough };
    const metThrough = new ChosenText({ app, form }, who, peopleByName(app, people));
    const contact = new ContactFields(form, draft, name.fill);
    name.pasted((text) => void contact.take(text));
    this.read = async () => {
      const day = await met.read();
      if (day.kind === 'unreadable') return null;
      const details = this.details(day.kind === 'day' ? day.day : null, {
        metAt: metAt.read(),
        metThrough: metThrough.read(asLink),
      });
      return { ...details, ...contact.read() };
    };
  }

  protected override async submit(): Promise<Refusal> {
    const name = this.draft.name.trim();
    if (name === '') return ADD.nameMissing;
    const details = await this.read?.();
    if (!details) return DAY.notADay;
    this.doors.add(name, details);
    return null;
  }

  private details(met: Day | null, texts: Pick<AddPersonDraft, 'metAt' | 'metThrough'>): NewPerson {
    const discussed = this.draft.discussed.trim();
    return {
      ...(met === null ? {} : { met }),
      ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
      ...(discussed === '' ? {} : { discussed: [discussed] }),
    };
  }

  private plainField(form: HTMLElement, field: PlainField): ReturnType<typeof addTextField> {
    const shown = { name: ADD[field], hint: HINTS[field], value: this.draft[field] };
    return addTextField(form, shown, (value) => {
      this.draft = { ...this.draft, [field]: value };
    });
  }

  /**
   * Says who has the name already, and leads there: two notes of one person are hard to join.
   * A whole card pasted here is one: `pasted` is told.
   */
  private nameField(form: HTMLElement): NameField {
    const find = namesakes(this.doors.people);
    const { setting, text } = this.plainField(form, 'name');
    setting.descEl.addClass('acquaint-namesake');
    setting.descEl.setAttrs({ 'aria-live': 'polite', role: 'status' });
    const look = (): void => {
      const person = find(text.getValue());
      setting.descEl.empty();
      if (!person) return;
      setting.descEl.createSpan({ text: ADD.isThere(person.name) });
      const open = setting.descEl.createEl('button', { text: ADD.openInstead, type: 'button' });
      open.addEventListener('click', () => {
        this.close();
        this.doors.open(person);
      });
    };
    text.inputEl.addEventListener('input', look);
    look();
    const fill = (name: string): boolean => {
      if (text.getValue().trim() !== '') return false;
      text.setValue(name);
      this.draft = { ...this.draft, name };
      look();
      return true;
    };
    return {
      fill,
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
}
