import { translated } from '../kit/ui-language';

/** Why a follow-up cannot be put off: its day would not count. */
export const SNOOZE_REFUSED = translated('follow-ups.SNOOZE_REFUSED', {
  closed: (name: string) => `the follow-up with ${name} is closed; set another status first`,
  paused: (name: string) => `${name} is paused, so nothing is due; remove “paused” first`,
});

/** What is offered and asked where a follow-up is snoozed. */
export const SNOOZE_DIALOG = translated('follow-ups.SNOOZE_DIALOG', {
  tomorrow: 'Until tomorrow',
  week: 'For a week',
  month: 'For a month',
  day: 'Until a day…',
  dayTitle: (name: string) => `When should ${name} come up again?`,
  dayLabel: 'Day',
  past: 'This day has passed. Choose today or a day to come.',
  confirm: 'Snooze',
});
