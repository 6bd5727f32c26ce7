import type { Plugin } from 'esbuild';

export declare function withPackedStrings(typescript: string): Promise<string>;
export declare const packedStrings: Plugin;
