import { memoize } from '../../core/collections/memoize';
import type { Day, Span } from '../../core/days/day';
import type { DueGroup, FollowUp } from '../../core/people/follow-up';
import { newestPoint } from '../../core/people/points';
import { ago, shortDay, sinceDay, sinceShortDay, relativeDay } from './days';
import { translated, uiLocale } from './ui-language';

export const DUE_GROUP_TITLES = translated('kit.DUE_GROUP_TITLES', {
  overdue: 'Waiting',
  today: 'Today',
  soon: 'Soon',
} satisfies Readonly<Record<DueGroup, string>>);

export const DUE = translated('kit.DUE', {
  since: (day: string) => `since ${day}`,
  waitingSince: (day: string) => `Waiting since ${day}`,
  due: (when: string) => `Due ${when}`,
});

/** When somebody comes up, in few letters: `since 7 Nov`, `today`, `Thursday`, `27 Nov`. */
export function lateness({ due }: Pick<FollowUp, 'due'>, today: Day): string {
  return due < today ? DUE.since(sinceShortDay(due, today)) : shortDay(due, today);
}

/** The same as a statement: `Waiting since 7 November`, `Due today`, `Due on Thursday`. */
export function dueWords({ due }: FollowUp, today: Day): string {
  return due < today ? DUE.waitingSince(sinceDay(due, today)) : DUE.due(relativeDay(due, today));
}

/** A rhythm by the unit of its span. */
export const EVERY = translated('kit.EVERY', {
  days: (count: number) => (count === 1 ? 'every day' : `every ${String(count)} days`),
  weeks: (count: number) => (count === 1 ? 'every week' : `every ${String(count)} weeks`),
  months: (count: number) => (count === 1 ? 'every month' : `every ${String(count)} months`),
  years: (count: number) => (count === 1 ? 'every year' : `every ${String(count)} years`),
} satisfies Readonly<Record<Span['unit'], (count: number) => string>>);

/** A rhythm within a sentence: `every week`, `every 2 weeks`. */
export function everyWords({ count, unit }: Span): string {
  return EVERY[unit](count);
}

/** What comes next with somebody, and what it follows from. */
export const NEXT = translated('kit.NEXT', {
  /** Why somebody comes up, and what to do. */
  why: (why: string, what: string) => `${why}: ${what}`,
  lastInTouch: (when: string) => `last in touch ${when}`,
  noContact: 'no contact noted yet',
  noAnswer: 'no answer yet',
  noAnswerSince: (day: string) => `no answer since ${day}`,
  notWritten: 'not written to yet',
  met: (when: string) => `met ${when}`,
  metAt: (when: string, place: string) => `met ${when} at ${place}`,
  write: 'write, and name something you talked about',
  writeAbout: (point: string) => `write about ${point}`,
  askAgain: 'ask again',
  askAgainAbout: (point: string) => `ask again about ${point}`,
  fixDay: 'set a day for a coffee or lunch',
  catchUp: 'catch up',
  catchUpAbout: (point: string) => `catch up about ${point}`,
  getInTouch: 'get in touch',
  comeBackTo: (point: string) => `come back to ${point}`,
});

function lastHeard({ lastContact }: FollowUp, today: Day): string {
  return lastContact === null ? NEXT.noContact : NEXT.lastInTouch(relativeDay(lastContact, today));
}

function unanswered({ lastContact }: FollowUp, today: Day): string {
  return lastContact === null ? NEXT.noAnswer : NEXT.noAnswerSince(sinceDay(lastContact, today));
}

function metWords({ person: { met, metAt } }: FollowUp, today: Day): string {
  if (met === null) return NEXT.notWritten;
  const when = ago(met, today);
  return metAt === null ? NEXT.met(when) : NEXT.metAt(when, metAt);
}

/** Why somebody comes up. */
function whyWords(followUp: FollowUp, today: Day): string {
  if (followUp.reason === 'first-follow-up') return metWords(followUp, today);
  return followUp.reason === 'nudge' ? unanswered(followUp, today) : lastHeard(followUp, today);
}

/** What to do then. */
function whatWords({ reason, person }: FollowUp): string {
  const point = newestPoint(person);
  switch (reason) {
    case 'first-follow-up':
      return point === null ? NEXT.write : NEXT.writeAbout(point);
    case 'nudge':
      return point === null ? NEXT.askAgain : NEXT.askAgainAbout(point);
    case 'meeting':
      return NEXT.fixDay;
    case 'cadence':
      return point === null ? NEXT.catchUp : NEXT.catchUpAbout(point);
    case 'reminder':
      return point === null ? NEXT.getInTouch : NEXT.comeBackTo(point);
  }
}

/** What comes next and why, in words: `met 3 days ago at Web Summit: write about variable fonts`. */
export function followUpWords(followUp: FollowUp, today: Day): string {
  return NEXT.why(whyWords(followUp, today), whatWords(followUp));
}

/** A sentence part at the start of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const listFormats = memoize((locale: string) => ({
  and: new Intl.ListFormat(locale, { type: 'conjunction' }),
  or: new Intl.ListFormat(locale, { type: 'disjunction' }),
}));

/** Texts in a sentence: `tea`, `tea and go`, `tea, go and chess`. */
export function listed(texts: readonly string[], joinedBy: 'and' | 'or' = 'and'): string {
  return listFormats(uiLocale())[joinedBy].format(texts);
}
