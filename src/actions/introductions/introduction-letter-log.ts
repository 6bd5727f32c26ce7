import type { Day } from '../../core/days/day';
import type { Step } from '../../core/introductions/introduction-steps';
import type { IntroductionState } from '../../core/introductions/stage';
import { logLine } from '../../core/notes/interaction';
import { addLogEntry } from '../../core/notes/log-section';
import type { NoteEdit } from '../../core/notes/note-edit';
import type { PeopleIndex } from '../../core/people/people-index';
import { askedOf, introducedAll, subjectLine } from '../../words/introductions/introduction-log';
import type { Draft } from '../../messages/draft';
import type { LinkTo } from './introduction-acquaint';

/** A letter as it was sent. */
export type SentLetter = Pick<Draft, 'subject' | 'body'>;

interface Place {
  readonly index: PeopleIndex;
  readonly today: Day;
  readonly linkTo: LinkTo;
}

/** A letter as a quotation below an item of a list. */
function quoted({ subject, body }: SentLetter): string[] {
  const lines = [subjectLine(subject), '', body.trim()].join('\n').split(/\r\n?|\n/);
  return lines.map((line) => `  > ${line}`.trimEnd());
}

/** What a letter was for, and the day of the step that it belongs to; null where it takes none. */
function occasion({ people, one }: IntroductionState, step: Step, { linkTo, today }: Place) {
  if (step.kind === 'ask') return { day: today, text: askedOf(linkTo(step.who)) };
  if (step.kind !== 'make') return null;
  const links = people.map(({ path }) => linkTo(path));
  return { day: one.said.made ?? today, text: introducedAll(links) };
}

/**
 * Keeps the letter of a step in the log of the introduction's note, quoted below a line that says
 * what it was for; the same line is not added twice. Where a note leaves no place for a log, the step
 * is done without it.
 */
export function letterEdit(
  place: Place,
  standing: IntroductionState,
  { step, letter }: { readonly step: Step; readonly letter: SentLetter | null },
): (text: string) => NoteEdit {
  const of = occasion(standing, step, place);
  if (letter === null || of === null) return () => ({ kind: 'unchanged' });
  const item = logLine({ ...of, channel: 'email' }, place.index.days);
  return (text) => {
    const edit = addLogEntry(text, [item, ...quoted(letter)], place.index.days.dayOf);
    return edit.kind === 'refused' ? { kind: 'unchanged' } : edit;
  };
}
