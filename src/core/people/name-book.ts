import { foldMarks } from '../text/fold-text';
import { basename } from '../notes/note-facts';
import { emailIn, emailKey } from './email-key';
import { tagOf, turned, type WhoIs } from './participants';
import type { Person } from './person';

/** Somebody who is called so. */
interface Bearer {
  readonly path: string;
  /** The name with its accents. */
  readonly exact: string;
}

interface NameKey {
  readonly key: string;
  readonly exact: string;
}

function exactName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function nameKey(name: string): NameKey {
  return { key: `name ${foldMarks(name).replace(/\s+/g, ' ')}`, exact: exactName(name) };
}

function emailKeyOf(text: string): readonly NameKey[] {
  const email = emailKey(emailIn(text) ?? '');
  return email === null ? [] : [{ key: `email ${email.value}`, exact: '' }];
}

/** The keys a person is found under, each once. */
function keysOf({ path, name, aliases, email }: Person): readonly NameKey[] {
  const own = [name, basename(path)];
  const names = [...own, ...aliases];
  const keys = [
    ...[...names, ...names.flatMap((one) => turned(one) ?? [])].map(nameKey),
    ...email.flatMap(emailKeyOf),
    ...own.map((one) => ({ key: `tag ${tagOf(one)}`, exact: '' })),
  ];
  return [...new Map(keys.map((one) => [`${one.key} ${one.exact}`, one])).values()];
}

/** The only one of them; null if there is none, or more than one. */
function only(bearers: readonly Bearer[]): string | null {
  const [first] = bearers;
  return first && bearers.every(({ path }) => path === first.path) ? first.path : null;
}

/** Who is called how, has which address, and how their names read as tags. */
export class NameBook {
  private readonly bearers = new Map<string, Bearer[]>();

  add(person: Person): void {
    for (const { key, exact } of keysOf(person)) {
      const bearer = { path: person.path, exact };
      const others = this.bearers.get(key);
      if (others) others.push(bearer);
      else this.bearers.set(key, [bearer]);
    }
  }

  remove(person: Person): void {
    for (const { key } of keysOf(person)) {
      const others = (this.bearers.get(key) ?? []).filter(({ path }) => path !== person.path);
      if (others.length > 0) this.bearers.set(key, others);
      else this.bearers.delete(key);
    }
  }

  /** The keys that decide which person a text means. */
  static keysOf(person: Person): readonly string[] {
    return keysOf(person).map(({ key }) => key);
  }

  /** Finds people by name, and records under which keys each question looked. */
  asking(asked: (key: string) => void): WhoIs {
    const look = (key: string): readonly Bearer[] => {
      asked(key);
      return this.bearers.get(key) ?? [];
    };
    return {
      named: (name) => {
        const { key, exact } = nameKey(name);
        const found = look(key);
        const same = found.filter((bearer) => bearer.exact === exact);
        return only(same.length > 0 ? same : found);
      },
      reachedAt: (email) => only(look(`email ${email}`)),
      tagged: (tag) => only(look(`tag ${tagOf(tag)}`)),
    };
  }
}
