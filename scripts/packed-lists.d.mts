import type { Plugin } from 'esbuild';

/** A list of concepts with all done beforehand that takes time when it is read: it says the same. */
export function prepared(list: string): string;

/** The code of a module of words with its long texts packed as one. */
export function withPackedTexts(typescript: string): Promise<string>;

export const packedLists: Plugin;
