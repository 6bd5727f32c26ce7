import type { Person } from '../../core/people/person';

// FNV-1a, 64 bits (RFC 9923).
const BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

function fingerprint(text: string): string {
  let hash = BASIS;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    for (const byte of [unit & 0xff, unit >> 8])
      hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}

/** The identifier of an entry about a note: it stays, so that an entry imported again is updated. */
export function noteEntryId(path: string, kind: string): string {
  // One name is written in two ways by different systems.
  return `${fingerprint(`path ${path.normalize('NFC')}`)}-${kind}@acquaint`;
}

/** What kind of an entry a date is, by the folded name of its property, in plain letters. */
export function dateKind(property: string): string {
  return `date-${fingerprint(property.normalize('NFC'))}`;
}

/**
 * Identifiers of the entries about people: by the `uid` of the note, which survives renaming; by
 * the path if there is none, or if a copied note has the same.
 */
export function personEntryIds(people: Iterable<Person>): (person: Person, kind: string) => string {
  const count = new Map<string, number>();
  for (const { uid } of people) if (uid !== null) count.set(uid, (count.get(uid) ?? 0) + 1);
  return ({ uid, path }, kind) =>
    uid !== null && count.get(uid) === 1
      ? `${fingerprint(`uid ${uid}`)}-${kind}@acquaint`
      : noteEntryId(path, kind);
}
