import {
  bringOver,
  READ_VALUES,
  whatOthersKeep,
  type FoundTool,
} from '../../actions/coming-over/coming-over';
import type { ToolId } from '../../core/coming-over/tools';
import {
  COMING_OVER,
  COMING_OVER_COMMAND,
  READ_WORDS,
  TOOL_NAMES,
} from '../../words/coming-over/coming-over';
import type { Answer, CommandContext, TextStyle } from '../kit/command';
import { terminalLine } from '../kit/terminal-line';

function toWriteWords({ toWrite: { notes, logLines, properties } }: FoundTool): string {
  const what = [
    ...(logLines === 0 ? [] : [COMING_OVER.logLines(logLines)]),
    ...(properties === 0 ? [] : [COMING_OVER.properties(properties)]),
  ];
  return what.length === 0
    ? COMING_OVER.nothingToWrite
    : COMING_OVER.intoNotes(what.join(', '), COMING_OVER.notes(notes));
}

function toolLines(found: FoundTool, style: TextStyle): string[] {
  const { tool, notes, read, unread } = found;
  const counts = READ_VALUES.filter((value) => read[value] > 0).map(
    (value) => `${String(read[value])} ${READ_WORDS[value]}`,
  );
  const left = unread.map(({ property, notes: count }) => `${property} (${String(count)})`);
  return [
    `${style.strong(TOOL_NAMES[tool])}: ${COMING_OVER.notes(notes)}`,
    ...(counts.length === 0 ? [] : [`  ${COMING_OVER.readHere}: ${counts.join(', ')}`]),
    ...(left.length === 0 ? [] : [`  ${COMING_OVER.notRead}: ${terminalLine(left.join(', '))}`]),
    `  ${COMING_OVER.canWrite}: ${toWriteWords(found)}`,
  ];
}

function lines(found: readonly FoundTool[], folder: string, style: TextStyle): string[] {
  if (found.length === 0) return [COMING_OVER.nothing, COMING_OVER.where(terminalLine(folder))];
  const canWrite = found.some(({ toWrite }) => toWrite.notes > 0);
  const end = canWrite ? COMING_OVER_COMMAND.dryRun : COMING_OVER.untouched;
  return [...found.flatMap((each) => toolLines(each, style)), end];
}

/** What other tools keep in the notes; of one tool, or of all where it is null. Writes nothing. */
export async function look(context: CommandContext, tool: ToolId | null): Promise<Answer> {
  const all = await whatOthersKeep(context, context.today);
  const found = all.filter((each) => tool === null || each.tool === tool);
  const { peopleFolder } = context.index.settings;
  return { kind: 'answer', data: found, text: (style) => lines(found, peopleFolder, style) };
}

/** Writes what a tool keeps into our properties and log lines; notes that refuse are named. */
export async function write(context: CommandContext, tool: ToolId): Promise<Answer> {
  const { written, refused, unchanged } = await bringOver(context, tool);
  const data = { tool, written: written.map(({ path }) => path), unchanged, refused };
  const why = refused.map(({ path, reason }) =>
    COMING_OVER_COMMAND.refused(terminalLine(path), reason),
  );
  const done = COMING_OVER_COMMAND.done(COMING_OVER.notes(written.length));
  return {
    kind: 'answer',
    data,
    ...(why[0] === undefined ? {} : { failure: why[0] }),
    text: () => [...why, done],
  };
}
