import type { Day } from '../../core/days/day';
import { pendingFollowUps } from '../../core/people/follow-up';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import { followUpWords } from '../../words/kit/sentences';
import { inEnglish } from '../../words/kit/ui-language';
import { plainWords } from './plain-words';

/** A follow-up as a task of the daily note. */
export interface DailyTask {
  /** Path of the person's note. */
  readonly path: string;
  /** `- [ ] [[Ana Silva]] – met 3 days ago: write about fonts`. */
  readonly line: string;
}

/**
 * The follow-ups due on a day or before, as unchecked tasks, in order. They stand in a note: English,
 * as all that notes hold.
 */
export function dailyTasks(
  index: PeopleIndex,
  today: Day,
  linkTo: (person: Person) => string,
): DailyTask[] {
  return Array.from(pendingFollowUps(index.followUps(today), today, 0), (followUp) => {
    const { person } = followUp;
    const why = plainWords(inEnglish(() => followUpWords(followUp, today)));
    return { path: person.path, line: `- [ ] ${linkTo(person)} – ${why}` };
  });
}
