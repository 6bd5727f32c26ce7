import { lazy } from '../../core/collections/lazy';
import { foldMarks } from '../../core/text/fold-text';
import { isNameLike } from '../kit/name-like';
import { TOWNS } from './towns';

/** In which people write the name of their country. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'cs', 'sv', 'da', 'ja', 'zh'];

const MORE_COUNTRIES =
  'uk,u.k.,usa,u.s.a.,us,uae,england,scotland,wales,northern ireland,great britain,holland,czech republic,the netherlands,korea,brd,ksa';

/** Of the states of the USA and the provinces of Canada; but for those that are degrees too. */
const STATE =
  /^(?:A[BKLRZ]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[BINOST]|N[BCDEHJLMSTVY]|O[HKN]|QC|RI|S[CDK]|T[NX]|UT|V[AT]|W[AIVY])$/;

function* regionCodes(): Generator<string> {
  for (let first = 65; first <= 90; first++)
    for (let second = 65; second <= 90; second++) yield String.fromCharCode(first, second);
}

/** By `Intl`, so that no list of them has to be kept. */
function countryNames(): string[] {
  return LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return [...regionCodes()].map((code) => names.of(code) ?? '');
  });
}

function folded(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(foldMarks).filter((name) => name !== ''));
}

const countries = lazy(() => folded([...countryNames(), ...MORE_COUNTRIES.split(',')]));
const towns = lazy(() => folded(TOWNS.split(/[,\n]/)));

/** `Greater Boston Area`, `San Francisco Bay Area`, as LinkedIn has it. */
const AREA = /^(?:greater )?(.{2,40}?)(?: (?:bay|metropolitan|metro))?(?: area)$/iu;

const BEFORE =
  /^(?:based in|located in|lives in|living in|basée? à|ansässig in|con sede en|sediada? em)\s+/iu;

function isCountry(text: string): boolean {
  return countries().has(foldMarks(text));
}

/** Whether it is the name of a known town, and nothing else. */
function isTown(text: string): boolean {
  return towns().has(foldMarks(text));
}

/** `Cadaqués, Spain`, `Boise, ID`, `Kraków, Małopolska`: a town by what stands behind it. */
function townBefore(region: string, town: string): boolean {
  if (!isNameLike(town)) return false;
  if (isCountry(region) || STATE.test(region)) return true;
  return isTown(town) && isNameLike(region);
}

/**
 * The town that a part of a signature names: `Kraków`, `Austin, TX`, `Greater Boston Area`,
 * `Ribeira Grande, Portugal` (any, if its country stands behind it); else the country.
 * @returns null for what is no place as far as is known
 */
export function placeIn(text: string): string | null {
  const written = text.replace(BEFORE, '').trim();
  const bare = AREA.exec(written)?.[1] ?? written;
  if (isTown(bare) || isCountry(bare)) return bare;
  const [town = '', ...regions] = bare.split(/\s*,\s*/);
  const isPlace = regions.length < 3 && regions.slice(-1).some((last) => townBefore(last, town));
  return isPlace ? town : null;
}
