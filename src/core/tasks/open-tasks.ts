import { displayText, linksInText } from '../notes/link';
import { bodyLines } from '../notes/body-lines';
import type { NoteEdit } from '../notes/note-edit';
import { taskLine } from './task-line';

const GONE = 'the task is not there any more, or stands there more than once';

/** A task that is not done. */
export interface OpenTask {
  /** Of the note that it stands in. */
  readonly path: string;
  /** The line as it is written, and where it starts in the note's text. */
  readonly line: string;
  readonly from: number;
  /** What is to be done, as a reader sees it. */
  readonly text: string;
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
    const isOne = isWanted(linksInText(task.text).map(({ linkpath }) => linkpath));
    return isOne ? [{ path, line, from, text: displayText(task.text) }] : [];
  });
}

function ticked(line: string, markAt: number): string {
  return `${line.slice(0, markAt)}x${line.slice(markAt + 1)}`;
}

/** Ticks a task where it stands; in a note that was changed since, wherever the same line is. */
export function tick(text: string, task: Pick<OpenTask, 'line' | 'from'>): NoteEdit {
  const markAt = taskLine(task.line)?.markAt ?? -1;
  const lines = bodyLines(text).filter(({ isCode }) => !isCode);
  const done = ticked(task.line, markAt);
  const same = lines.filter((line) => line.text === task.line);
  const here = lines.find(({ from }) => from === task.from);
  if (here?.text === done) return { kind: 'unchanged' };
  const found = here?.text === task.line ? here : same.length === 1 ? same[0] : undefined;
  if (markAt < 0 || !found) return { kind: 'refused', reason: GONE };
  const after = text.slice(0, found.from) + ticked(text.slice(found.from), markAt);
  return { kind: 'changed', text: after, changed: ['task'] };
}
