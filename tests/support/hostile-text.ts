/** All in one line that something would run, fetch or count as a contact, in a note. */
export const HOSTILE =
  'Eve <%* await x() %> `= this.y` `` $= dv.z() `` [[2026-11-01]] ![p](http://x.test/p.png) ' +
  '![[Secret]] <img src=x onerror=y> <iframe src=z>';

/** The same behind so much that a field does not show it. */
export const HOSTILE_BELOW_SIGHT = `${'a'.repeat(80)}${' '.repeat(200)}${HOSTILE}`;

const DOES_SOMETHING: readonly RegExp[] = [
  /<%/,
  /`[\s`]*\$?=/,
  /\[\[2026-11-01/,
  /\[\[Secret/,
  /!\[/,
  /\[[^\]\n]*\]\(/,
  /<[a-z/!?]/i,
];

/** What of a hostile text is left in a note that would still do something. */
export function whatRunsIn(note: string): string[] {
  return DOES_SOMETHING.flatMap((what) => what.exec(note)?.[0] ?? []);
}
