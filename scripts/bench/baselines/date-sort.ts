/** Orders days as is common: each made a `Date`, then sorted. */
export function dateSort(days: readonly string[]): Date[] {
  return days.map((day) => new Date(day)).sort((a, b) => a.getTime() - b.getTime());
}
