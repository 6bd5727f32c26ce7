import { AGENTS } from '../../words/agents/agents';
import type { AgentAnswer } from './agent-session';

/** What a tool answers with, as the protocol has it. */
export interface ToolResult {
  readonly content: readonly [{ readonly type: 'text'; readonly text: string }];
  readonly structuredContent: Readonly<Record<string, unknown>>;
  readonly isError?: true;
}

/** Characters of an answer as JSON: more would fill what an agent can hold in mind. */
const MAX_ANSWER = 60_000;

/** What could end the marked part, or hide in it: signs of tags, and all that is not seen. */
const UNSEEN = /[<\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu;

function escaped(sign: string): string {
  return Array.from({ length: sign.length }, (_, at) => {
    const unit = sign.charCodeAt(at).toString(16).padStart(4, '0');
    return `\\u${unit}`;
  }).join('');
}

/** JSON, the same value, in which nothing that a note says reads as the end of the note's text. */
function markedJson(data: unknown): string {
  return JSON.stringify(data, null, 1).replace(UNSEEN, escaped);
}

function result(sentence: string, data: Readonly<Record<string, unknown>>): ToolResult {
  const text = AGENTS.markedData(sentence, markedJson(data));
  // Some clients show an agent the text, others the data: the sentence is in both.
  return { content: [{ type: 'text', text }], structuredContent: { says: sentence, ...data } };
}

function refusal(message: string): ToolResult {
  return { ...result(AGENTS.refused, { kind: 'refused', message }), isError: true };
}

function lengthOf(data: unknown): number {
  return JSON.stringify(data, null, 1).length;
}

/** As many rows of a list as an answer takes. */
function fitting(rows: readonly unknown[]): readonly unknown[] {
  let length = 0;
  const end = rows.findIndex((row) => {
    length += lengthOf(row);
    return length > MAX_ANSWER;
  });
  return end < 0 ? rows : rows.slice(0, end);
}

function answerResult(data: unknown): ToolResult {
  const rows = Array.isArray(data) ? fitting(data) : null;
  if (Array.isArray(data) && rows !== null && rows.length < data.length) {
    const [shown, all] = [rows.length, data.length];
    return result(AGENTS.cutAnswer(shown, all), { kind: 'answer', data: rows, shown, all });
  }
  const length = rows === null ? lengthOf(data) : 0;
  if (length > MAX_ANSWER) return refusal(AGENTS.tooLong(length));
  return result(AGENTS.answer, { kind: 'answer', data });
}

/** An answer as the protocol gives it: a sentence of ours, then all that comes from notes, marked. */
export function toolResult(answer: AgentAnswer): ToolResult {
  switch (answer.kind) {
    case 'answer':
      return answerResult(answer.data);
    case 'plan': {
      const planned = AGENTS.planned(answer.plan, answer.changes.length);
      const isAlike = answer.alike.length > 0;
      // What the command will answer may be long; what changes is there in full.
      const data = lengthOf(answer.data) > MAX_ANSWER ? null : answer.data;
      return result(isAlike ? AGENTS.alike(planned) : planned, { ...answer, data });
    }
    case 'confirmed':
      return result(AGENTS.confirmed(answer.plan), { ...answer });
    case 'undone':
      return result(AGENTS.undone, { ...answer });
    case 'refused':
      return refusal(answer.message);
  }
}
