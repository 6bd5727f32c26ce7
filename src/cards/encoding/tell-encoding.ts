import { decodeStrictly, type Encoding } from './encodings';
import { latinScores, LATIN_SHARES, scriptScore } from './narrow-scores';
import type { ScriptName } from './letter-models';
import { wideScore, type WideEncoding } from './wide-scores';

/**
 * What the bytes of a file that is not Unicode are. `likely`: nothing else comes near; the others
 * are further possibilities. `unsure`: nothing may be read before the user chooses.
 */
export type EncodingGuess =
  | { readonly kind: 'likely'; readonly encoding: Encoding; readonly others: readonly Encoding[] }
  | { readonly kind: 'unsure'; readonly candidates: readonly Encoding[] };

type Model =
  | { readonly kind: 'latin' }
  | { readonly kind: 'script'; readonly name: ScriptName }
  | { readonly kind: 'wide'; readonly encoding: WideEncoding };

interface Candidate {
  readonly encoding: Encoding;
  readonly model: Model;
  /** How common such files are, as a log. */
  readonly prior: number;
}

function latin(encoding: Encoding, prior: number): Candidate {
  return { encoding, prior, model: { kind: 'latin' } };
}

function script(encoding: Encoding, name: ScriptName, prior: number): Candidate {
  return { encoding, prior, model: { kind: 'script', name } };
}

function wide(encoding: WideEncoding, prior: number): Candidate {
  return { encoding, prior, model: { kind: 'wide', encoding } };
}

const CANDIDATES: readonly Candidate[] = [
  latin('windows-1252', 0),
  latin('windows-1250', -1.5),
  latin('windows-1254', -2),
  latin('windows-1257', -3),
  latin('macintosh', -3.5),
  latin('iso-8859-2', -2.5),
  script('windows-1251', 'cyrillic', -1),
  script('koi8-r', 'cyrillic', -3),
  script('koi8-u', 'cyrillic', -3.5),
  script('ibm866', 'cyrillic', -4),
  script('iso-8859-5', 'cyrillic', -5),
  script('x-mac-cyrillic', 'cyrillic', -5),
  script('windows-1253', 'greek', -2),
  script('iso-8859-7', 'greek', -3.5),
  script('windows-1255', 'hebrew', -2),
  script('windows-1256', 'arabic', -2),
  script('windows-874', 'thai', -2),
  wide('shift_jis', -1),
  wide('gb18030', -1),
  wide('big5', -1.5),
  wide('euc-kr', -1.5),
  wide('euc-jp', -3),
];

/** At most this many words are looked at; more would not change the result. */
const MAX_WORDS = 400;
const MAX_WORD = 60;
/** What a word costs that does not exist in an encoding. */
const BROKEN = -40;
/** How far the next best may come: the best is then some twenty times as likely. */
const CLEAR = 3;
/** Windows' own of the West is what most such files are in. */
const CLEAR_WEST = 2.5;
/** The least that a character may be worth on average: worse are no letters at all. */
const WORST = -10.5;

interface Word {
  readonly bytes: Uint8Array;
  readonly high: number;
}

/** The distinct words with other bytes than ASCII's; below 0x40 no character has its second byte. */
function wordsOf(samples: Iterable<Uint8Array>): Word[] {
  const words = new Map<string, Word>();
  const add = (bytes: Uint8Array): void => {
    const short = bytes.subarray(0, MAX_WORD);
    const high = short.reduce((count, byte) => count + (byte < 0x80 ? 0 : 1), 0);
    if (high > 0) words.set(short.join(' '), { bytes: short, high });
  };
  for (const sample of samples) {
    for (let from = 0, at = 0; at <= sample.length && words.size < MAX_WORDS; at++) {
      if ((sample[at] ?? 0) >= 0x40) continue;
      if (at > from) add(sample.subarray(from, at));
      from = at + 1;
    }
  }
  return [...words.values()];
}

/** The log of the sum of what logs stand for. */
function together(logs: readonly number[]): number {
  const most = Math.max(...logs);
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
}

function normalised(shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => Math.log(share / sum));
}

/** Latin words, each in some language; the languages of most of the words count for the others. */
function latinTotal(scores: readonly (readonly number[])[]): number {
  const PRIOR_WORDS = 2;
  let shares = normalised(LATIN_SHARES);
  const prior = shares;
  for (let round = 0; round < 3; round++) {
    const counts = prior.map((share) => Math.exp(share) * PRIOR_WORDS);
    for (const word of scores) {
      const weighed = word.map((score, at) => score + (shares[at] ?? 0));
      const all = together(weighed);
      weighed.forEach((score, at) => {
        counts[at] = (counts[at] ?? 0) + Math.exp(score - all);
      });
    }
    shares = normalised(counts);
  }
  return scores.reduce(
    (sum, word) => sum + together(word.map((score, at) => score + (shares[at] ?? 0))),
    0,
  );
}

interface Scored {
  readonly encoding: Encoding;
  readonly score: number;
  readonly text: string;
}

function scored({ encoding, model, prior }: Candidate, words: readonly Word[]): Scored {
  const texts = words.map(({ bytes }) => decodeStrictly(encoding, bytes));
  let score = prior;
  const latinWords: number[][] = [];
  texts.forEach((text, at) => {
    const bytes = words[at]?.bytes ?? new Uint8Array();
    if (text === null) score += BROKEN;
    else if (model.kind === 'latin') latinWords.push(latinScores(text));
    else if (model.kind === 'script') score += scriptScore(text, model.name);
    else score += wideScore(text, bytes, model.encoding);
  });
  return { encoding, score: score + latinTotal(latinWords), text: texts.join(' ') };
}

/** Words by which candidates are left out that have nothing to say to a file. */
const FIRST_WORDS = 24;
const HOPELESS = 80;

/** The best first, and of those that read the same only the first. */
function ranking(words: readonly Word[]): Scored[] {
  const start = words.slice(0, FIRST_WORDS);
  const first = CANDIDATES.map((candidate) => ({ candidate, ...scored(candidate, start) }));
  const most = Math.max(...first.map(({ score }) => score));
  const hopeful = first.filter(({ score }) => score > most - HOPELESS);
  const isAll = words.length <= FIRST_WORDS;
  const all = isAll ? hopeful : hopeful.map(({ candidate }) => scored(candidate, words));
  const sorted = [...all].sort((a, b) => b.score - a.score);
  const texts = new Set<string>();
  return sorted.filter(({ text }) => {
    const isOther = !texts.has(text);
    texts.add(text);
    return isOther;
  });
}

const SHOWN = 5;

/**
 * What encoding texts are in that are no Unicode, by the letters that they have in each: how likely
 * these are beside each other, in some language, and whether they exist at all.
 * @param samples bytes of texts, with separators or apart
 * @param clear how far the next best must be, as a log, if farther than usual
 */
export function tellEncoding(samples: Iterable<Uint8Array>, clear?: number): EncodingGuess {
  const words = wordsOf(samples);
  const [best, ...others] = ranking(words);
  const [next] = others;
  const named = others.slice(0, SHOWN).map(({ encoding }) => encoding);
  if (!best) return { kind: 'unsure', candidates: named };
  const margin = clear ?? (best.encoding === 'windows-1252' ? CLEAR_WEST : CLEAR);
  const high = words.reduce((sum, word) => sum + word.high, 0);
  const plain = words.reduce((sum, word) => sum + word.bytes.length - word.high, 0);
  const isLetters = (best.score + plain * 3) / Math.max(1, high) > WORST;
  if (isLetters && (!next || best.score - next.score >= margin))
    return { kind: 'likely', encoding: best.encoding, others: named };
  return { kind: 'unsure', candidates: [best.encoding, ...named] };
}
