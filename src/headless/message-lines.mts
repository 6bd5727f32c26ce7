/** A line that came in, or why it cannot be read. */
export type MessageLine =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'not-utf-8' };

/** Bytes of a message: a note that an agent writes is a hundredth of it. */
export const MAX_MESSAGE = 1024 * 1024;

const LINE_FEED = 0x0a;
const DECODER = new TextDecoder('utf-8', { fatal: true });

function decoded(chunks: readonly Uint8Array[]): MessageLine {
  try {
    return { kind: 'line', text: DECODER.decode(Buffer.concat(chunks)) };
  } catch {
    return { kind: 'not-utf-8' };
  }
}

/** Gathers the bytes of one line; of one that is too long nothing is kept. */
class LineBuffer {
  private chunks: Uint8Array[] = [];
  private length = 0;

  add(chunk: Uint8Array): void {
    this.length += chunk.length;
    if (this.length <= MAX_MESSAGE) this.chunks.push(chunk);
    else this.chunks = [];
  }

  /** The line that ends here; null if it is blank. */
  take(): MessageLine | null {
    const line: MessageLine =
      this.length > MAX_MESSAGE ? { kind: 'too-long' } : decoded(this.chunks);
    this.chunks = [];
    this.length = 0;
    return line.kind === 'line' && line.text.trim() === '' ? null : line;
  }
}

/**
 * The lines of a stream of bytes, each as soon as it ends. What stands behind the last line feed when
 * the stream ends is a line too: who pipes messages in may leave it out. A stream that breaks off ends.
 */
export async function* messageLines(
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<MessageLine, void, undefined> {
  const buffer = new LineBuffer();
  try {
    for await (const chunk of stream) {
      let from = 0;
      for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
        buffer.add(chunk.subarray(from, at));
        from = at + 1;
        const line = buffer.take();
        if (line) yield line;
      }
      buffer.add(chunk.subarray(from));
    }
  } catch {
    return; // whoever was at the other end is gone
  }
  const last = buffer.take();
  if (last) yield last;
}
