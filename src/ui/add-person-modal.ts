import { Setting, type App } from 'obsidian';
import { parseDay, type Day } from '../core/day';
import type { NewPerson } from '../core/person/new-note';
import { ADD, SNOOZE } from '../core/words/interface';
import { FormModal } from './form-modal';

/** What is filled in before the user types: the day, and what a link brought along. */
export interface AddPersonDraft {
  readonly name: string;
  readonly met: string;
  readonly metAt: string;
  readonly discussed: string;
  readonly email: string;
}

const FIELDS = ['name', 'met', 'metAt', 'discussed', 'email'] as const;
const HINTS: Readonly<Partial<Record<keyof AddPersonDraft, string>>> = {
  metAt: ADD.metAtHint,
  discussed: ADD.discussedHint,
};

function details(draft: AddPersonDraft, met: Day | null): NewPerson {
  const [metAt, discussed, email] = [draft.metAt, draft.discussed, draft.email].map((text) =>
    text.trim(),
  );
  return {
    ...(met === null ? {} : { met }),
    ...(metAt ? { metAt } : {}),
    ...(discussed ? { discussed: [discussed] } : {}),
    ...(email ? { email: [email] } : {}),
  };
}

/** Asks for what is fresh right after a meeting: who, where, and one point to come back to. */
export class AddPersonModal extends FormModal {
  private draft: AddPersonDraft;

  constructor(
    app: App,
    prefilled: AddPersonDraft,
    private readonly done: (name: string, details: NewPerson) => void,
  ) {
    super(app, ADD.title, ADD.confirm);
    this.draft = prefilled;
  }

  protected override fields(form: HTMLElement): void {
    for (const field of FIELDS) {
      new Setting(form).setName(ADD[field]).addText((text) => {
        text
          .setValue(this.draft[field])
          .setPlaceholder(HINTS[field] ?? '')
          .onChange((value) => {
            this.draft = { ...this.draft, [field]: value };
          });
      });
    }
  }

  protected override submit(): string | null {
    const { draft } = this;
    const met = parseDay(draft.met);
    if (draft.name.trim() === '') return ADD.nameMissing;
    if (met === null && draft.met.trim() !== '') return SNOOZE.notADay;
    this.done(draft.name.trim(), details(draft, met));
    return null;
  }
}
