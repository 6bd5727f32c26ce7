/**
 * What one person is to another, as notes of other tools say it: properties such as `spouse` (Charted
 * Roots, templates), `RELATED[friend]` (VCF Contacts, RFC 6350 §6.6.6) and `related names` (iCloud
 * Contacts). They tell that two know each other, and are never written.
 */
const NAMES: ReadonlySet<string> = new Set(
  (
    'spouse spouses husband wife partner partners parent parents father mother child children son ' +
    'daughter sibling siblings brother sister relative relatives friend colleague colleagues ' +
    'coworker co-worker related related-names x-relation'
  ).split(' '),
);

/** What several words mean alike: those that say no more than that there is something. */
const UNNAMED: ReadonlySet<string> = new Set(['related', 'related-names', 'x-relation']);

/** @param name folded, without what stands in brackets */
export function isRelation(name: string): boolean {
  return NAMES.has(name);
}

/** As iCloud Contacts names it in the link: `[[Bo Lee|Friend: Bo Lee]]`. */
const NAMED = /^(\p{L}[\p{L} /-]{0,39}): (?=\S)/u;

export interface NamedRelation {
  /** In the note's own word, such as `spouse`; null if the note says only that there is one. */
  readonly relation: string | null;
  readonly text: string;
}

/**
 * What a property says that somebody is, and who that is.
 * @param key as the note writes it
 * @param name the same folded, without brackets: a relation
 */
export function namedRelation(key: string, name: string, text: string): NamedRelation {
  const said = NAMED.exec(text);
  const inside = /\[(?:\d*:)?([\p{L}-]{1,40})\]/u.exec(key)?.[1];
  const own = UNNAMED.has(name) ? null : name;
  return {
    relation: (said?.[1] ?? inside ?? own)?.toLowerCase() ?? null,
    text: said ? text.slice(said[0].length) : text,
  };
}

/** Whether a text can be somebody's name: no checkbox, no number, no identifier of a card. */
export function isSomebody(text: string): boolean {
  return /\p{L}/u.test(text) && !/^(?:true|false|yes|no|null|(?:urn:)?uuid:.*|uid:.*)$/i.test(text);
}
