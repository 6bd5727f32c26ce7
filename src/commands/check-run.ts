import { likelyFolderWords } from '../words/people/likely-folder';
import { plainValue } from '../core/text/plain-value';
import { wordProblems } from '../core/suggestions/user-words';
import { inEnglish } from '../words/kit/ui-language';
import type { Answer, CommandContext, TextStyle } from './kit/command';
import { terminalLine } from './kit/terminal-line';
import { FAULT_PLACES, faultWords } from '../words/notes/faults';
import { CHECK_COMMAND } from '../words/people/program';

/** Characters of a value shown to people; the data has it whole. */
const MAX_SHOWN = 60;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(plainValue(value));
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

/** A row of the answer: a problem with its sentence. */
interface Row {
  readonly path: string;
  readonly property: string | null;
  readonly problem: string;
  readonly value: unknown;
}

function line({ path, property, problem, value }: Row, style: TextStyle): string {
  const where = style.strong(terminalLine(path));
  const said = terminalLine(problem);
  const words =
    property === null
      ? said
      : FAULT_PLACES.value(terminalLine(property), terminalLine(shown(value)), said);
  return `  ${CHECK_COMMAND.line(where, words)}`;
}

/** What could not be read, and first of all whether anybody was found. */
function rowsOf({ index, likelyFolder }: CommandContext): Row[] {
  const found = [...index.problems(), ...wordProblems(index)];
  const problems = found.map(({ path, property, fault, value }) => {
    return { path, property, problem: faultWords(fault), value };
  });
  if (!likelyFolder) return problems;
  const problem = likelyFolderWords(likelyFolder);
  return [{ path: likelyFolder.path, property: null, problem, value: null }, ...problems];
}

/** What could not be read in the notes, with what to do. */
export function checkAnswer(context: CommandContext, limit: number): Answer {
  const problems = (): Row[] => rowsOf(context).slice(0, limit);
  return {
    kind: 'answer',
    data: inEnglish(problems),
    text: (style) => {
      const rows = problems();
      const title = CHECK_COMMAND.found(rows.length);
      return rows.length === 0
        ? [CHECK_COMMAND.nothingFound]
        : [style.title(title), ...rows.map((row) => line(row, style))];
    },
  };
}
