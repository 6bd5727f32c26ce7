import type * as real from 'obsidian';

/**
 * obsidian.d.ts 4606. What it does is from the importer (SOURCES.md): one
 * slash between parts, none at the ends, no-break spaces as spaces, NFC, and `/` for the root.
 */
export const normalizePath: typeof real.normalizePath = (path) => {
  const parts = path.replace(/[\u00a0\u202f]/g, ' ').replace(/[\\/]+/g, '/');
  return parts.replace(/^\/|\/$/g, '').normalize('NFC') || '/';
};

/** Two paths are one on macOS, Windows and Android where these are equal. */
export function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** @returns '/' for what lies at the root */
export function parentPath(path: string): string {
  const at = path.lastIndexOf('/');
  return at < 0 ? '/' : path.slice(0, at);
}

/** The app indexes nothing whose name starts with a dot. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

/** Refuses what some platform that the app runs on refuses. */
export function checkPath(path: string): void {
  if (path === '' || path !== normalizePath(path))
    throw new Error(`"${path}" is not a normalized path`);
  if (/[*"\\<>:|?]/.test(path))
    throw new Error('File name cannot contain any of the following characters: * " \\ / < > : | ?');
  if (path.split('/').some((part) => part === '..' || part === '.'))
    throw new Error(`"${path}" leaves the vault`);
}
