import type { TextComponent } from 'obsidian';
import type { Card } from '../../cards/kit/card';
import { holdsOne } from '../../cards/kit/fields';
import { safeLine } from '../../core/notes/safe-text';
import type { NewPerson } from '../../core/people/new-note';
import { CONTACT } from '../../words/cards/capture';
import { addTextField } from '../kit/text-field';

/** What a card says about a person that the form asks for, in its order. */
export const CONTACT_FIELDS = ['email', 'phone', 'organization', 'role', 'place', 'url'] as const;

export type ContactField = (typeof CONTACT_FIELDS)[number];

export type ContactTexts = Readonly<Record<ContactField, string>>;

/** A card's name and what it says first of each field, made inert: it comes from anybody. */
export function textsOfCard({
  name,
  email,
  phone,
  organization,
  role,
  place,
  url,
}: Card): ContactTexts & { readonly name: string } {
  const listed = (texts: readonly string[]): string =>
    texts.map((text) => safeLine(text)).join(', ');
  return {
    name: safeLine(name),
    email: listed(email),
    phone: listed(phone),
    organization: safeLine(organization[0] ?? ''),
    role: safeLine(role ?? ''),
    place: safeLine(place[0] ?? ''),
    url: listed(url),
  };
}

function valueOf(field: ContactField, text: string): string | readonly string[] {
  if (holdsOne(field)) return text;
  return text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

interface ContactCallbacks {
  /**
   * Takes a name if there is none yet.
   * @returns whether it did
   */
  readonly named: (name: string) => boolean;
  /** Something was filled in by what was pasted. */
  readonly filled: () => void;
}

/**
 * How to reach a person. A card or a signature that is pasted fills in what is still empty, for the
 * user to correct.
 */
export class ContactFields {
  private readonly fields = new Map<ContactField, TextComponent>();
  private alias: string | null = null;

  constructor(
    form: HTMLElement,
    known: ContactTexts,
    private readonly callbacks: ContactCallbacks,
  ) {
    const halves = form.createDiv({ cls: 'acquaint-halves' });
    for (const field of CONTACT_FIELDS) {
      const shown = { name: CONTACT[field], value: known[field] };
      const { text } = addTextField(halves, shown, () => undefined);
      this.fields.set(field, text);
    }
    this.drawPaste(form);
  }

  holdsSomething(): boolean {
    return [...this.fields.values()].some((text) => text.getValue().trim() !== '');
  }

  read(): NewPerson {
    const texts = [...this.fields].map(([field, text]) => [field, text.getValue().trim()] as const);
    const filled = texts.filter(([, text]) => text !== '');
    const alias = this.alias === null ? {} : { aliases: [this.alias] };
    const known = filled.map(([field, text]) => [field, valueOf(field, text)] as const);
    return { ...alias, ...Object.fromEntries(known) };
  }

  private drawPaste(form: HTMLElement): void {
    const { setting, text } = addTextField(
      form,
      { name: CONTACT.paste, hint: CONTACT.pasteHint },
      () => undefined,
    );
    setting.descEl.setAttrs({ 'aria-live': 'polite', role: 'status' });
    // A line of text would lose the line ends that tell a name from a company.
    text.inputEl.addEventListener('paste', (event) => {
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      if (pasted.trim() === '') return;
      event.preventDefault();
      void this.take(pasted).then((isRead) => {
        setting.setDesc(isRead ? CONTACT.pasted : CONTACT.nothing);
      });
    });
  }

  /**
   * Takes over what a text says about a person.
   * @returns whether it says anything
   */
  async take(text: string): Promise<boolean> {
    const [{ cardInText }, { withoutTitles }] = await Promise.all([
      import('./card-in-text'),
      import('../../words/names/call-name'),
    ]);
    const card = cardInText(text);
    if (!card) return false;
    // A title is no part of the name of a note: the card's own form finds it as another name.
    const known = textsOfCard(card);
    const name = withoutTitles(known.name);
    if (this.callbacks.named(name) && name !== known.name) this.alias = known.name;
    for (const [field, shown] of this.fields) {
      if (shown.getValue().trim() === '') shown.setValue(known[field]);
    }
    this.callbacks.filled();
    return true;
  }
}
