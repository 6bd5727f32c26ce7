/** The text that was packed, of so many bytes; throws where the stream is damaged. */
export function unpacked(written: string, size: number): string;

/** The parts of a text that was packed as one, each unpacked when it is first asked for. */
export function unpackedParts(written: string, sizes: readonly number[]): readonly (() => string)[];
