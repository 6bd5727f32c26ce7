import { parseDay, type Day } from '../days/day';
import { isBlank, lastLineOf, LIST_ITEM, logSection, sectionUnder } from '../notes/log-items';
import type { NoteEdit } from '../notes/note-edit';
import { splitNote } from '../notes/split-note';
import { taskLine } from './task-line';

/** Something the user promised a person. */
export interface Promised {
  readonly what: string;
  /** The day it is due; null if none was given. */
  readonly due: Day | null;
}

/** A due day as the Tasks plugin writes it, and as Dataview does, in brackets or not. */
const DUE =
  /\s*(?:\u{1F4C5}\ufe0f?\s*(\d{4}-\d{2}-\d{2})|[[(]\s*due::\s*(\d{4}-\d{2}-\d{2})\s*[\])]|\bdue::\s*(\d{4}-\d{2}-\d{2}))/u;

/** What a task says is to be done, and by when; a day that is none stays in its words. */
export function promiseOf(task: string): Promised {
  const [whole = '', ...days] = DUE.exec(task) ?? [];
  const due = parseDay(days.join(''));
  return { what: (due === null ? task : task.replace(whole, '')).trim(), due };
}

/** A promise as an item of its list, on one line. */
function promiseLine({ what, due }: Promised): string {
  const words = what.replace(/\s+/g, ' ').trim();
  return `- [ ] ${words}${due === null ? '' : ` \u{1F4C5} ${due}`}`;
}

const HEADING = /^ {0,3}##[ \t]+promises(?:[ \t]+#+)?[ \t]*$/i;

function hasPromise(text: string, line: string): boolean {
  const lines = sectionUnder(text, HEADING)?.lines ?? [];
  return lines.some((each) => !each.isCode && each.text.trim() === line);
}

/** The line ends that are missing before a block of its own can follow a text. */
function gapAfter(text: string, lineEnd: string): string {
  if (text.trim() === '') return '';
  const ends = /(?:\r?\n)*$/.exec(text.slice(-4))?.[0].replaceAll('\r', '').length ?? 0;
  return lineEnd.repeat(Math.max(0, 2 - ends));
}

/** Before the log, which grows; else at the end. */
function newSection(text: string, line: string, lineEnd: string): string {
  const at = logSection(text)?.heading.from ?? text.length;
  const before = text.slice(0, at);
  const isBodyEmpty = before.slice(splitNote(text).bodyFrom).trim() === '';
  const gap = isBodyEmpty && before.endsWith('\n') ? '' : gapAfter(before, lineEnd);
  const section = `## Promises${lineEnd}${lineEnd}${line}${lineEnd}`;
  return before + gap + section + (at < text.length ? lineEnd : '') + text.slice(at);
}

/** At the end of the list under the heading. */
function added(text: string, line: string): string {
  const { lineEnd } = splitNote(text);
  const section = sectionUnder(text, HEADING);
  if (!section) return newSection(text, line, lineEnd);
  const items = section.lines.filter(
    ({ text: item, isCode }) => !isCode && LIST_ITEM.test(item) && !/^\s/.test(item),
  );
  const last = items.at(-1);
  const [first] = section.lines;
  const above = last
    ? lastLineOf(last, section)
    : first && isBlank(first)
      ? first
      : section.heading;
  const end = text[above.to - 1] === '\n' ? '' : lineEnd;
  const gap = above === section.heading ? lineEnd : '';
  return text.slice(0, above.to) + end + gap + line + lineEnd + text.slice(above.to);
}

/** Adds a promise under `## Promises`, unless the same one is open there already. */
export function addPromise(text: string, promised: Promised): NoteEdit {
  const line = promiseLine(promised);
  if (taskLine(line)?.text === '' || hasPromise(text, line)) return { kind: 'unchanged' };
  const edited = added(text, line);
  // Most of all code that is never closed: everything below it is code.
  if (!hasPromise(edited, line))
    return { kind: 'refused', fault: { code: 'no-place-for-promise' } };
  return { kind: 'changed', text: edited, changed: ['promises'] };
}
