import type { Day } from '../../core/days/day';
import { counted } from '../kit/english';
import { lateness } from '../kit/sentences';
import { translated } from '../kit/ui-language';

/** By when something was promised, for the end of a line: `since 7 Nov`, `today`, `Tuesday`. */
export function promisedBy(due: Day, today: Day): string {
  return lateness({ due }, today);
}

/** What is said of what the user promised to people. */
export const PROMISES = translated('people.PROMISES', {
  title: 'Promises',
  heading: 'You promised',
  none: 'You have no open promises.',
  noneHint:
    'What you promise goes in when you log a contact. A task in the note of a person counts too, and one that links to a person in any note.',
  open: (count: number) => `${counted(count, 'promise')} open`,
  firstOnly: (most: number) => `These are the first ${String(most)}.`,
  more: (count: number) => `${String(count)} more`,
  inNote: (name: string) => `in ${name}`,
});
