import { normalizePath, type App } from 'obsidian';
import type { FileSource } from '../commands/cards/import';
import { FILES } from '../words/kit/files';

/** Files of the vault by path; what lies elsewhere is not read. */
export function filesOf({ vault }: App): FileSource {
  return {
    read: async (path) => {
      const file = vault.getFileByPath(normalizePath(path));
      if (!file) return { kind: 'refused', reason: FILES.noSuchFile(path) };
      return { kind: 'bytes', bytes: new Uint8Array(await vault.readBinary(file)) };
    },
  };
}
