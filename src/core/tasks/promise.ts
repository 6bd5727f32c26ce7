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

/** A longer line is no task that somebody wrote: it is shown as it is. */
const LONGEST = 10_000;

type DayKind = 'due' | 'scheduled' | 'other';

/**
 * The days of a task: a sign before each as the Tasks plugin writes it (its pages _Tasks Emoji Format_
 * and _Dates_), or a field as Dataview does, in brackets; the day of a field may be a link. A due day
 * may stand without brackets too.
 */
const DAYS =
  /([\u{1F4C5}\u{1F4C6}\u{1F5D3}\u23F3\u231B\u{1F6EB}\u2795\u2705\u274C])\ufe0f?\s{0,9}(\d{4}-\d{2}-\d{2})|[[(]\s{0,9}(due|scheduled|start|created|completion|cancelled)::\s{0,9}(?:\[\[)?(\d{4}-\d{2}-\d{2})[^\])]{0,99}(?:\]\])?\s{0,9}[\])]|\b(due)::\s{0,9}(\d{4}-\d{2}-\d{2})/gu;

const SIGNS: ReadonlyMap<string, DayKind> = new Map<string, DayKind>([
  ...['\u{1F4C5}', '\u{1F4C6}', '\u{1F5D3}'].map((sign) => [sign, 'due'] as const),
  ...['\u23F3', '\u231B'].map((sign) => [sign, 'scheduled'] as const),
]);

/** Other fields of the Tasks plugin, which are not part of a task's words. */
const FIELDS = /[[(]\s{0,9}(?:priority|repeat|id|dependsOn|onCompletion)::[^\])]{0,99}[\])]/gu;

/** The same as signs, which Tasks reads at the end of a line: how urgent, how often, after what. */
const SIGN_AT_END =
  /(?:[\u{1F53A}\u23EB\u{1F53C}\u{1F53D}\u23EC]\ufe0f?|\u{1F501}\ufe0f?[a-zA-Z0-9, !]{1,99}|[\u{1F194}\u26D4\u{1F3C1}]\ufe0f?\s{0,9}[\w-]{1,99}(?:\s?,\s?[\w-]{1,99}){0,9})$/u;

/** Whether the Tasks plugin creates a task again once it is done. */
export function isRecurring(task: string): boolean {
  return /\u{1F501}|[[(]\s{0,9}repeat::/u.test(task);
}

/** Signs at the end of one task: there is one of each. */
const MOST_SIGNS = 9;

function withoutSigns(text: string): string {
  let left = text.trimEnd();
  for (let at = 0; at < MOST_SIGNS; at++) left = left.replace(SIGN_AT_END, '').trimEnd();
  return left;
}

function kindOf(sign: string | undefined, field: string | undefined): DayKind {
  if (sign !== undefined) return SIGNS.get(sign) ?? 'other';
  return field === 'due' || field === 'scheduled' ? field : 'other';
}

/** What a task says is to be done, and by when; what is not a day stays in its words. */
export function promiseOf(task: string): Promised {
  if (task.length > LONGEST) return { what: task.trim(), due: null };
  const found: Partial<Record<DayKind, Day>> = {};
  const dated = task.replace(DAYS, (...match) => {
    const [whole = '', sign, signed, field, fielded, bare, written] = match.map((part) =>
      typeof part === 'string' ? part : undefined,
    );
    const day = parseDay(signed ?? fielded ?? written ?? '');
    if (day === null) return whole;
    found[kindOf(sign, field ?? bare)] ??= day;
    return '';
  });
  // The day by which it has to be done goes before the one on which somebody means to do it.
  const what = withoutSigns(dated.replace(FIELDS, ''));
  return {
    what: (what === task.trimEnd() ? task : what.replace(/ {2,}/g, ' ')).trim(),
    due: found.due ?? found.scheduled ?? null,
  };
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
