import { replaceLinks, linksInText } from '../../core/notes/link';
import type { BodyLine } from '../../core/notes/body-lines';
import {
  markedBlock,
  withBlockAtEnd,
  withinMarks,
  type MarkedBlock,
} from '../../core/notes/marked-block';
import { splitNote } from '../../core/notes/split-note';
import { DAILY, DAILY_BLOCK } from '../../words/calendar/daily-note';
import type { TextEdit } from '../ports';
import type { DailyTask } from './daily-tasks';

/** The path of the person that a link in the note leads to; null for anything else. */
export type ResolvePerson = (linkpath: string) => string | null;

/** A line between the marks. */
interface BlockLine {
  readonly task: PersonTask | null;
  /** With its end. */
  readonly text: string;
  /** Whether the user wrote something below it. */
  readonly isKept: boolean;
}

/** What is to stand in it. */
interface BlockContents {
  readonly tasks: readonly DailyTask[];
  readonly personOf: ResolvePerson;
}

/** A task that starts with a link to a person. */
interface PersonTask {
  readonly path: string;
  readonly isTicked: boolean;
  /** Whether it says `link – why`, as those do that are written here. */
  readonly isOwn: boolean;
}

const TASK = /^ {0,3}[-*+] \[(.)\] +(.*)$/u;
/** Stands for a link; no line has it, because a line has no line end. */
const LINK = '\n';

function personTask({ text, isCode }: BodyLine, personOf: ResolvePerson): PersonTask | null {
  const [, mark, words = ''] = isCode ? [] : (TASK.exec(text) ?? []);
  const rest = replaceLinks(words, () => LINK);
  const [link] = rest.startsWith(LINK) ? linksInText(words) : [];
  const path = link ? personOf(link.linkpath) : null;
  if (mark === undefined || path === null) return null;
  return { path, isTicked: mark !== ' ', isOwn: rest.startsWith(`${LINK} – `) };
}

/** The people whose task in the block is ticked. */
export function tickedIn(text: string, personOf: ResolvePerson): string[] {
  const block = markedBlock(text, DAILY_BLOCK);
  if (typeof block === 'string') return [];
  return block.lines.flatMap((line) => {
    const task = personTask(line, personOf);
    return task?.isTicked === true ? task.path : [];
  });
}

/** Whether what stands below a line belongs to it. */
function hasChildren(next: BodyLine | undefined): boolean {
  return next !== undefined && /^\s+\S/.test(next.text);
}

/** What a line of the block says now, with its end; null if it is removed. */
function lineAnew(line: BlockLine, wanted: string | undefined): string | null {
  const { task, text, isKept } = line;
  if (task?.isOwn !== true || task.isTicked) return text;
  if (wanted === undefined) return isKept ? text : null;
  return wanted + (/\r?\n$/.exec(text)?.[0] ?? '');
}

/** How many lines there are up to the last that is not blank. */
function countToLast(lines: readonly string[]): number {
  let count = lines.length;
  while (count > 0 && lines[count - 1]?.trim() === '') count--;
  return count;
}

/** The block's lines with their ends: our own rewritten, all others byte for byte. */
function linesAnew(
  lines: readonly BlockLine[],
  tasks: readonly DailyTask[],
  lineEnd: string,
): string {
  const left = new Map(tasks.map(({ path, line }) => [path, line]));
  const kept = lines.flatMap((line) => {
    const path = line.task?.path ?? '';
    const wanted = left.get(path);
    left.delete(path);
    return lineAnew(line, wanted) ?? [];
  });
  const added = [...left.values()].map((line) => line + lineEnd);
  const last = countToLast(kept);
  // Marks without a line between them leave no gap that the list could stand in.
  const gap = kept.length === 0 && added.length > 0 ? lineEnd : '';
  return [gap, ...kept.slice(0, last), ...added, ...kept.slice(last)].join('');
}

function updated(text: string, block: MarkedBlock, { tasks, personOf }: BlockContents): TextEdit {
  const { lines } = block;
  const inside = lines.map((line, at) => ({
    task: personTask(line, personOf),
    text: text.slice(line.from, line.to),
    isKept: hasChildren(lines[at + 1]),
  }));
  const now = withinMarks(text, block, linesAnew(inside, tasks, splitNote(text).lineEnd));
  return now === text ? { kind: 'unchanged' } : { kind: 'changed', text: now, changed: ['tasks'] };
}

function appended(text: string, tasks: readonly DailyTask[]): TextEdit {
  const before = [`## ${DAILY_BLOCK.heading}`, ''];
  const now = withBlockAtEnd(text, DAILY_BLOCK, { before, inside: tasks.map(({ line }) => line) });
  if (now === null) return { kind: 'refused', reason: DAILY.noPlace };
  return { kind: 'changed', text: now, changed: ['tasks'] };
}

/**
 * Puts the tasks of a day into a note: between the two marks if they are there, otherwise at the
 * end under a heading. Between the marks only unchecked tasks of the form `link – why` are
 * rewritten, or removed if nothing is due any more; ticked ones, and whatever the user wrote there,
 * stay. Idempotent.
 */
export function putTasks(
  text: string,
  tasks: readonly DailyTask[],
  personOf: ResolvePerson,
): TextEdit {
  const block = markedBlock(text, DAILY_BLOCK);
  if (block === 'no-end') return { kind: 'refused', reason: DAILY.noEnd };
  if (block !== 'none') return updated(text, block, { tasks, personOf });
  return tasks.length === 0 ? { kind: 'unchanged' } : appended(text, tasks);
}
