export function condensed(text: string): string;
