import { folderOf } from '../core/notes/note-facts';

/** Finds the note a link leads to, as Obsidian does. Aliases resolve no link. */
export type LinkResolver = (linkpath: string, sourcePath: string) => string | null;

function fold(path: string): string {
  return path
    .normalize('NFC')
    .replace(/\u00a0/g, ' ')
    .toLowerCase();
}

function withExtension(path: string): string {
  return path.endsWith('.md') ? path : `${path}.md`;
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path with `.` and `..` resolved; null if it leaves the vault. */
function flatten(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

function isRelative(path: string): boolean {
  return path.startsWith('./') || path.startsWith('../');
}

function shortest(paths: readonly string[]): string | null {
  const [best] = [...paths].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return best ?? null;
}

interface Named {
  readonly path: string;
  readonly folded: string;
}

// Of several notes of one name: those in the folder of the note that links, then the shortest path.
function nearest(named: readonly Named[], sourceFolder: string): string | null {
  const near = named.filter(
    ({ folded }) => sourceFolder !== '' && folded.startsWith(`${sourceFolder}/`),
  );
  return shortest((near.length > 0 ? near : named).map(({ path }) => path));
}

interface NoteNames {
  readonly byPath: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, readonly Named[]>;
}

function namesOf(paths: readonly string[]): NoteNames {
  const byPath = new Map<string, string>();
  const byName = new Map<string, Named[]>();
  for (const path of paths) {
    const folded = fold(path);
    if (!byPath.has(folded)) byPath.set(folded, path);
    const named = byName.get(nameIn(folded));
    if (named) named.push({ path, folded });
    else byName.set(nameIn(folded), [{ path, folded }]);
  }
  return { byPath, byName };
}

/** The note that a folded path without heading means, seen from a folder. */
function resolveIn(
  { byPath, byName }: NoteNames,
  target: string,
  sourceFolder: string,
): string | null {
  const flat = flatten(isRelative(target) ? `${sourceFolder}/${target}` : target);
  if (flat === null || flat === '') return null;
  const wanted = withExtension(flat);
  const exact = byPath.get(wanted) ?? null;
  const isExact = isRelative(target) || target.startsWith('/');
  if (isExact || (exact !== null && wanted.includes('/'))) return exact;
  const named = byName.get(nameIn(wanted)) ?? [];
  return nearest(
    named.filter(({ folded }) => `/${folded}`.endsWith(`/${wanted}`)),
    sourceFolder,
  );
}

/**
 * A resolver for the notes of a vault: `[[Name]]`, `[[Folder/Name]]`, `[[/Folder/Name]]`,
 * `[[../Name]]`, without regard to case, heading and block; a link of only a heading is to itself.
 * @param paths of all notes, from the vault's root, with `.md`
 */
export function linkResolver(paths: readonly string[]): LinkResolver {
  const names = namesOf(paths);
  return (linkpath, sourcePath) => {
    const target = fold(linkpath.split('#', 1)[0] ?? '').trim();
    return target === '' ? sourcePath : resolveIn(names, target, fold(folderOf(sourcePath)));
  };
}
