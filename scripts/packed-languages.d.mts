import type { Plugin } from 'esbuild';

/**
 * Code of a module that gives the tables of each language; throws where one has other names than
 * the first.
 */
export function packedTables(tables: Readonly<Record<string, object>>): string;

export const packedLanguages: Plugin;
