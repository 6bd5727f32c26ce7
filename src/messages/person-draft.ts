import { parseYearlyDay } from '../core/people/yearly-day';
import type { Day } from '../core/days/day';
import type { FollowUpStatus, Person } from '../core/people/person';
import { newestPoint } from '../core/people/points';
import type { DraftWords } from '../words/messages/draft-words';
import type { DraftKind } from '../words/messages/messages';
import { callName } from '../words/names/call-name';
import { yearlyIn } from './calendar/yearly-in';
import { connectAddress, fillRequest, isSeenOnline } from './connect-request';
import { mailAddresses } from './contact-ways';
import type { Draft } from './draft';
import { fillMessage, type MessageValues } from './fill-message';
import type { MessageTemplate } from './message-template';
import { dayWords, metWhen, proposedTimes } from './proposed-times';

/** What a message to a person is made of. */
export interface DraftRequest {
  readonly person: Person;
  readonly kind: DraftKind;
  /** The point to come back to; empty: the newest that the note names. */
  readonly point: string;
  readonly today: Day;
  /** The user's name; empty if it is not known. */
  readonly me: string;
}

const KINDS: Readonly<Record<FollowUpStatus, DraftKind>> = {
  pending: 'follow-up',
  sent: 'nudge',
  meeting: 'meeting',
  connected: 'keep-in-touch',
  closed: 'keep-in-touch',
};

/** The message that a person is due, by how far the follow-up has come; on birthdays wishes. */
export function draftKindFor(person: Person, status: FollowUpStatus | null, today: Day): DraftKind {
  const birthday = parseYearlyDay(person.birthday ?? '');
  if (birthday && yearlyIn(birthday, Number(today.slice(0, 4))) === today) return 'birthday';
  // For a person who was only read, nobody was met: the first message asks to connect where they
  // write.
  if (status === 'pending' && isSeenOnline(person)) return 'connect';
  return KINDS[status ?? 'connected'];
}

/** The point a message comes back to; null if there is none. */
export function pointOf({ person, point }: Pick<DraftRequest, 'person' | 'point'>): string | null {
  return line(point) || line(newestPoint(person) ?? '') || null;
}

// A note's text can hold anything: in a message each value is words on one line.
function line(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function valuesFor(request: DraftRequest, words: DraftWords): MessageValues {
  const { person, kind, today, me } = request;
  const { met, metAt, place } = person;
  const where = line(metAt ?? '');
  return {
    name: line(person.name),
    'first-name': callName(person.name).text,
    met: met === null ? '' : dayWords(met, words),
    'met-when': met === null ? '' : metWhen(met, today, words),
    'met-at': where,
    'met-where': where === '' ? '' : words.when.where(where),
    discussed: pointOf(request) ?? '',
    place: line(place[0] ?? ''),
    me: line(me),
    times: proposedTimes(kind, today, words),
  };
}

/** The message to a person, to be looked over: from a template, with what the note says. */
export function personDraft(
  request: DraftRequest,
  words: DraftWords,
  { subject, body }: MessageTemplate,
): Draft {
  const values = valuesFor(request, words);
  if (request.kind === 'connect') {
    const page = connectAddress(request.person);
    return { to: page === null ? [] : [page], subject: '', body: fillRequest(body, values) };
  }
  return {
    to: mailAddresses(request.person).slice(0, 1),
    subject: line(fillMessage(subject, values)),
    body: fillMessage(body, values),
  };
}
