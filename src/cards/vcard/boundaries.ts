/** A line of a file, or the part of one between the marks of cards that stand in it. */
export interface PhysicalLine {
  readonly text: string;
  /** Which end of a card this is; null for what a card says. */
  readonly boundary: 'BEGIN' | 'END' | null;
  /** Whether properties stood on the line of a mark, so that blanks had to part them. */
  readonly isRunTogether: boolean;
}

interface Mark {
  readonly kind: 'BEGIN' | 'END';
  readonly from: number;
  readonly to: number;
}

const MARK = /(BEGIN|END)[\t ]*:[\t ]*VCARD/gi;
const HAS_MARK = /(?:BEGIN|END)[\t ]*:[\t ]*VCARD/i;
/** Blanks and byte order marks (one character a byte): files are strung together by hand. */
const BLANK = /^(?:[\t ]|\xef\xbb\xbf)*$/;
/** What may stand between the end of one card and the start of the next, and says nothing. */
const JUNK = /^(?:[^A-Za-z0-9\x80-\xff]|\\[rn]|\xef\xbb\xbf){0,40}$/;
const NEXT_CARD = /^(?:[^A-Za-z0-9\x80-\xff]|\xef\xbb\xbf){0,40}BEGIN[\t ]*:[\t ]*VCARD/i;

const NAMES =
  'VERSION|FN|N|UID|PRODID|REV|KIND|NICKNAME|ORG|TITLE|ROLE|EMAIL|TEL|ADR|LABEL|URL|NOTE|BDAY|' +
  'ANNIVERSARY|GENDER|PHOTO|LOGO|CATEGORIES|IMPP|GEO|TZ|LANG|CLASS|SOURCE|SORT-STRING|KEY|X-[A-Z0-9-]+';
const PROPERTY = `(?:[A-Z0-9-]+\\.)?(?:${NAMES})(?:;[^:\\s]{0,200})?:`;
const STARTS_WITH_PROPERTY = new RegExp(`^[\\t ]*${PROPERTY}`, 'i');
const BEFORE_PROPERTY = new RegExp(`[\\t ]+(?=${PROPERTY})`, 'i');
const VERSION = /^VERSION[\t ]*[;:]/i;
/** Longer lines are of cards that nobody runs together by hand. */
const LONGEST_RUN = 20_000;

function said(text: string, isRunTogether: boolean): PhysicalLine {
  return { text, boundary: null, isRunTogether };
}

/** What a line stands between. */
interface Neighbours {
  /** The next line that is not empty; null at the end of the file. */
  readonly next: string | null;
  /** Whether it goes on with the property before: folded anywhere, a text may put a mark in front. */
  readonly isFolded: boolean;
}

/**
 * For each mark, whether a property's colon stands before it, from the end of another card on or
 * from the start of the line. The line is gone through once, however many marks it has.
 */
function marksInProperties(line: string, marks: readonly Mark[]): readonly boolean[] {
  let colon = line.indexOf(':');
  return marks.map(({ kind, from, to }) => {
    const isInProperty = colon >= 0 && colon < from;
    if (kind === 'END') colon = line.indexOf(':', to);
    return isInProperty;
  });
}

/** Decides of the marks in one line which are ends of cards, by what stands around each. */
class MarkedLine {
  private readonly marks: readonly Mark[];
  private readonly inProperty: readonly boolean[];

  constructor(
    private readonly line: string,
    private readonly around: Neighbours,
  ) {
    this.marks = Array.from(line.matchAll(MARK), ({ 0: text, 1: kind = '', index }) => ({
      kind: kind.toUpperCase() === 'END' ? 'END' : 'BEGIN',
      from: index,
      to: index + text.length,
    }));
    this.inProperty = marksInProperties(line, this.marks);
  }

  private after(at: number): string {
    return this.line.slice(this.marks[at]?.to, this.marks[at + 1]?.from);
  }

  private before(at: number): string {
    return this.line.slice(this.marks[at - 1]?.to ?? 0, this.marks[at]?.from);
  }

  /** A text may contain `END:VCARD` too: a card ends if nothing, or another card, follows. */
  private isEnd(at: number, isNextBoundary: boolean): boolean {
    const after = this.after(at);
    const follower = this.marks[at + 1];
    if (follower) return follower.kind === 'BEGIN' && isNextBoundary && JUNK.test(after);
    if (this.marks[at]?.from === 0 && BLANK.test(after)) return true;
    if (this.around.isFolded && !BLANK.test(this.before(at))) return false;
    return JUNK.test(after) && this.isLastOrBeforeCard();
  }

  private isLastOrBeforeCard(): boolean {
    const { next } = this.around;
    return next === null || NEXT_CARD.test(next);
  }

  /** A card starts if its first property follows, on this line or the next. */
  private isBegin(at: number, isNextBoundary: boolean): boolean {
    const isBehindEnd = this.isBehindEnd(at);
    if (this.around.isFolded && !isBehindEnd) return false;
    const isFirst = this.marks[at]?.from === 0;
    const [isInProperty, after] = [this.inProperty[at] === true, this.after(at)];
    if (STARTS_WITH_PROPERTY.test(after.slice(0, 300)))
      return isFirst || isBehindEnd || !isInProperty;
    if (!BLANK.test(after)) return false;
    if (this.marks[at + 1]) return isNextBoundary;
    return isFirst || this.isNextOfCard(isInProperty, isBehindEnd);
  }

  private isBehindEnd(at: number): boolean {
    return this.marks[at - 1]?.kind === 'END' && JUNK.test(this.before(at));
  }

  private isNextOfCard(isInProperty: boolean, isBehindEnd: boolean): boolean {
    const next = this.around.next ?? '';
    const isFolded = next.startsWith(' ') || next.startsWith('\t');
    if (isBehindEnd) return !isFolded;
    if (isInProperty) return VERSION.test(next);
    return !isFolded && STARTS_WITH_PROPERTY.test(next.slice(0, 300));
  }

  private boundaries(): Mark[] {
    const found: Mark[] = [];
    let isNextBoundary = false;
    for (let at = this.marks.length - 1; at >= 0; at--) {
      const mark = this.marks[at];
      isNextBoundary =
        mark?.kind === 'END' ? this.isEnd(at, isNextBoundary) : this.isBegin(at, isNextBoundary);
      if (mark && isNextBoundary) found.push(mark);
    }
    return found.reverse();
  }

  pieces(): PhysicalLine[] {
    const boundaries = this.boundaries();
    const pieces: PhysicalLine[] = [];
    let from = 0;
    boundaries.forEach((mark, at) => {
      pieces.push(...this.between(from, mark.from, boundaries[at - 1]));
      pieces.push({ text: '', boundary: mark.kind, isRunTogether: false });
      from = mark.to;
    });
    pieces.push(...this.between(from, this.line.length, boundaries[boundaries.length - 1]));
    return pieces;
  }

  private between(from: number, to: number, behind: Mark | undefined): PhysicalLine[] {
    const text = this.line.slice(from, to);
    if (!behind) return text === '' ? [] : [said(text, false)];
    if (BLANK.test(text) || (behind.kind === 'END' && JUNK.test(text))) return [];
    if (behind.kind === 'END' || text.length > LONGEST_RUN) return [said(text, true)];
    return text
      .trim()
      .split(BEFORE_PROPERTY)
      .map((part) => said(part, true));
  }
}

/** The parts of a line that is not empty, at the ends of cards that stand anywhere in it. */
export function partedLine(line: string, around: Neighbours): PhysicalLine[] {
  return HAS_MARK.test(line) ? new MarkedLine(line, around).pieces() : [said(line, false)];
}
