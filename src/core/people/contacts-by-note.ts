import { countBefore } from '../collections/binary-search';
import type { Contact } from './read-note';

const NONE: readonly never[] = [];

/** Per linked note, the dated notes that link to it, by day. */
export class ContactsByNote {
  private readonly contacts = new Map<string, Contact[]>();

  /** The dated notes that link to a note, by day. */
  of(path: string): readonly Contact[] {
    return this.contacts.get(path) ?? NONE;
  }

  add(contact: Contact): void {
    for (const target of contact.targets) {
      const others = this.contacts.get(target);
      const place = others ? countBefore(others, ({ day }) => day < contact.day) : 0;
      if (others) others.splice(place, 0, contact);
      else this.contacts.set(target, [contact]);
    }
  }

  remove(contact: Contact): void {
    for (const target of contact.targets) {
      const others = this.of(target).filter((other) => other !== contact);
      if (others.length > 0) this.contacts.set(target, others);
      else this.contacts.delete(target);
    }
  }
}
