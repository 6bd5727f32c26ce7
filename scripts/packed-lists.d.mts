import type { Plugin } from 'esbuild';

/** A list of concepts without blanks that say nothing. */
export function withoutBlanks(list: string): string;

/** A text as a deflate stream in base64, and the bytes that it takes unpacked. */
export function packed(text: string): { base64: string; size: number };

/** The list of a file of concepts; throws where it holds none. */
export function listIn(code: string): string;

/** The code of a module of words with its long texts packed as one. */
export function withPackedTexts(typescript: string): Promise<string>;

export const packedLists: Plugin;
