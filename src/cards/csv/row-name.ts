import { foldMarks } from '../../core/text/fold-text';
import type { CardExtra, NameParts } from '../kit/card';
import type { ColumnField } from './column-plan';
import type { CellValue, RowValues } from './row-values';

// Names in these are written family first, and without a space.
const FAMILY_FIRST = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー々]+$/u;

/** A name of its parts, as its bearer would write it; titles are no part of a name, `Jr.` is. */
export function composedName({ given, additional, family, suffix }: NameParts): string {
  const parts = [given, additional, family].filter((part) => part !== '');
  const isFamilyFirst = parts.length > 0 && parts.every((part) => FAMILY_FIRST.test(part));
  const name = isFamilyFirst ? `${family}${given}${additional}` : parts.join(' ');
  return suffix === '' || name === '' ? name : `${name} ${suffix}`;
}

interface RowName {
  readonly name: string;
  readonly parts: NameParts | null;
  /** Other names that the row gives. */
  readonly aliases: readonly string[];
  /** What is no part of the name: titles. */
  readonly extras: readonly CardExtra[];
}

/** The words of a name as they are compared, and all of it without blanks: `山田 花子`, `山田花子`. */
function wordsOf(name: string): string[] {
  return foldMarks(name)
    .split(/[\s.,]+/)
    .filter((word) => word !== '');
}

/** Whether a name says all that another text says. */
function says(name: string, text: string): boolean {
  const words = wordsOf(name);
  if (wordsOf(text).every((word) => words.includes(word))) return true;
  return words.join('') === wordsOf(text).join('');
}

/** `Silva, Ana`, as lists are sorted. */
function isSorted(whole: string, { given, family }: NameParts): boolean {
  return given !== '' && family !== '' && whole.startsWith(`${family},`) && says(whole, given);
}

function partsIn(values: RowValues): NameParts {
  const joined = (field: ColumnField): string =>
    (values.get(field) ?? []).map(({ text }) => text).join(' ');
  return {
    given: joined('given'),
    additional: joined('additional'),
    family: joined('family'),
    prefix: joined('prefix'),
    suffix: joined('suffix'),
  };
}

function withSuffix(name: string, suffix: string): string {
  return name === '' || suffix === '' || says(name, suffix) ? name : `${name} ${suffix}`;
}

/** The name in a row, its parts if it has more than one, and all other names in it. */
export function rowName(values: RowValues): RowName {
  const parts = partsIn(values);
  const composed = composedName(parts);
  const [first = '', ...others] = (values.get('name') ?? []).map(({ text }) => text);
  const isComposed = first === '' || isSorted(first, parts);
  const name = isComposed ? composed : withSuffix(first, parts.suffix);
  const aliases = [composed, ...others].filter((text) => text !== '' && !says(name, text));
  const left = (value: CellValue): boolean => !says(name, value.text);
  const apart = [
    ...(values.get('prefix') ?? []),
    ...(composed === '' ? (values.get('suffix') ?? []) : []),
  ];
  return {
    name,
    parts: parts.given !== '' && parts.family !== '' ? parts : null,
    aliases,
    extras: apart.filter(left).map(({ label, text }) => ({ label, value: text })),
  };
}
