import { dueGroup, cadenceOf, isNeverDue, type DueGroup } from '../../core/people/follow-up';
import type { Day, Span } from '../../core/days/day';
import { contactDays } from '../../core/people/last-contact';
import type { PeopleIndex } from '../../core/people/people-index';
import { unreadableProperties } from '../../core/people/unreadable';
import type { Person } from '../../core/people/person';
import { newestPointsFirst } from '../../core/people/points';
import { rhythmOf, type Rhythm } from '../../core/people/usual-gap';
import { DATES, dateWhen, dateWords } from '../../words/follow-ups/dates';
import { capitalised, dueWords, everyWords, followUpWords } from '../../words/kit/sentences';
import { howMet, PANEL } from '../../words/people/person-panel';
import { relativeDay } from '../../words/kit/days';
import { RHYTHM, rhythmSentences } from '../../words/people/rhythm';

/** A part of the panel that is only words. */
export interface PanelPart {
  readonly title: string;
  readonly lines: readonly string[];
  /** Whether the lines are sentences of ours, not words of the note. */
  readonly isOurs: boolean;
}

/** What the panel shows of a person, decided before anything is drawn. */
export interface PersonScreen {
  readonly kind: 'person';
  readonly person: Person;
  readonly subtitle: string;
  readonly late: { readonly words: string; readonly group: DueGroup } | null;
  readonly parts: readonly PanelPart[];
  /** A cadence to offer; null if there is one, or too little contact for one. */
  readonly cadence: Span | null;
  /** The days of contact up to today, in order. */
  readonly contacts: readonly Day[];
  readonly canSnooze: boolean;
}

export type PanelScreen = { readonly kind: 'reading' } | { readonly kind: 'nobody' } | PersonScreen;

function ours(title: string, lines: readonly string[]): PanelPart {
  return { title, lines: lines.filter((line) => line !== ''), isOurs: true };
}

function noted(title: string, lines: readonly string[]): PanelPart {
  return { title, lines, isOurs: false };
}

function cadenceWords({ cadence, circleCadence, tierCadence }: Person): string[] {
  if (cadence !== null) return [RHYTHM.kept(everyWords(cadence))];
  if (circleCadence !== null) return [RHYTHM.keptByCircle(everyWords(circleCadence))];
  return tierCadence === null ? [] : [RHYTHM.keptByTier(everyWords(tierCadence))];
}

function inTouch(person: Person, rhythm: Rhythm, last: Day | null, today: Day): PanelPart {
  const heard = last === null ? RHYTHM.noContact : RHYTHM.lastContact(relativeDay(last, today));
  const own = rhythmSentences({ ...rhythm, isDrifting: rhythm.isDrifting && !isNeverDue(person) });
  return ours(PANEL.inTouch, [heard, ...cadenceWords(person), ...own]);
}

function coming(index: PeopleIndex, { path }: Person, today: Day): PanelPart {
  const dates = index.upcomingDates(today).filter(({ person }) => person.path === path);
  return ours(
    PANEL.dates,
    dates.map((date) => DATES.sentence(dateWords(date), dateWhen(date))),
  );
}

function subtitleOf({ role, organization, place }: Person): string {
  return [role ?? '', organization.join(', '), place.join(', ')]
    .filter((part) => part !== '')
    .join(' · ');
}

function isThere({ lines }: PanelPart): boolean {
  return lines.length > 0;
}

function throughWhom(index: PeopleIndex, { metThrough }: Person): string | null {
  if (metThrough === null) return null;
  const { target, text } = metThrough;
  return (target === null ? null : index.person(target)?.name) ?? text;
}

function nothingWords({ paused }: Person, isUnreadable: boolean): string {
  if (isUnreadable) return PANEL.unreadable;
  return paused ? PANEL.paused : PANEL.nothingPlanned;
}

/** The panel for a person on a day. */
function personScreen(index: PeopleIndex, person: Person, today: Day): PersonScreen {
  const followUp = index.followUp(person, today);
  const last = index.lastContact(person, today);
  const contacts = contactDays(person, index.contactsOf(person.path), today);
  const rhythm = rhythmOf(contacts, today);
  const isUnreadable = unreadableProperties(index, person.path) !== null;
  const nothing = nothingWords(person, isUnreadable);
  const why = followUp ? capitalised(followUpWords(followUp, today)) : nothing;
  const parts = [
    ours(PANEL.next, [why]),
    coming(index, person, today),
    inTouch(person, rhythm, last, today),
    ours(PANEL.met, [howMet(person, throughWhom(index, person), today)]),
    noted(PANEL.discussed, newestPointsFirst(person)),
  ];
  return {
    kind: 'person',
    person,
    subtitle: subtitleOf(person),
    late: followUp && { words: dueWords(followUp, today), group: dueGroup(followUp, today) },
    parts: parts.filter(isThere),
    cadence: cadenceOf(person) === null && !isNeverDue(person) ? rhythm.suggested : null,
    contacts,
    canSnooze: !isUnreadable && !isNeverDue(person),
  };
}

/** The panel for the note that is active. */
export function panelScreen(index: PeopleIndex, path: string | null, today: Day): PanelScreen {
  if (index.state === 'reading') return { kind: 'reading' };
  const person = path === null ? null : index.person(path);
  return person ? personScreen(index, person, today) : { kind: 'nobody' };
}
