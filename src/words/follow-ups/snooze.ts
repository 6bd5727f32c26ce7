import { spoken } from '../kit/spoken';

/** Why a follow-up cannot be put off: its day would not count. */
export const SNOOZE = spoken('follow-ups.SNOOZE', {
  closed: (name: string) => `the follow-up with ${name} is closed; set another status first`,
  paused: (name: string) => `${name} is paused, so nothing is due; remove “paused” first`,
});
