/** What Windows has at 0x80 to 0x9f, where Latin-1 has invisible characters. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const LABEL = /^(?:windows-|x-cp|cp-?)1252$|^(?:iso[-_]?8859-1|latin-?1|(?:us-)?ascii)$/i;

/** Whether a charset is Windows-1252, or what is read as such everywhere. */
export function isWindows1252(charset: string): boolean {
  return LABEL.test(charset.trim());
}

/**
 * The text of a byte string in Windows-1252, which has a character for every byte. Some releases of
 * Node (20.20 is one) take it for Latin-1: `€` and quotation marks come out as controls.
 */
export function fromWindows1252(byteString: string): string {
  return byteString.replace(/[\x80-\x9f]/g, (byte) => HIGH.charAt(byte.charCodeAt(0) - 0x80));
}
