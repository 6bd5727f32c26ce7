import { normalizePath, type App } from 'obsidian';
import type { FileSource } from '../commands/cards/import';

/** Files of the vault by path; what lies elsewhere is not read. */
export function filesOf({ vault }: App): FileSource {
  return {
    read: async (path) => {
      const file = vault.getFileByPath(normalizePath(path));
      if (!file) return { kind: 'refused', reason: `there is no file “${path}” in the vault` };
      return { kind: 'bytes', bytes: new Uint8Array(await vault.readBinary(file)) };
    },
  };
}
