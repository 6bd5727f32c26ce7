import type { Day } from '../core/days/day';
import type { LanguageNames } from '../core/days/day-words';
import type { NamePiece } from '../core/days/name-format';
import { dayOfParts, ISO_WEEKS, weekdayOf, weekOf } from '../core/days/week-day';

/** A daily note that is there, without `.md`. */
export interface NamedDay {
  readonly name: string;
  readonly day: Day;
}

/** How tokens that are words are written: by token, what stands for a number. */
type Style = ReadonlyMap<string, Way>;

type Way = (number: number) => string | null;

/** The latest notes tell how days are written now; more of them tell no more. */
const MAX_LOOKED_AT = 12;

/** More ways of writing than any format has, so that none takes long. */
const MAX_STYLES = 4_000;

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

function dayOfYear(day: Day): number {
  const first = dayOfParts(Number(day.slice(0, 4)), 1, 1) ?? day;
  return (Date.parse(day) - Date.parse(first)) / 86_400_000 + 1;
}

/** The numbers of a day by moment's letters, with their width; weeks of a locale are not known. */
function numbersOf(day: Day): Readonly<Record<string, string>> {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const { year: weekYear, week } = weekOf(day, ISO_WEEKS);
  const ordinal = dayOfYear(day);
  return {
    ...{ YYYY: padded(year, 4), YY: padded(year % 100, 2), Y: String(year), y: String(year) },
    ...{ M: String(month), MM: padded(month, 2), D: String(date), DD: padded(date, 2) },
    ...{ DDD: String(ordinal), DDDD: padded(ordinal, 3), Q: String(Math.ceil(month / 3)) },
    ...{ GGGG: padded(weekYear, 4), GG: padded(weekYear % 100, 2) },
    ...{ W: String(week), WW: padded(week, 2), E: String(weekdayOf(day) || 7) },
    d: String(weekdayOf(day)),
  };
}

/** What a token that is a word counts. */
function counted(token: string, day: Day): number {
  if (token.startsWith('MMM')) return Number(day.slice(5, 7)) - 1;
  if (token.startsWith('d')) return weekdayOf(day);
  return Number(numbersOf(day)[token.slice(0, -1)] ?? Number.NaN);
}

function englishOrdinal(number: number): string {
  const isTeen = number % 100 >= 11 && number % 100 <= 13;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${String(number)}${ending}`;
}

/** How moment writes the number of a day in the languages that most apps are used in. */
const ORDINALS: readonly Way[] = [
  englishOrdinal,
  (number) => `${String(number)}.`,
  (number) => `${String(number)}º`,
  (number) => (number === 1 ? '1er' : String(number)),
  (number) => `${String(number)}日`,
  (number) => `${String(number)}일`,
];

/** The forms of a list of names, each as a way to write all of them. */
function formsOf(names: readonly (readonly string[])[]): readonly Way[] {
  const count = Math.min(...names.map((forms) => forms.length));
  return Array.from({ length: count }, (_, form) => (at: number) => names[at]?.[form] ?? null);
}

function waysFor(token: string, { months, weekdays }: LanguageNames): readonly Way[] {
  if (token.startsWith('MMM')) return formsOf(months);
  return token.endsWith('o') ? ORDINALS : formsOf(weekdays);
}

/** All ways to write the words of a format, of each language. */
function stylesFor(tokens: readonly string[], languages: readonly LanguageNames[]): Style[] {
  return languages.flatMap((language) =>
    tokens.reduce<Style[]>(
      (styles, token) =>
        styles
          .flatMap((style) =>
            waysFor(token, language).map((way) => new Map([...style, [token, way]])),
          )
          .slice(0, MAX_STYLES),
      [new Map()],
    ),
  );
}

function isWord(token: string): boolean {
  return /^(?:M{3,4}|d{2,4}|.*o)$/.test(token);
}

function written(day: Day, pieces: readonly NamePiece[], style: Style): string | null {
  const numbers = numbersOf(day);
  let name = '';
  for (const piece of pieces) {
    if (piece.kind === 'unknown') return null;
    const text =
      piece.kind === 'literal'
        ? piece.text
        : (style.get(piece.token)?.(counted(piece.token, day)) ?? numbers[piece.token] ?? null);
    if (text === null) return null;
    name += text;
  }
  return name;
}

/** What is to be known of a vault to name a day as its app would. */
interface VaultNaming {
  readonly languages: () => readonly LanguageNames[];
  /** The daily notes that are there. */
  readonly notes: () => readonly NamedDay[];
}

/**
 * A day in a format of daily notes. The program does not know the app's language, so it has to be
 * seen in the names of existing daily notes.
 * @returns null if these could go on in more ways than one
 */
export function nameOfDay(
  day: Day,
  pieces: readonly NamePiece[],
  { languages, notes }: VaultNaming,
): string | null {
  const tokens = pieces.flatMap((piece) =>
    piece.kind === 'token' && isWord(piece.token) ? piece.token : [],
  );
  if (tokens.length === 0) return written(day, pieces, new Map());
  const latest = [...notes()].sort((a, b) => (a.day < b.day ? 1 : -1)).slice(0, MAX_LOOKED_AT);
  const fitting = stylesFor([...new Set(tokens)], languages()).filter((style) =>
    latest.every((note) => written(note.day, pieces, style) === note.name),
  );
  const names = new Set(fitting.map((style) => written(day, pieces, style)));
  const [name = null] = names;
  return names.size === 1 ? name : null;
}
