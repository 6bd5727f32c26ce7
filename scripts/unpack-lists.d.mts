/** The text that was packed, of so many bytes; throws where the stream is damaged. */
export function unpacked(written: string, size: number): string;
