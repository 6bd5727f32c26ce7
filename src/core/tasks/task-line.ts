/** A line that is a task. */
export interface TaskLine {
  /** Where its mark stands in the line: the character between the brackets. */
  readonly markAt: number;
  readonly isOpen: boolean;
  /** What is to be done, as written. */
  readonly text: string;
}

/** With the marks of quotes and callouts in front, in which tasks can stand too. */
const TASK = /^((?:\s*>)*\s*(?:[-*+]|\d{1,9}[.)])\s+\[)(.)\](?:\s+(.*))?$/u;

/** A line as a task, as the app takes it: any mark but a blank is a task that is done. */
export function taskLine(line: string): TaskLine | null {
  const [, before, mark, text = ''] = TASK.exec(line) ?? [];
  if (before === undefined || mark === undefined) return null;
  return { markAt: before.length, isOpen: mark === ' ', text: text.trim() };
}
