import { birthdayOf } from '../kit/written-date';

const DAY_OF_DATETIME = /^[\d-]+(?=T)/;

/** A day as `1999-04-17` or `--04-17`; of a time its day, wherever the clock stood; null if neither. */
export function dayOf(text: string): string | null {
  return birthdayOf(DAY_OF_DATETIME.exec(text)?.[0] ?? text, null);
}
