import { partedLine, type PhysicalLine } from './boundaries';

type TransferEncoding = 'none' | 'quoted-printable' | 'base64';

/** A property's line as one, unfolded: what stands before its colon and what stands after. */
export interface ContentLine {
  /** Empty if there is no colon. */
  readonly head: string;
  readonly value: string;
  /** The value without the blanks behind its soft breaks, which some programs add; null without such. */
  readonly tight: string | null;
  readonly encoding: TransferEncoding;
  /** Where a card begins or ends; null for what it says. */
  readonly boundary: 'BEGIN' | 'END' | null;
  /** Whether only blanks parted it from the property before. */
  readonly isRunTogether: boolean;
}

/** `\r\r\n`, which iPhones have written, is one line end. A run of `\r` is read only once. */
const LINE_END = /\r+\n?|\n/g;
const QUOTED_PRINTABLE = /;(?:ENCODING=)?"?QUOTED-PRINTABLE(?=$|[";])/i;
/** What pictures begin with in base64: some programs do not say that it is. */
const PICTURE = /^[\t ]*(?:\/9j\/|iVBORw0KGgo|R0lGOD|UklGR|Qk[0-3])/;
const PICTURE_HEAD = /^(?:[\w-]+\.)?(?:PHOTO|LOGO)(?:;|$)/i;
const BASE64 = /;(?:ENCODING=)?"?(?:BASE64|B)(?=$|[";])/i;
/** vCard 2.1 need not indent the lines of a picture. */
const BASE64_LINE = /^[A-Za-z0-9+/=]+[\t ]*$/;
/** The byte order mark of UTF-8, one character a byte: files are strung together by hand. */
const BYTE_ORDER_MARK = '\xef\xbb\xbf';
/** A file that is indented as a whole, such as one copied out of an indented text. */
const INDENTED = /^(?:\xef\xbb\xbf)?\s*?([\t ]+)BEGIN[\t ]*:[\t ]*VCARD/i;

/** A line that is not empty, and whether an empty one stands before it. */
interface FilledLine {
  readonly text: string;
  readonly isAfterGap: boolean;
}

function* filledLines(byteString: string): Generator<FilledLine> {
  const [, indent = ''] = INDENTED.exec(byteString.slice(0, 1_000)) ?? [];
  let [start, isAfterGap] = [0, false];
  const lineTo = (end: number): string => {
    const line = byteString.slice(start, end);
    const text = line.startsWith(BYTE_ORDER_MARK) ? line.slice(3) : line;
    return indent !== '' && text.startsWith(indent) ? text.slice(indent.length) : text;
  };
  for (const { index, 0: lineEnd } of byteString.matchAll(LINE_END)) {
    const text = lineTo(index);
    if (text !== '') yield { text, isAfterGap };
    isAfterGap = text === '';
    start = index + lineEnd.length;
  }
  const text = lineTo(byteString.length);
  if (text !== '') yield { text, isAfterGap };
}

/** The lines of a file, split where cards begin and end. */
function* partedLines(byteString: string): Generator<PhysicalLine & FilledLine> {
  let last: FilledLine | null = null;
  let isOpen = false;
  const parted = function* ({ text, isAfterGap }: FilledLine, next: string | null) {
    const isFolded = isOpen && /^[\t ]/.test(text);
    for (const part of partedLine(text, { next, isFolded })) {
      isOpen = part.boundary === null;
      yield { ...part, isAfterGap };
    }
  };
  for (const line of filledLines(byteString)) {
    if (last) yield* parted(last, line.text);
    last = line;
  }
  if (last) yield* parted(last, null);
}

function encodingOf(head: string, value: string): TransferEncoding {
  if (PICTURE_HEAD.test(head) && PICTURE.test(value)) return 'base64';
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
  private softBreaks = 0;
  /** Where in the value a blank stands behind a soft break. */
  private readonly blanks: number[] = [];
  private readonly isRunTogether: boolean;

  constructor({ text, isRunTogether }: PhysicalLine) {
    this.isRunTogether = isRunTogether;
    this.add(text);
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
      const head = this.pieces.join('').slice(0, this.colon);
      this.encoding = encodingOf(head, piece.slice(at + 1, at + 40));
      return;
    }
  }

  /** Takes in a line that continues this one; false if it does not. */
  takes({ text: line, isRunTogether }: PhysicalLine, isAfterGap: boolean): boolean {
    if (isRunTogether) return false;
    if (this.isSoftlyBroken) {
      // A gap ends the value (Android writes so), or every line end of the file is doubled.
      if (isAfterGap && !line.startsWith('=')) return false;
      this.dropSoftBreak();
      if (/^[\t ]/.test(line)) this.blanks.push(this.length - this.colon - 1);
      this.softBreaks++;
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
    this.length--;
  }

  /** Where every break has a blank, and there are several, no text has it. */
  private get isIndented(): boolean {
    return this.softBreaks > 1 && this.blanks.length === this.softBreaks;
  }

  private tightened(value: string): string | null {
    if (this.blanks.length === 0) return null;
    let from = 0;
    const parts = this.blanks.map((at) => {
      const part = value.slice(from, at);
      from = at + 1;
      return part;
    });
    return [...parts, value.slice(from)].join('');
  }

  whole(): ContentLine {
    if (this.isSoftlyBroken) this.dropSoftBreak();
    const text = this.pieces.join('');
    // A quote that nothing closes hides no colon.
    const colon = this.colon < 0 ? text.indexOf(':') : this.colon;
    const value = text.slice(colon + 1);
    const tight = this.tightened(value);
    return {
      head: text.slice(0, Math.max(0, colon)),
      value: this.isIndented && tight !== null ? tight : value,
      tight,
      encoding: this.encoding,
      boundary: null,
      isRunTogether: this.isRunTogether,
    };
  }
}

function boundaryLine(boundary: 'BEGIN' | 'END'): ContentLine {
  const [value, tight, encoding] = ['VCARD', null, 'none'] as const;
  return { head: boundary, value, tight, encoding, boundary, isRunTogether: false };
}

/** The lines of a file, unfolded, whatever its line ends are; empty ones are left out. */
export function* contentLines(byteString: string): Generator<ContentLine> {
  let open: UnfoldedLine | null = null;
  for (const line of partedLines(byteString)) {
    // What begins or ends a card goes on no line before it.
    if (line.boundary === null && open?.takes(line, line.isAfterGap)) continue;
    if (open) yield open.whole();
    open = line.boundary === null ? new UnfoldedLine(line) : null;
    if (line.boundary !== null) yield boundaryLine(line.boundary);
  }
  if (open) yield open.whole();
}
