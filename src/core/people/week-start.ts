/** The days on which weeks start somewhere; `app`: as the app's language has it. */
const WEEK_STARTS = ['app', 'monday', 'sunday', 'saturday'] as const;

export type WeekStart = (typeof WEEK_STARTS)[number];

export function isWeekStart(text: string): text is WeekStart {
  return WEEK_STARTS.some((start) => start === text);
}

const DAYS: Readonly<Record<Exclude<WeekStart, 'app'>, number>> = {
  monday: 1,
  sunday: 0,
  saturday: 6,
};

/** The day of the week on which weeks start (0 is Sunday). @param ofApp as the app has it */
export function firstDayOf(start: WeekStart, ofApp: number): number {
  return start === 'app' ? ofApp : DAYS[start];
}
