import { birthdayOf, isNoDate } from '../kit/written-date';

/** What a column's values say that it holds, in any language. */
export type CellKind = 'email' | 'phone' | 'url' | 'day' | 'honorific' | 'unspecified' | 'smtp';

const LONGEST = 300;

const ADDRESS = String.raw`[^\s<>()[\],;:"@]{1,64}@[^\s<>()[\],;:"@]{1,255}\.[^\s<>()[\],;:"@.]{2,63}`;
const NAMED_ADDRESS = new RegExp(
  String.raw`^(?:mailto:)?${ADDRESS}$|^[^@]{0,80}[<([] ?(?:mailto:)?${ADDRESS} ?[>)\]]$`,
  'i',
);

/** One or several addresses, with a name before each or without. */
function isEmailCell(text: string): boolean {
  const each = text.split(/[;,\n]| ::: /).map((part) => part.trim());
  return (
    each.some((part) => part !== '') &&
    each.every((part) => part === '' || NAMED_ADDRESS.test(part))
  );
}

const SITE =
  /^(?:https?:\/\/|www\.)\S+\.\S+$|^(?:[a-z]{2,3}\.)?(?:linkedin\.com|github\.com|x\.com|xing\.com)\/\S+$/i;

function isUrlCell(text: string): boolean {
  return SITE.test(text);
}

/** Whether a text can be a web address: a handle such as `@ana` is not. */
export function isWebAddress(text: string): boolean {
  return isUrlCell(text) || /^[^\s@]+\.\p{L}{2,}(?:[/?#:]\S*)?$/u.test(text);
}

const PHONE =
  /^[+(]?\p{Nd}[\p{Nd}\s()./\-–]*(?:(?:ext|x|app|poste|dw|durchwahl)?\.? ?\p{Nd}{1,6})?$/iu;
const DAY = /^\d{4}([-./])\d{1,2}\1\d{1,2}|^\d{1,2}([-./])\d{1,2}\2(?:\d{4}|\d{2})$/;
const NUMBER = /^[+]?\d{1,3}(?:[.,]\d{3})*[.,]\d+$/;
const NORTH_AMERICAN = /^(?:1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}$/;

function digitsIn(text: string): number {
  return text.replace(/\P{Nd}/gu, '').length;
}

/**
 * Whether a text has the form of a phone number and of nothing else: numbers of records, amounts,
 * days and postal codes have digits too. Without a `+` it begins with a zero, or is in groups.
 */
export function isPhoneCell(text: string): boolean {
  const digits = digitsIn(text);
  if (!PHONE.test(text) || digits < 7 || digits > 17) return false;
  if (DAY.test(text) || NUMBER.test(text)) return false;
  if (text.startsWith('+') || NORTH_AMERICAN.test(text)) return true;
  return digits >= 9 && /^\(?0/.test(text);
}

const HONORIFIC =
  /^(?:(?:dr|prof|mr|mrs|ms|mx|miss|sir|mme|mlle|m|mm|herr|frau|hr|fr|dott|dottssa|ing|dipl|mag|sig|sigra|sra|sr|srta|don|doña|dona|dhr|mevr|mw|drs|ir|hon|rev|avv|arch|г-н|г-жа|пан|пані|pan|pani|paní|bay|bayan|様|先生|女士|씨|님|ing|med|rer|nat|phil|jur|h\.? ?c)\.?(?:\s|$))+$/i;

const UNSPECIFIED =
  /^(?:unspecified|not specified|unknown|keine angabe|nicht angegeben|non sp[ée]cifi[ée]|sin especificar|no especificado|n[ãa]o especificad[oa]|non specificat[oa]|niet opgegeven|ospecificera[dt]|ikke angivet|ikke angitt|m[äa][äa]ritt[äa]m[äa]t[öo]n|nie okre[śs]lono|не указан[оа]?|не вказано|belirtilmemi[şs]|neuvedeno|未指定|지정되지 않음|未定義)$/iu;

const TESTS: readonly (readonly [CellKind, (text: string) => boolean])[] = [
  ['email', isEmailCell],
  ['url', isUrlCell],
  ['phone', isPhoneCell],
  ['day', (text) => (birthdayOf(text, 'day-first') ?? birthdayOf(text, 'month-first')) !== null],
  ['honorific', (text) => HONORIFIC.test(text)],
  ['unspecified', (text) => UNSPECIFIED.test(text)],
  ['smtp', (text) => /^(?:smtp|ex)$/i.test(text)],
];

/** This share of the values has to agree: a typo makes no other column. */
const NEARLY_ALL = 0.8;

/** What nearly all values of a column are; null if they are of no kind, or of several. */
export function kindOfCells(cells: readonly string[]): CellKind | null {
  const values = cells.filter((text) => text.length <= LONGEST && !isNoDate(text));
  if (values.length === 0) return null;
  const found = TESTS.find(
    ([, test]) => values.filter((text) => test(text)).length >= cells.length * NEARLY_ALL,
  );
  return found?.[0] ?? null;
}
