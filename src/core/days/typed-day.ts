import type { Day } from './day';
import { spokenDay } from './spoken-day';
import type { Typing } from './typing';
import { writtenDay } from './written-day';

/** No day takes more characters to write. */
const MAX_LENGTH = 100;

/** The day that a user types: `next friday`, `in 3 weeks`, `24.12.`, `2026-12-24`; else null. */
export function readTypedDay(typed: string, typing: Typing): Day | null {
  if (typed.length > MAX_LENGTH) return null;
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  const written = writtenDay(text, typing);
  // Of numbers alone the library makes something of everything: `2026-13-01` is 13 January to it.
  return written ?? (/^[\d\s./-]*$/.test(text) ? null : spokenDay(text, typing));
}
