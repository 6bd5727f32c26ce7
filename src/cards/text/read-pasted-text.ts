import { unique } from '../../core/collections/unique';
import { foldMarks } from '../../core/text/fold-text';
import { CARD_LABELS, CARD_READING } from '../../words/cards/card-reading';
import { cardOf, type Card, type CardReading } from '../kit/card';
import { isNameLike, nameOfAddress, wordsOfAddress } from '../kit/name-like';
import { piecesOf, type Piece } from './signature-lines';
import { takeEmails, takeUrls } from './take-out';
import { takePhones, withPlainNumbers } from './take-phones';

/** Characters of a text; a signature is shorter, and what is longer is a letter. */
const MAX_TEXT = 20_000;

interface Found {
  readonly email: readonly string[];
  readonly url: readonly string[];
  readonly phone: readonly string[];
  readonly fax: readonly string[];
  readonly pieces: readonly Piece[];
}

function lineOf(line: string): Found {
  const emails = takeEmails(line);
  const urls = takeUrls(emails.rest);
  const phones = takePhones(urls.rest);
  return {
    email: emails.found,
    url: urls.found,
    phone: phones.found,
    fax: phones.faxes,
    pieces: piecesOf(phones.rest),
  };
}

function findAll(text: string): Found {
  // NFKC: full-width letters and digits of Japanese as those of ASCII, `㈱` as `(株)`; not `2º`.
  const plain = text.slice(0, MAX_TEXT).replace(/[^ªº]+/g, (part) => part.normalize('NFKC'));
  const found = withPlainNumbers(plain)
    .split(/\r\n|\r|\n/)
    .map(lineOf);
  return {
    email: unique(found.flatMap(({ email }) => email)),
    url: unique(found.flatMap(({ url }) => url)),
    phone: unique(found.flatMap(({ phone }) => phone)),
    fax: unique(found.flatMap(({ fax }) => fax)),
    pieces: found.flatMap(({ pieces }) => pieces),
  };
}

interface Signs {
  /** Of the addresses, folded. */
  readonly words: ReadonlySet<string>;
  /** Where in the text the closing is; -1 without. */
  readonly closing: number;
}

/** How much speaks for a piece as the name: an address has it, it stands below the closing. */
function weightOf({ kind, text }: Piece, at: number, { words, closing }: Signs): number {
  const parts = foldMarks(text).split(/[\s.-]+/);
  const isInAddress = parts.some((word) => words.has(word));
  // `Austin` is a first name, if the address says so; of `Lincoln Park` it says only half.
  if (kind === 'word' || kind === 'place') {
    if (!isInAddress) return 0;
    return parts.every((word) => words.has(word)) ? 2 : 1;
  }
  if (kind !== 'name') return 0;
  return 3 + (closing >= 0 && at > closing ? 1 : 0) + (isInAddress ? 4 : 0);
}

/** The position of the name among the pieces; -1 if none is it. */
function nameAt({ pieces, email, url }: Found): number {
  const words = new Set([...email, ...url].flatMap(wordsOfAddress).map(foldMarks));
  const closing = pieces.map(({ kind }) => kind).lastIndexOf('closing');
  const weights = pieces.map((piece, at) => weightOf(piece, at, { words, closing }));
  const most = weights.reduce((one, other) => Math.max(one, other), 0);
  return most === 0 ? -1 : weights.indexOf(most);
}

/** How many lines may come between a name and the organization. */
const NEAR = 4;

function organizationOf(pieces: readonly Piece[], name: number): string[] {
  const after = pieces.slice(name + 1);
  const named =
    after.find(({ kind }) => kind === 'organization') ??
    pieces.find(({ kind }) => kind === 'organization') ??
    // A second thing with capitals, as in `Ana Silva / Head of Design / Casa Nova`.
    (name < 0
      ? undefined
      : after
          .slice(0, NEAR)
          .find(({ kind, text }) => (kind === 'name' || kind === 'word') && isNameLike(text)));
  return named && named.text !== pieces[name]?.text ? [named.text] : [];
}

function roleOf(pieces: readonly Piece[], name: number, organization: string): string | null {
  const isRole = ({ kind }: Piece): boolean => kind === 'role';
  const text = (pieces.slice(name + 1).find(isRole) ?? pieces.find(isRole))?.text ?? null;
  const tail = `, ${organization}`;
  return text?.endsWith(tail) === true ? text.slice(0, -tail.length).trimEnd() : text;
}

function textsOf(pieces: readonly Piece[], kind: Piece['kind']): readonly string[] {
  return unique(pieces.flatMap((piece) => (piece.kind === kind ? [piece.text] : [])));
}

/** Where they are: of several towns, as of a firm's offices, the first one below the name. */
function placeOf(pieces: readonly Piece[], name: number): readonly string[] {
  const [below, above] = [pieces.slice(name + 1), pieces.slice(0, Math.max(name, 0))];
  return [...textsOf(below, 'place'), ...textsOf(above, 'place')].slice(0, 1);
}

function cardOfFound(found: Found): Card | null {
  const { email, url, phone, fax, pieces } = found;
  const at = nameAt(found);
  const organization = organizationOf(pieces, at);
  const address = textsOf(pieces.slice(at + 1), 'street').join(', ');
  const own =
    pieces[at]?.text ?? [...email, ...url].map(nameOfAddress).find((name) => name !== null);
  const name = own ?? [...organization, ...email, ...phone, ...url][0];
  if (name === undefined) return null;
  const aside = pieces[at]?.aside ?? '';
  return cardOf({
    name,
    aliases: aside === '' ? [] : [aside],
    email,
    phone,
    url,
    organization,
    role: roleOf(pieces, at, organization[0] ?? ''),
    place: placeOf(pieces, at),
    extras: [
      ...(address === '' ? [] : [{ label: CARD_LABELS.address, value: address }]),
      ...fax.map((value) => ({ label: CARD_LABELS.fax, value })),
    ],
  });
}

/**
 * What a pasted text such as the signature of a message says of its writer: a guess, to be shown
 * for correction. What is not contact details is left out.
 */
export function readPastedText(text: string): CardReading {
  const where = CARD_READING.pastedText;
  const card = cardOfFound(findAll(text));
  return card
    ? { kind: 'card', card, where }
    : { kind: 'unreadable', where, reason: CARD_READING.noDetails };
}
