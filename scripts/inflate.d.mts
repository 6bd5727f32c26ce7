/** Base64 as bytes. */
export function bytesOf(written: string): Uint8Array;

/** So many bytes that were deflated and written in base64; throws, or gives fewer, if it is damaged. */
export function inflated(written: string, size: number): Uint8Array;
