type TransferEncoding = 'none' | 'quoted-printable' | 'base64';

/** A property's line as one, unfolded: what stands before its colon and what stands after. */
export interface ContentLine {
  /** Empty where there is no colon. */
  readonly head: string;
  readonly value: string;
  readonly encoding: TransferEncoding;
}

/** `\r\r\n`, which iPhones have written, is one line end. A run of `\r` is read only once. */
const LINE_END = /\r+\n?|\n/g;
/** What begins or ends a card goes on no line before it. */
const BOUNDARY = /^(?:BEGIN|END):VCARD[\t ]*$/i;
const QUOTED_PRINTABLE = /;(?:ENCODING=)?"?QUOTED-PRINTABLE(?=$|[";])/i;
const BASE64 = /;(?:ENCODING=)?"?(?:BASE64|B)(?=$|[";])/i;
/** vCard 2.1 need not indent the lines of a picture. */
const BASE64_LINE = /^[A-Za-z0-9+/=]+[\t ]*$/;
/** The byte order mark of UTF-8, one character a byte: files are strung together by hand. */
const BYTE_ORDER_MARK = '\xef\xbb\xbf';

function* physicalLines(byteString: string): Generator<string> {
  let start = 0;
  for (const { index, 0: lineEnd } of byteString.matchAll(LINE_END)) {
    yield byteString.slice(start, index);
    start = index + lineEnd.length;
  }
  yield byteString.slice(start);
}

function encodingOf(head: string): TransferEncoding {
  if (QUOTED_PRINTABLE.test(head)) return 'quoted-printable';
  return BASE64.test(head) ? 'base64' : 'none';
}

/**
 * A line while it is put together. The pieces are joined once, at the end, and each is searched for
 * the colon once: a line in a million pieces takes no longer than one in one piece.
 */
class UnfoldedLine {
  private readonly pieces: string[] = [];
  private length = 0;
  private colon = -1;
  private isQuoted = false;
  private encoding: TransferEncoding = 'none';

  constructor(line: string) {
    this.add(line);
  }

  private get last(): string {
    return this.pieces[this.pieces.length - 1] ?? '';
  }

  private get isSoftlyBroken(): boolean {
    return this.encoding === 'quoted-printable' && this.last.endsWith('=');
  }

  private add(piece: string): void {
    this.pieces.push(piece);
    if (this.colon < 0) this.seekColon(piece);
    this.length += piece.length;
  }

  private seekColon(piece: string): void {
    for (let at = 0; at < piece.length; at++) {
      const sign = piece.charAt(at);
      if (sign === '"') this.isQuoted = !this.isQuoted;
      if (sign !== ':' || this.isQuoted) continue;
      this.colon = this.length + at;
      this.encoding = encodingOf(this.pieces.join('').slice(0, this.colon));
      return;
    }
  }

  /** Takes in a line that goes on this one; false where it does not. */
  takes(line: string, isAfterGap: boolean): boolean {
    if (BOUNDARY.test(line)) return false;
    if (this.isSoftlyBroken) {
      // A gap ends the value (Android writes so), or every line end of the file is doubled.
      if (isAfterGap && !line.startsWith('=')) return false;
      this.dropSoftBreak();
      this.add(line);
      return true;
    }
    const rest = this.continuation(line);
    if (rest !== null) this.add(rest);
    return rest !== null;
  }

  private continuation(line: string): string | null {
    if (line.startsWith(' ') || line.startsWith('\t')) return line.slice(1);
    return this.encoding === 'base64' && BASE64_LINE.test(line) ? line : null;
  }

  private dropSoftBreak(): void {
    this.pieces.push(this.pieces.pop()?.slice(0, -1) ?? '');
  }

  whole(): ContentLine {
    if (this.isSoftlyBroken) this.dropSoftBreak();
    const text = this.pieces.join('');
    // A quote that nothing closes hides no colon.
    const colon = this.colon < 0 ? text.indexOf(':') : this.colon;
    return {
      head: text.slice(0, Math.max(0, colon)),
      value: text.slice(colon + 1),
      encoding: this.encoding,
    };
  }
}

/** The lines of a file, unfolded, whatever its line ends are; empty ones are left out. */
export function* contentLines(byteString: string): Generator<ContentLine> {
  let open: UnfoldedLine | null = null;
  let isAfterGap = false;
  for (const physical of physicalLines(byteString)) {
    const line = physical.startsWith(BYTE_ORDER_MARK) ? physical.slice(3) : physical;
    if (line !== '' && !open?.takes(line, isAfterGap)) {
      if (open) yield open.whole();
      open = new UnfoldedLine(line);
    }
    isAfterGap = line === '';
  }
  if (open) yield open.whole();
}
