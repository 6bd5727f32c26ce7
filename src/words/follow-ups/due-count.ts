import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

export const STATUS_BAR = translated('follow-ups.STATUS_BAR', {
  followUps: (count: number) => `${counted(count, 'follow-up')} due`,
  introductions: (count: number) => counted(count, 'introduction'),
  introductionsAlone: (count: number) => `${counted(count, 'introduction')} due`,
});

/** `5 follow-ups due · 2 introductions`; empty if nothing is due. */
export function dueCountWords(followUps: number, introductions: number): string {
  if (introductions === 0) return followUps === 0 ? '' : STATUS_BAR.followUps(followUps);
  if (followUps === 0) return STATUS_BAR.introductionsAlone(introductions);
  return `${STATUS_BAR.followUps(followUps)} · ${STATUS_BAR.introductions(introductions)}`;
}
