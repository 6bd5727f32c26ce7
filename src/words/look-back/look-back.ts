import type { Day } from '../../core/days/day';
import type { LookBack } from '../../core/look-back/look-back';
import type { Period } from '../../core/rates/rates';
import { DAILY_BLOCK } from '../calendar/daily-note';
import { dateInWords, dayInWords } from '../kit/days';
import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

/** `16 to 22 November 2026`, `30 November to 6 December 2026`. */
function weekInWords({ from, to }: Period): string {
  const end = dateInWords(to, from.slice(0, 4) === to.slice(0, 4) ? from : to);
  const year = to.slice(0, 4);
  const last = end.includes(year) ? end : `${end} ${year}`;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${String(Number(from.slice(8)))} to ${last}`;
  return `${dateInWords(from, to)} to ${last}`;
}

/** What the week was, in one sentence or two, without weighing it. */
function summary({ met, inTime, inTouch }: LookBack): string {
  const touched = inTime.length + inTouch.length;
  if (met.length + touched === 0) return 'A quiet week.';
  const people = met.length === 0 ? '' : `met ${counted(met.length, 'person', 'people')}`;
  const contact = touched === 0 ? '' : `were in touch with ${String(touched)}`;
  const said = [people, contact].filter((part) => part !== '').join(' and ');
  return `You ${said}.`;
}

/** What the note about a week says, which is the same whatever the app's language. */
export const LOOK_BACK = {
  changed: 'look back',
  start: '%% acquaint: look back %%',
  end: DAILY_BLOCK.end,
  /** Tells whether somebody wrote between the marks since. */
  written: (fingerprint: string): string => `%% acquaint: as written ${fingerprint} %%`,
  intro: (lookBack: LookBack, today: Day): string =>
    `**${weekInWords(lookBack.week)}.** ${summary(lookBack)} As of ${dayInWords(today)}.`,
  ownHeading: 'Your own notes',
  headings: {
    met: 'People you met',
    inTime: 'In touch in time',
    inTouch: 'Also in touch with',
    waiting: 'Waiting for a word from you',
    promises: 'Promises still open',
    introductions: 'Introductions: next steps',
    underWay: 'What became of introductions',
    suggestions: 'Introductions you could make',
    quiet: 'Gone quiet: a good time to catch up',
  },
  met: (link: string, day: string, place: string | null): string =>
    `${link} on ${day}${place === null ? '' : ` at ${place}`}`,
  on: (link: string, day: string): string => `${link} on ${day}`,
  lastOn: (link: string, day: string): string => `${link}, last in touch on ${day}`,
  why: (link: string, why: string): string => `${link}: ${why}`,
  pair: (one: string, other: string, why: string): string => `${one} and ${other}: ${why}`,
  promise: (link: string, what: string, due: string | null): string =>
    `${link}: ${what}${due === null ? '' : `, by ${due}`}`,
  more: (count: number): string => `and ${String(count)} more`,
  /** Links that open what can be done about a line. */
  acts: { write: 'Write', log: 'Log', step: 'Take the next step', introduce: 'Introduce them' },
} as const;

/** Why no look back could be written, and that it was. */
export const LOOK_BACK_SAID = translated('look-back.LOOK_BACK_SAID', {
  noPlace: 'its text is written in a way that leaves no place for a look back',
  noEnd: 'the line that ends the look back (%% acquaint: end %%) is missing',
  atTop:
    'in this folder every note is a person or a meeting; choose another for look backs in the settings',
  amongPeople: (folder: string): string =>
    `in the folder “${folder}” every note is a person or a meeting; choose another for look backs in the settings`,
  done: (path: string): string => `The week is in ${path}`,
});
