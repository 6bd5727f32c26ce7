/** What programs append to the name of a second version of a file. */
export interface CopyName {
  /** The name without what was appended. */
  readonly stem: string;
  /** A sync program says what it did; a bare number may also tell two people of one name apart. */
  readonly by: 'sync' | 'number';
}

/** What closes a bracket, and what opened it. */
const BRACKETS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['）', '（'],
  ['］', '［'],
  ['】', '【'],
]);

// Dropbox translates its mark: fr, it, pt; de, pl, sv, da, nb, cs, id; ru, uk, ja, zh, ko, fi, tr,
// hu. OneDrive, Nextcloud, Obsidian Sync, Seafile and pCloud write English.
const CONFLICT =
  /conflict|conflit|konflik|конфлик|конфлік|競合|冲突|衝突|충돌|ristiriit|çakış|ütköz/iu;

/** Syncthing; Resilio; ownCloud and old versions of Nextcloud. */
const WITHOUT_BRACKETS =
  /(?:\.sync-conflict-\d{8}-\d{6}[^/]*|\.conflict\d*|_conflict-\d{8}-\d{6})$/i;

/** iCloud and Finder (` 2`), Windows, Google Drive and browsers (` (1)`). */
const NUMBER = / (?:[1-9]\d?|\([1-9]\d?\))$/;

/** Windows (` - Copy`) and Finder (` copy`). */
const COPY = / (?:- )?copy$/i;

/** What a name must hold to be worth a closer look: nearly none does. */
const MAY_BE_MARKED = /[)\]）］】]|onflict/i;

const MAX_LENGTH = 500;

/** The position of the bracket that the last character closes; -1 if it closes none. */
function lastBracket(name: string): number {
  const close = name.at(-1) ?? '';
  const open = BRACKETS.get(close);
  if (open === undefined) return -1;
  let depth = 0;
  for (let at = name.length - 1; at >= 0; at--) {
    if (name[at] === close) depth++;
    else if (name[at] === open && --depth === 0) return at;
  }
  return -1;
}

function withoutMark(name: string): string | null {
  const at = lastBracket(name);
  const stem =
    at > 0 && CONFLICT.test(name.slice(at))
      ? name.slice(0, at)
      : name.replace(WITHOUT_BRACKETS, '');
  const trimmed = stem.trimEnd();
  return trimmed === '' || trimmed === name.trimEnd() ? null : trimmed;
}

/** The name without the mark of a sync program at its end; null if it has none. */
export function withoutSyncMark(name: string): string | null {
  if (name.length > MAX_LENGTH || !MAY_BE_MARKED.test(name)) return null;
  return (
    withoutMark(name.normalize('NFC')) ?? withoutMark(name.normalize('NFC').replace(NUMBER, ''))
  );
}

/** A file's name read as that of a copy; null if no sync program would have made it. */
export function copyName(name: string): CopyName | null {
  if (name.length > MAX_LENGTH) return null;
  const unnumbered = name.replace(NUMBER, '').trimEnd();
  const marked = withoutSyncMark(name) ?? withoutWord(unnumbered);
  // A copy may be copied in turn.
  if (marked !== null) return { stem: copyName(marked)?.stem ?? marked, by: 'sync' };
  return unnumbered === '' || unnumbered === name.trimEnd()
    ? null
    : { stem: unnumbered, by: 'number' };
}

function withoutWord(name: string): string | null {
  const stem = name.replace(COPY, '');
  return stem === '' || stem === name ? null : stem;
}
