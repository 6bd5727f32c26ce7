import { isConnector, isDegree, isHonorific, isNoPerson, isSuffix, isTitle } from './name-titles';

/** A name taken apart. */
export interface NameParts {
  readonly titles: readonly string[];
  /** What is neither a title nor a suffix. */
  readonly own: readonly string[];
  /** A polite word behind it: `Bey`; empty without. */
  readonly honorific: string;
}

const ASIDE =
  /[([{（【「][^)\]}）】」]*[)\]}）】」]|["“”„«»][^"“”„«»]*["“”«»]|(^|\s)['‘][^'’]+['’](?=\s|$)/g;

function squeezed(text: string): string {
  return text.replace(/[\s\p{Cc}\u200b\u200e\u200f]+/gu, ' ').trim();
}

/** The name without what people and files put beside it: `(she/her)`, `| Ponte`, a number, pictures. */
export function bareName(name: string): string {
  const text = squeezed(name.replace(/[\p{So}\ufe0f\u200d]+/gu, ' '));
  // A nickname that stands first is the only first name there is, also right before the next word.
  const unwrapped = text.replace(/^["“„«]([^"“”„«»]+)["“”»]/u, '$1 ');
  const own = squeezed(unwrapped.replace(ASIDE, ' '));
  const [first = ''] = own.split(/\s*[|•·]\s*|\s[/–—@-]{1,2}\s/);
  return squeezed(first.replace(/(\p{L}) \d{1,3}$/u, '$1')) || own || text;
}

/** The words of a name; `Dr.Eva` is two. */
export function wordsOfName(text: string): string[] {
  const parted = text.replace(/(^|\s)(\p{L}{2,5}\.)(?=\p{Lu}\p{Ll})/gu, '$1$2 ');
  return parted.split(/\s+/).filter((word) => word !== '');
}

function isOnlyTitles(part: string): boolean {
  return wordsOfName(part).every((word, at) => isTitle(word) || (at > 0 && isDegree(word)));
}

/** `Kestrel, Mira` and `Müller, Frau` in the order in which they are said; `, PhD` is left out. */
export function inSpokenOrder(name: string): string {
  const [first = '', ...others] = name.split(/\s*[,،，;]\s*/).filter((part) => part !== '');
  const more = others.filter((part) => !wordsOfName(part).every(isSuffix));
  const titles = more.filter(isOnlyTitles);
  const [given = '', another] = more.filter((part) => !isOnlyTitles(part));
  // `Ana Silva, Ponte GmbH`, `Ana Silva, Lisbon, Portugal`: no given name stands behind.
  const isWhole = isNoPerson(wordsOfName(given)) || (another !== undefined && first.includes(' '));
  return [...titles, isWhole ? '' : given, first].filter((part) => part !== '').join(' ');
}

/** Whether it is one of several initials: the `M.` of `M. K. Gandhi`. */
function isInitial(word: string, next: string): boolean {
  return /^\p{L}\.$/u.test(word) && /^\p{L}\.?$/u.test(next);
}

/** How many more words belong to the titles before them: `und Frau` behind `Herr`; 0: none. */
function moreOfTitle(word: string, next: string): number {
  if (isConnector(word) && isTitle(next)) return 2;
  return isDegree(word) ? 1 : 0;
}

/** How many words at the start are titles. */
export function titlesBefore(words: readonly string[]): number {
  let at = 0;
  for (;;) {
    const [word = '', next = ''] = words.slice(at, at + 2);
    const isOne = isTitle(word) && !isInitial(word, next);
    const more = isOne ? 1 : at === 0 ? 0 : moreOfTitle(word, next);
    if (more === 0) return at;
    at += more;
  }
}

/** At the end of a name in two words; of one word it is a part. */
const ATTACHED =
  /(?:さん|さま|様|殿|氏|先生|教授|ちゃん|くん|선생님|교수님|박사님|님|씨|女士|小姐)$/u;

function withoutSuffixes(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  return words.length > 1 && isSuffix(last) ? withoutSuffixes(words.slice(0, -1)) : words;
}

function withoutAttached(words: readonly string[]): readonly string[] {
  const last = (words.at(-1) ?? '').replace(ATTACHED, '');
  return words.length < 2 || last === '' ? words : [...words.slice(0, -1), last];
}

/** `de heer Jansen`: the article belongs to the title. */
function articleBefore([first = '', second = '']: readonly string[]): number {
  return /^de$/i.test(first) && /^heer$/i.test(second) ? 1 : 0;
}

/** Takes the words of a name apart. */
export function partsOfName(words: readonly string[]): NameParts {
  const article = articleBefore(words);
  const count = article + titlesBefore(words.slice(article));
  const own = withoutSuffixes(words.slice(count));
  const titles = words.slice(0, count);
  const last = own.at(-1) ?? '';
  return own.length > 1 && isHonorific(last)
    ? { titles, own: own.slice(0, -1), honorific: last }
    : { titles, own: withoutAttached(own), honorific: '' };
}
