import type { Day } from '../../core/days/day';
import { goesOnWithout, type Step } from '../../core/introductions/introduction-steps';
import type { IntroductionState } from '../../core/introductions/stage';
import { logLine } from '../../core/notes/interaction';
import { addLogEntry } from '../../core/notes/log-section';
import { safeBesideLinks, safeInLine, safeMarkdown } from '../../core/notes/safe-text';
import type { NoteEdit } from '../../core/notes/note-edit';
import type { PeopleIndex } from '../../core/people/people-index';
import {
  askedOf,
  introducedAll,
  saidNo,
  thankedFor,
  subjectLine,
} from '../../words/introductions/introduction-log';
import type { Draft } from '../../messages/draft';
import type { LinkTo } from './mark-acquainted';

/** A letter as it was sent. */
export type SentMessage = Pick<Draft, 'subject' | 'body'>;

interface MessageLogContext {
  readonly index: PeopleIndex;
  readonly today: Day;
  readonly linkTo: LinkTo;
}

/**
 * A letter as a quotation below an item of a list. It reads as it was sent and does nothing there: a
 * name in it that holds `%%` would hide what follows, one with a `#` would tag the note.
 */
function quoted({ subject, body }: SentMessage): string[] {
  const lines = safeMarkdown(`${subjectLine(subject)}\n\n${body.trim()}`).split('\n');
  return lines.map((line) => `  > ${line}`.trimEnd());
}

/** What a letter was for, and the day of its step; null if the step has no letter. */
function letterOccasion(
  { takingPart, asked, introduction }: IntroductionState,
  step: Step,
  { linkTo, today }: MessageLogContext,
) {
  if (step.kind === 'ask') return { day: today, text: askedOf(linkTo(step.who)) };
  if (step.kind === 'thank') {
    const links = asked.map(({ path }) => linkTo(path));
    return { day: today, text: thankedFor(links.join(', ')) };
  }
  if (step.kind !== 'make') return null;
  const links = takingPart.map(({ path }) => linkTo(path));
  return { day: introduction.merged.made ?? today, text: introducedAll(links) };
}

interface SentStep {
  readonly step: Step;
  readonly letter: SentMessage | null;
}

/** The lines for the letter of a step; none if no letter was sent. */
function letterLines(
  place: MessageLogContext,
  state: IntroductionState,
  { step, letter }: SentStep,
): string[] {
  const of = letterOccasion(state, step, place);
  if (letter === null || of === null) return [];
  return [logLine({ ...of, channel: 'email' }, place.index.days), ...quoted(letter)];
}

/** The line for one who says no while the others go on: of them no outcome will tell. */
function refusalLines(place: MessageLogContext, state: IntroductionState, step: Step): string[] {
  if (step.kind !== 'decline' || step.who === null) return [];
  const { merged } = state.introduction;
  if (merged.declinedBy.includes(step.who) || !goesOnWithout(state, step.who)) return [];
  // What comes from outside has no links by now: those that are left are the user's own.
  const reason = safeBesideLinks(step.reason, () => true, safeInLine);
  const text = saidNo(place.linkTo(step.who), reason);
  return [logLine({ day: place.today, channel: 'other', text }, place.index.days)];
}

/**
 * Keeps in the log of the introduction's note the letter of a step, quoted below a line that says
 * what it was for, and who said no on the way; the same line is not added twice. Where a note leaves
 * no place for a log, the step is done without it.
 */
export function stepLogEdit(
  place: MessageLogContext,
  state: IntroductionState,
  done: SentStep,
): (text: string) => NoteEdit {
  const lines = [...letterLines(place, state, done), ...refusalLines(place, state, done.step)];
  if (lines.length === 0) return () => ({ kind: 'unchanged' });
  return (text) => {
    const edit = addLogEntry(text, lines, place.index.days.dayOf);
    return edit.kind === 'refused' ? { kind: 'unchanged' } : edit;
  };
}
