/** A piece of the format in which an app names notes of days. */
export type NamePiece =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'token'; readonly token: string }
  /** Letters that stand for a time of day or for a whole date of some language. */
  | { readonly kind: 'unknown'; readonly text: string };

/** Longer formats than any that names a note are not looked at. */
const MAX_FORMAT = 200;

// As moment takes them apart, which is what the app writes names with; times of day aside.
const TOKEN =
  /Mo|MM?M?M?|DDDo|Do|DD?D?D?|do|dd?d?d?|w[ow]?|W[oW]?|Qo?|Y{1,6}|y{1,4}|g{4}|g{2}|G{4}|G{2}|e|E/;
const PARTS = new RegExp(`${TOKEN.source}|[A-Za-z]`, 'g');
const WHOLE_TOKEN = new RegExp(`^(?:${TOKEN.source})$`);
const PIECE = /\[([^[\]]*)\]|\\([A-Za-z]+)|([A-Za-z]+)|[^A-Za-z[\\]+|\[|\\/g;
const OF_MOMENT = /[AHLNSXZ]/;

/**
 * A run of letters: tokens (`YYYYMMDD`), with letters between them that moment keeps as they are
 * (`YYYYTMM`); or a word written without brackets (`Daily`).
 */
function ofLetters(letters: string): NamePiece[] {
  const parts = letters.match(PARTS) ?? [];
  const others = parts.filter((part) => !WHOLE_TOKEN.test(part));
  if (others.some((part) => /[a-z]/.test(part))) return [{ kind: 'literal', text: letters }];
  return parts.map((part) => {
    if (WHOLE_TOKEN.test(part)) return { kind: 'token', token: part };
    return OF_MOMENT.test(part) ? { kind: 'unknown', text: part } : { kind: 'literal', text: part };
  });
}

/** The pieces of a format without slashes at its ends; none of one that is too long. */
export function piecesOf(format: string): readonly NamePiece[] {
  const wanted = format.trim().replace(/^\/+|\/+$/g, '');
  if (wanted.length > MAX_FORMAT) return [];
  return [...wanted.normalize('NFC').matchAll(PIECE)].flatMap(
    ([piece, literal, escaped, letters]): NamePiece[] =>
      letters === undefined
        ? [{ kind: 'literal', text: literal ?? escaped ?? piece }]
        : ofLetters(letters),
  );
}

/** The format in moment's letters with every word in brackets, so that moment writes it as it is. */
export function escapedFormat(pieces: readonly NamePiece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'token') return piece.token;
      return piece.kind === 'unknown' ? piece.text : piece.text.replace(/[A-Za-z]+/g, '[$&]');
    })
    .join('');
}

/** The last part of a format, which names the note itself, without its folders. */
export function withoutFolders(pieces: readonly NamePiece[]): readonly NamePiece[] {
  return pieces.reduce<readonly NamePiece[]>((name, piece) => {
    if (piece.kind !== 'literal' || !piece.text.includes('/')) return [...name, piece];
    const text = piece.text.slice(piece.text.lastIndexOf('/') + 1);
    return text === '' ? [] : [{ kind: 'literal', text }];
  }, []);
}
