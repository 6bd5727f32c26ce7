import { unique } from '../../core/collections/unique';
import { isInitial, SHORTEST_WITH_TYPO } from './compare-words';
import type { Description } from './describe';
import type { Name, NameWord } from './name-words';
import { withOneLeftOut } from './one-edit';

/**
 * The blocks that a description lies in, and those in which it looks for others. Whatever
 * `compare` would ask about by names lies in a common block, because it takes
 *
 * - two words that are alike, one of them surely (pairs; of the other, what a slip leaves), or
 * - one word and an initial, or
 * - one word and the organization or the birthday, or
 * - a whole name in one word, or the same letters divided otherwise, or
 * - a name that is the same to the letter, be it no word at all.
 */
export interface Blocks {
  readonly own: readonly string[];
  readonly searched: readonly string[];
}

/** What all words have in common that are surely alike. */
function formsOf({ sound, shortFor, longAs }: NameWord): readonly string[] {
  return unique([sound, ...[...shortFor, ...longAs].map((line) => `#${String(line)}`)]);
}

/** What words that are one slip apart have in common. */
function slipsOf({ folded, sound, isAlphabetic }: NameWord): readonly string[] {
  if (!isAlphabetic || Math.max(folded.length, sound.length) < SHORTEST_WITH_TYPO) return [];
  return unique([folded, sound].flatMap((text) => [text, ...withOneLeftOut(text)]));
}

function* pairsOf<T>(items: readonly T[]): Generator<readonly [T, T]> {
  for (const [at, one] of items.entries()) {
    for (const [place, other] of items.entries()) if (at !== place) yield [one, other];
  }
}

function pairBlocks([one, other]: readonly [NameWord, NameWord]): string[] {
  const slips = slipsOf(other);
  return formsOf(one).flatMap((form) => [
    ...formsOf(other).flatMap((also) => (form <= also ? [`pair ${form} ${also}`] : [])),
    ...slips.map((slip) => `slip ${form} ${slip}`),
  ]);
}

/** Blocks of one word and the letter that another begins with. */
function letterBlocks(kind: string, pairs: readonly (readonly [NameWord, NameWord])[]): string[] {
  return pairs.flatMap(([one, { letter }]) =>
    formsOf(one).map((form) => `${kind} ${form} ${letter}`),
  );
}

function wholeBlocks({ words, joined, form }: Name): string[] {
  const same = form === '' ? [] : [`same ${form}`];
  const [only, ...others] = words;
  const isOne = only !== undefined && others.length === 0;
  const single = isOne ? [...formsOf(only), ...slipsOf(only)].map((form) => `one ${form}`) : [];
  return words.length === 0 ? same : [...same, `all ${joined}`, ...single];
}

function contextBlocks({ organizations, birthday }: Description, { words }: Name): string[] {
  const about = [...organizations.keys(), ...(birthday ? [birthday.monthAndDay] : [])];
  return words
    .filter((word) => !isInitial(word))
    .flatMap(formsOf)
    .flatMap((form) => about.map((context) => `with ${form} ${context}`));
}

function blocksOfName(description: Description, name: Name): Blocks {
  const pairs = [...pairsOf(name.words)];
  const lettered = pairs.filter(([one]) => !isInitial(one));
  const full = lettered.filter(([, other]) => other.isAlphabetic && !isInitial(other));
  const initials = lettered.filter(([, other]) => isInitial(other));
  const common = [
    ...wholeBlocks(name),
    ...pairs.flatMap(pairBlocks),
    ...contextBlocks(description, name),
  ];
  // Names in full do not look for each other by initials: there would be too many.
  return {
    own: [...common, ...letterBlocks('full', full), ...letterBlocks('initial', initials)],
    searched: [...common, ...letterBlocks('initial', full), ...letterBlocks('full', initials)],
  };
}

/** The blocks of a description, each once. */
export function blocksOf(description: Description): Blocks {
  const blocks = description.names.map((name) => blocksOfName(description, name));
  return {
    own: unique(blocks.flatMap(({ own }) => own)),
    searched: unique(blocks.flatMap(({ searched }) => searched)),
  };
}
