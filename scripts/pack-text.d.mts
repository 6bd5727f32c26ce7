/** A text packed, in letters that need no care in a string of code, and the bytes of it unpacked. */
export function packed(text: string): { stream: string; size: number };
