import { birthdayOf } from '../kit/written-date';

const DAY_OF_DATETIME = /^[\d-]+(?=T)/;

/**
 * A day as `1999-04-17` or `--04-17`; for a time its day, whatever the time zone; null if neither.
 */
export function dayOf(text: string): string | null {
  return birthdayOf(DAY_OF_DATETIME.exec(text)?.[0] ?? text, null);
}
