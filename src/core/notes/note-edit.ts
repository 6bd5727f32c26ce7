import type { EditFault } from './fault';

/** The note stays as it is. What an action refuses in words of its own is a `TextEdit` (actions/ports). */
export interface Refused {
  readonly kind: 'refused';
  readonly fault: EditFault;
}

/** What became of an edit of a note's text. `changed` names properties, or `log`. */
export type NoteEdit<Refusal = Refused> =
  | { readonly kind: 'changed'; readonly text: string; readonly changed: readonly string[] }
  | { readonly kind: 'unchanged' }
  | Refusal;

/** Does one edit on the result of another; the first refusal stands for all. */
export function chainEdits<Refusal extends { readonly kind: 'refused' }>(
  text: string,
  edits: readonly ((text: string) => NoteEdit<Refusal>)[],
): NoteEdit<Refusal> {
  let [now, changed]: [string, string[]] = [text, []];
  for (const edit of edits) {
    const done = edit(now);
    if (done.kind === 'refused') return done;
    if (done.kind === 'changed') [now, changed] = [done.text, [...changed, ...done.changed]];
  }
  return now === text ? { kind: 'unchanged' } : { kind: 'changed', text: now, changed };
}
