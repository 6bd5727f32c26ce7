export declare function patternsOnFirstUse(code: string): string;
