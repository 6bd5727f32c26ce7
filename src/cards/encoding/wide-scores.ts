import { COMMON_CHARACTERS } from './letter-models';

/** Encodings in which most characters take two bytes. */
export type WideEncoding = 'shift_jis' | 'euc-jp' | 'gb18030' | 'big5' | 'euc-kr';

interface WideModel {
  readonly common: ReadonlySet<string>;
  /** Whether a first byte is of the characters that the standard sorts as frequent. */
  readonly isFrequent: (lead: number) => boolean;
  readonly isSingle: (byte: number) => boolean;
}

/** Letters of a–z beside those of another script, within one word. */
const MIXED = -3;
const [COMMON, KANA, FREQUENT, HANGUL, SYMBOL, RARE, SINGLE, STRANGE, PLAIN] = [
  -5.8, -5, -8.8, -8.3, -7.5, -12, -8, -15, -3,
];

const none = (): boolean => false;

function between(from: number, to: number): (byte: number) => boolean {
  return (byte) => byte >= from && byte <= to;
}

const MODELS: Readonly<Record<WideEncoding, WideModel>> = {
  shift_jis: {
    common: new Set(COMMON_CHARACTERS.japanese),
    isFrequent: between(0x88, 0x97),
    isSingle: between(0xa1, 0xdf),
  },
  'euc-jp': {
    common: new Set(COMMON_CHARACTERS.japanese),
    isFrequent: between(0xb0, 0xcf),
    isSingle: none,
  },
  gb18030: {
    common: new Set(COMMON_CHARACTERS.simplified),
    isFrequent: between(0xb0, 0xd7),
    isSingle: none,
  },
  big5: {
    common: new Set(COMMON_CHARACTERS.traditional),
    isFrequent: between(0xa4, 0xc6),
    isSingle: none,
  },
  'euc-kr': {
    common: new Set(COMMON_CHARACTERS.korean),
    isFrequent: none,
    isSingle: none,
  },
};

const JAPANESE: ReadonlySet<WideEncoding> = new Set(['shift_jis', 'euc-jp']);
const HANGUL_SYLLABLE = /[\uac00-\ud7a3]/;
const KANA_LETTER = /[\u3041-\u3096\u30a1-\u30fa\u30fc]/;
const IN_TEXT = /[\u3000-\u3002\u300c-\u300f\u30fb\uff01-\uff5e々〒「」]/;
const IDEOGRAPH = /\p{Script=Han}/u;

/** Hangul beyond what KS X 1001 has take first bytes that no common syllable has. */
function isKorean(lead: number): boolean {
  return lead >= 0xb0 && lead <= 0xc8;
}

function characterScore(character: string, lead: number, encoding: WideEncoding): number {
  const { common, isFrequent } = MODELS[encoding];
  if (common.has(character)) return COMMON;
  if (KANA_LETTER.test(character)) return JAPANESE.has(encoding) ? KANA : STRANGE;
  if (encoding === 'euc-kr' && HANGUL_SYLLABLE.test(character))
    return isKorean(lead) ? HANGUL : RARE;
  if (IN_TEXT.test(character)) return SYMBOL;
  if (IDEOGRAPH.test(character)) return isFrequent(lead) ? FREQUENT : RARE;
  return STRANGE;
}

/** The first bytes of the characters of a word; null if one of them is incomplete. */
function leadsOf(bytes: Uint8Array, { isSingle }: WideModel): number[] {
  const leads: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    leads.push(byte);
    if (byte >= 0x80 && !isSingle(byte)) at++;
  }
  return leads;
}

/** What a word costs, given what its bytes are in the encoding. */
export function wideScore(text: string, bytes: Uint8Array, encoding: WideEncoding): number {
  const model = MODELS[encoding];
  const leads = leadsOf(bytes, model);
  let wasPlain: boolean | null = null;
  return Array.from(text).reduce((total, character, at) => {
    const lead = leads[at] ?? 0;
    const isPlain = lead < 0x80;
    const sum = total + (wasPlain === !isPlain ? MIXED : 0);
    wasPlain = isPlain;
    if (isPlain) return sum + PLAIN;
    if (model.isSingle(lead)) return sum + SINGLE;
    return sum + characterScore(character, lead, encoding);
  }, 0);
}
