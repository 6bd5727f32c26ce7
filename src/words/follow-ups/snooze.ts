import { translated } from '../kit/ui-language';

/** Why a follow-up cannot be put off: its day would not count. */
export const SNOOZE = translated('follow-ups.SNOOZE', {
  closed: (name: string) => `the follow-up with ${name} is closed; set another status first`,
  paused: (name: string) => `${name} is paused, so nothing is due; remove “paused” first`,
});
