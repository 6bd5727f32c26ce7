/** RFC 5545 §3.1 and RFC 6350 §3.2: octets of a line, without its end. */
const MAX_OCTETS = 75;

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x1_0000 ? 3 : 4;
}

/** A line with its end, folded if it is too long in UTF-8, and never inside a character. */
export function foldLine(line: string): string {
  const pieces: string[] = [];
  let [start, end, octets] = [0, 0, 0];
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > MAX_OCTETS) {
      pieces.push(line.slice(start, end));
      // The blank before what goes on counts too.
      [start, octets] = [end, 1];
    }
    end += character.length;
    octets += size;
  }
  return `${[...pieces, line.slice(start)].join('\r\n ')}\r\n`;
}

/** A text as it may stand in a value of vCard 3.0 and 4.0, and of a calendar. */
export function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n');
}
