import type { NameParts } from '../card';
import type { ColumnField } from './column-plan';
import type { RowValues } from './row-values';

// Names in these are written family first, and without a space.
const FAMILY_FIRST = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー々]+$/u;

/** A name of its parts, as its bearer would write it; titles are no part of a name. */
export function composedName({ given, additional, family }: NameParts): string {
  const parts = [given, additional, family].filter((part) => part !== '');
  if (parts.length > 0 && parts.every((part) => FAMILY_FIRST.test(part))) {
    return `${family}${given}${additional}`;
  }
  return parts.join(' ');
}

/** The name a row gives, and its parts where it gives more than one. */
export function rowName(values: RowValues): { name: string; parts: NameParts | null } {
  const joined = (field: ColumnField): string =>
    (values.get(field) ?? []).map(({ text }) => text).join(' ');
  const parts = {
    given: joined('given'),
    additional: joined('additional'),
    family: joined('family'),
    prefix: joined('prefix'),
    suffix: joined('suffix'),
  };
  const whole = values.get('name')?.[0]?.text ?? '';
  const isSplit = parts.given !== '' && parts.family !== '';
  return { name: whole === '' ? composedName(parts) : whole, parts: isSplit ? parts : null };
}
