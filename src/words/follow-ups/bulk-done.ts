import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

function people(count: number): string {
  return counted(count, 'person', 'people');
}

/** What is asked and said where one thing is done with several people. */
export const BULK_DONE = translated('follow-ups.BULK_DONE', {
  logTitle: (count: number): string => `Log the same with ${people(count)}`,
  cadenceTitle: (count: number): string => `How often to stay in touch with ${people(count)}?`,
  cadenceField: 'Stay in touch every',
  circleTitle: (count: number): string => `Add ${people(count)} to a circle`,
  circleField: 'Circle',
  circleHint: 'Such as choir or climbing',
  noCircle: 'A circle needs a name.',
  confirm: (count: number): string => `Write ${counted(count, 'note')}`,
  several: (count: number): string => people(count),
  progress: (done: number, total: number): string => `${String(done)} of ${String(total)} notes`,
  logged: (count: number): string => `Logged with ${people(count)}`,
  snoozed: (count: number, day: string): string => `${people(count)}: snoozed to ${day}`,
  statusSet: (count: number, status: string): string => `${people(count)}: ${status}`,
  cadenceSet: (count: number, every: string): string => `${people(count)}: ${every}`,
  circleSet: (count: number, circle: string): string => `${people(count)} in ${circle}`,
  unchanged: (count: number): string => ` (${String(count)} unchanged)`,
  refused: (count: number): string => `Nothing was written to ${counted(count, 'note')}:`,
  refusedNote: (path: string, reason: string): string => `${path}: ${reason}`,
});
