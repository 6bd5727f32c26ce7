import type { Plugin } from 'esbuild';
import type { MetadataJson } from 'libphonenumber-js/core/es6';

export declare function withoutKanjiTable(code: string): string;
export declare function withVersionsAsText(code: string): string;
export declare function withoutOldTypes(code: string): string;
export declare function withoutQuestions(code: string): string;
export declare function withoutTokenWalk(code: string): string;
export declare function withoutWaitingWalk(code: string): string;
export declare function withoutZones(code: string): string;
export declare function withoutFormats(metadata: MetadataJson): MetadataJson;
export declare const smallerLibraries: Plugin;
