import type { Excluded } from '../../core/introductions/stage-ledger';
import { counted } from '../kit/english';

/** What is said of what the suggestions leave out. */
export const HELD_BACK = {
  show: 'Show',
  group: 'No introductions for',
  leftOut: 'Nobody is suggested until you say otherwise',
  wantsNone: (name: string) => `${name} wants no introductions.`,
  again: 'Suggest again',
  back: (name: string) => `Noted for ${name}: introductions are welcome`,
} as const;

/** `3 introductions set aside, 1 comes up later · 1 person wants none`; empty where nothing is held back. */
export function heldBackWords({ setAside, declined, later }: Excluded, leftOut: number): string {
  const parts = [
    [setAside.length, 'set aside'],
    [declined.length, 'declined'],
    [later.length, later.length === 1 ? 'comes up later' : 'come up later'],
  ] as const;
  const put = parts
    .filter(([count]) => count > 0)
    .map(
      ([count, words], at) =>
        `${at === 0 ? counted(count, 'introduction') : String(count)} ${words}`,
    )
    .join(', ');
  const none = `${counted(leftOut, 'person wants', 'people want')} ${put === '' ? 'no introductions' : 'none'}`;
  return [put, leftOut > 0 ? none : ''].filter((words) => words !== '').join(' · ');
}
