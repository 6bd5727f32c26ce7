import type { Day } from './day';

/** What a day in words is read against. */
export interface Typing {
  readonly today: Day;
  /** Where a day without a year, or a weekday, lies: `friday` is the next one or the last one. */
  readonly towards: 'future' | 'past';
  /** Of `3/4`: whether the day stands before the month. */
  readonly isDayFirst: boolean;
  /** The language of the app as it names it: `de`, `pt-BR`. English is always read too. */
  readonly language: string;
}
