import type { Excluded } from '../../core/introductions/stage-ledger';
import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

/** What is said of what the suggestions leave out. */
export const EXCLUDED = translated('introductions.EXCLUDED', {
  show: 'Show',
  group: 'No introductions for',
  optedOut: 'Nobody is suggested until you say otherwise',
  wantsNone: (name: string): string => `${name} wants no introductions.`,
  again: 'Suggest again',
  back: (name: string): string => `Noted for ${name}: introductions are welcome`,
  /** Of what stands first it is said that they are introductions. */
  first: {
    setAside: (count: number): string => `${counted(count, 'introduction')} set aside`,
    declined: (count: number): string => `${counted(count, 'introduction')} declined`,
    later: (count: number): string =>
      `${counted(count, 'introduction')} ${count === 1 ? 'comes' : 'come'} up later`,
  },
  more: {
    setAside: (count: number): string => `${String(count)} set aside`,
    declined: (count: number): string => `${String(count)} declined`,
    later: (count: number): string => `${String(count)} ${count === 1 ? 'comes' : 'come'} up later`,
  },
  wantNone: (count: number): string => `${counted(count, 'person wants', 'people want')} none`,
  wantNoIntroductions: (count: number): string =>
    `${counted(count, 'person wants', 'people want')} no introductions`,
});

/**
 * `3 introductions set aside, 1 comes up later · 1 person wants none`; empty if nothing is held
 * back.
 */
export function excludedWords({ setAside, declined, later }: Excluded, optedOut: number): string {
  const counts = [
    ['setAside', setAside.length],
    ['declined', declined.length],
    ['later', later.length],
  ] as const;
  const put = counts
    .filter(([, count]) => count > 0)
    .map(([what, count], at) => EXCLUDED[at === 0 ? 'first' : 'more'][what](count))
    .join(', ');
  if (optedOut === 0) return put;
  if (put === '') return EXCLUDED.wantNoIntroductions(optedOut);
  return `${put} · ${EXCLUDED.wantNone(optedOut)}`;
}
