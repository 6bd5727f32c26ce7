import type { HeldBack } from '../introductions/stage-ledger';
import { counted } from './english';

/** What is said of what the suggestions leave out. */
export const HELD_BACK = {
  show: 'Show',
  wantsNone: (name: string) => `${name} wants no introductions.`,
  again: 'Suggest again',
  back: (name: string) => `Noted for ${name}: introductions are welcome`,
} as const;

/** `3 pairs set aside, 1 comes up later`; empty where nothing is held back. */
export function heldBackWords({ setAside, declined, later }: HeldBack): string {
  const parts = [
    [setAside.length, 'set aside'],
    [declined.length, 'declined'],
    [later.length, later.length === 1 ? 'comes up later' : 'come up later'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words], at) => `${at === 0 ? counted(count, 'pair') : String(count)} ${words}`)
    .join(', ');
}
