import { basename } from '../notes/note-facts';
import { withoutSyncMark } from './copy-name';
import type { NoteFault } from '../notes/fault';
import type { Problem } from './problem';
import type { NoteEntry } from './read-note';

/** Case and form of Unicode may be what the sync program stumbled over. */
function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

interface Original {
  readonly name: string;
  readonly foldedPath: string;
}

/** Of which notes a note may be the copy, by its name, the nearest first; none for most. */
function originalsOf(path: string): Original[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const originals: Original[] = [];
  let name = withoutSyncMark(basename(path));
  for (; name !== null; name = withoutSyncMark(name))
    originals.push({ name, foldedPath: fold(`${folder}${name}.md`) });
  return originals;
}

interface Copy {
  /** What the note says by itself. */
  readonly said: NoteEntry | null;
  readonly originals: readonly Original[];
}

/**
 * Copies that sync programs leave beside a note: while the original is there they say nothing of
 * people, whatever they hold. It knows which notes there are, and which copies are to be read
 * again when one comes or goes.
 */
export class SyncCopies {
  private readonly paths = new Set<string>();
  private readonly copies = new Map<string, Copy>();
  /** By folded path, the copies of that note. */
  private readonly byOriginal = new Map<string, Set<string>>();
  /** How many notes have a folded path; counted once there is a copy. */
  private there: Map<string, number> | null = null;
  private stale = new Set<string>();

  /** Takes in that a note is there. */
  come(path: string): void {
    if (this.paths.has(path)) return;
    this.paths.add(path);
    this.count(path, 1);
  }

  /** Takes in that a note is gone. */
  go(path: string): void {
    this.forget(path);
    if (this.paths.delete(path)) this.count(path, -1);
  }

  /** What a note says that is there, by what it says for itself. */
  read(path: string, said: NoteEntry | null): NoteEntry | null {
    const originals = originalsOf(path);
    if (originals.length === 0) return said;
    this.forget(path);
    this.copies.set(path, { said, originals });
    for (const { foldedPath } of originals) this.watch(foldedPath, path);
    return this.originalThere(originals) === null ? said : silenced(said);
  }

  /** Copies whose original came or went since the last time, with what they say by themselves. */
  takeStale(): (readonly [path: string, said: NoteEntry | null])[] {
    if (this.stale.size === 0) return [];
    const { stale } = this;
    this.stale = new Set();
    return [...stale].flatMap((path) => {
      const copy = this.copies.get(path);
      return copy ? [[path, copy.said] as const] : [];
    });
  }

  /** A problem for every copy that is a person, or would tell of people. */
  problems(isPerson: (path: string) => boolean): Problem[] {
    return [...this.copies].flatMap(([path, copy]) => {
      const fault = this.faultOf(copy, isPerson);
      return fault === null ? [] : [{ path, property: null, fault, value: null }];
    });
  }

  private faultOf(
    { said, originals }: Copy,
    isPerson: (path: string) => boolean,
  ): NoteFault | null {
    if (said === null) return null;
    const original = this.originalThere(originals);
    if (original !== null)
      return isAboutPeople(said, isPerson) ? { code: 'copy-beside-original', original } : null;
    return said.person && { code: 'copy-without-original', original: originals[0]?.name ?? '' };
  }

  /** The name of the original that exists; null if none does. */
  private originalThere(originals: readonly Original[]): string | null {
    const there = (this.there ??= this.countAll());
    const found = originals.find(({ foldedPath }) => (there.get(foldedPath) ?? 0) > 0);
    return found?.name ?? null;
  }

  private countAll(): Map<string, number> {
    const there = new Map<string, number>();
    for (const path of this.paths) there.set(fold(path), (there.get(fold(path)) ?? 0) + 1);
    return there;
  }

  private count(path: string, by: 1 | -1): void {
    if (this.there === null) return;
    const folded = fold(path);
    this.there.set(folded, (this.there.get(folded) ?? 0) + by);
    for (const copy of this.byOriginal.get(folded) ?? []) this.stale.add(copy);
  }

  private watch(original: string, path: string): void {
    const copies = this.byOriginal.get(original);
    if (copies) copies.add(path);
    else this.byOriginal.set(original, new Set([path]));
  }

  private forget(path: string): void {
    for (const { foldedPath } of this.copies.get(path)?.originals ?? [])
      this.byOriginal.get(foldedPath)?.delete(path);
    this.copies.delete(path);
  }
}

function isAboutPeople(
  { person, contact, coMentions, named }: NoteEntry,
  isPerson: (path: string) => boolean,
): boolean {
  const targets = contact === null ? coMentions : [...contact.targets, ...coMentions];
  return person !== null || named !== null || targets.some(isPerson);
}

/** Introductions have their own way with copies: what several notes say of one is taken together. */
function silenced(said: NoteEntry | null): NoteEntry | null {
  return said?.introduction ? said : null;
}
