import { displayText, linksInText } from '../notes/link';
import { bodyLines } from '../notes/body-lines';
import type { NoteEdit } from '../notes/note-edit';
import type { Day } from '../days/day';
import { isRecurring, promiseOf } from './promise';
import { taskLine } from './task-line';

/** A task that is not done. */
export interface OpenTask {
  /** Of the note that it stands in. */
  readonly path: string;
  /** The line as it is written, and its position in the note's text. */
  readonly line: string;
  readonly from: number;
  /** What is to be done, as a reader sees it, without its day. */
  readonly text: string;
  /** What its links name. */
  readonly linkpaths: readonly string[];
  /** The day it is due; null if the task has none. */
  readonly due: Day | null;
}

/**
 * The open tasks of a note.
 * @param isWanted told the links of a task; whether it is one of those looked for
 */
export function openTasks(
  path: string,
  text: string,
  isWanted: (linkpaths: readonly string[]) => boolean,
): OpenTask[] {
  if (!text.includes('[ ]')) return [];
  return bodyLines(text).flatMap(({ text: line, from, isCode }) => {
    const task = isCode ? null : taskLine(line);
    if (task?.isOpen !== true) return [];
    const linkpaths = linksInText(task.text).map(({ linkpath }) => linkpath);
    if (!isWanted(linkpaths)) return [];
    const { what, due } = promiseOf(task.text);
    return [{ path, line, from, text: displayText(what), linkpaths, due }];
  });
}

function ticked(line: string, markAt: number): string {
  return `${line.slice(0, markAt)}x${line.slice(markAt + 1)}`;
}

/** Ticks a task in its place or, if the note has changed since, wherever the same line is. */
export function tick(text: string, task: Pick<OpenTask, 'line' | 'from'>): NoteEdit {
  // A tick from here would be its end: only the plugin knows when it is due again.
  if (isRecurring(task.line)) return { kind: 'refused', fault: { code: 'task-repeats' } };
  return tickOnce(text, task);
}

function tickOnce(text: string, task: Pick<OpenTask, 'line' | 'from'>): NoteEdit {
  const markAt = taskLine(task.line)?.markAt ?? -1;
  const lines = bodyLines(text).filter(({ isCode }) => !isCode);
  const done = ticked(task.line, markAt);
  const same = lines.filter((line) => line.text === task.line);
  const here = lines.find(({ from }) => from === task.from);
  if (here?.text === done) return { kind: 'unchanged' };
  const found = here?.text === task.line ? here : same.length === 1 ? same[0] : undefined;
  if (markAt < 0 || !found) return { kind: 'refused', fault: { code: 'task-gone' } };
  const after = text.slice(0, found.from) + ticked(text.slice(found.from), markAt);
  return { kind: 'changed', text: after, changed: ['task'] };
}

/** Those with a day first, by day; the others in the order in which they stand. */
export function soonestFirst(tasks: readonly OpenTask[]): readonly OpenTask[] {
  return [...tasks].sort((a, b) => {
    const [one, other] = [a.due ?? '\uffff', b.due ?? '\uffff'];
    return one === other ? 0 : one < other ? -1 : 1;
  });
}
