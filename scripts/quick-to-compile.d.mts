export declare function quickToCompile(code: string): string;
