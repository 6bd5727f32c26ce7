import type { PausingWork } from '../src/core/collections/pausing-work';

/** The text that was packed, of so many bytes; throws where the stream is damaged. */
export function unpacked(written: string, size: number): string;

/** The texts that were packed as one, of so many bytes each; throws where the stream is damaged. */
export function unpacking(
  written: string,
  sizes: readonly number[],
): PausingWork<readonly string[]>;
