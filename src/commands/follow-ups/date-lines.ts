import { DATES, dateWhen, dateWords } from '../../words/follow-ups/dates';
import { labelled } from '../../words/kit/labelled';
import type { Answer, CommandContext, TextStyle } from '../kit/command';
import { terminalLine } from '../kit/terminal-line';

function dateLines({ index, today }: CommandContext, style: TextStyle): string[] {
  const dates = index.upcomingDates(today);
  if (dates.length === 0) return [];
  const title = style.title(`${DATES.group} (${String(dates.length)})`);
  const lines = dates.map(
    (date) =>
      `  ${labelled(style.strong(terminalLine(date.person.name)), DATES.when(terminalLine(dateWords(date)), dateWhen(date)))}`,
  );
  return [title, ...lines];
}

/**
 * The list of follow-ups with the birthdays and dates that come up as a group below, for people:
 * the data has what is owed only (docs/follow-ups.md), for those who read it by its columns.
 */
export function withDates(answer: Answer, context: CommandContext): Answer {
  return { ...answer, text: (style) => [...answer.text(style), ...dateLines(context, style)] };
}
