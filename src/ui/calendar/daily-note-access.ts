import type { Day } from '../../core/days/day';

/** The app's daily notes. */
export interface DailyNoteAccess {
  find(
    day: Day,
  ): Promise<
    | { readonly kind: 'note'; readonly path: string; readonly template: string }
    | { readonly kind: 'refused'; readonly reason: string }
  >;
  /** The day of a dated note; null for every other note. */
  dayOf(path: string): Day | null;
  target(linkpath: string, source: string): string | null;
  onTick(listener: (people: readonly string[], day: Day) => void): void;
  onCreate(listener: (path: string) => void): void;
}
