import { addDays, daysBetween, type Day } from '../../core/days/day';
import {
  DEFAULT_HORIZON_DAYS,
  dueGroup,
  pendingFollowUps,
  type FollowUp,
} from '../../core/people/follow-up';
import type { SortedList } from '../../core/collections/sorted-list';
import { unreadableProperties } from '../../core/people/unreadable';
import { DUE_GROUP_TITLES, followUpWords, lateness } from '../../words/kit/sentences';
import { newestPoint } from '../../core/people/points';
import { nameLabels } from '../../words/names/name-labels';
import type { Answer, Command, CommandContext, TextStyle } from '../kit/command';
import { LIMIT, readCount } from '../kit/read-options';
import { terminalLine } from '../kit/terminal-line';
import { wrap } from '../kit/wrap';
import { PROGRAM } from '../../words/kit/program';
import { DUE_COMMAND } from '../../words/follow-ups/program';

/** A name wider than this pushes its own line, not all others. */
const MAX_NAME_WIDTH = 28;

function row({ person, status, due, reason, lastContact }: FollowUp, today: Day): object {
  const { path, name, discussed } = person;
  const point = newestPoint(person);
  const daysOverdue = daysBetween(due, today);
  return { path, name, status, due, daysOverdue, reason, lastContact, discussed, point };
}

function padded(text: string, width: number, style: TextStyle): string {
  return text + ' '.repeat(Math.max(0, width - style.width(text)));
}

function columnWidth(texts: readonly string[], style: TextStyle): number {
  const widths = texts.map((text) => style.width(text)).filter((width) => width <= MAX_NAME_WIDTH);
  return Math.max(0, ...widths);
}

/** The columns of the list: names, how late, and the words in what is left. */
function table(
  followUps: readonly FollowUp[],
  { index, today }: CommandContext,
  style: TextStyle,
): string[] {
  const labelOf = nameLabels(index.people());
  const names = followUps.map(({ person }) => terminalLine(labelOf(person)));
  const nameWidth = columnWidth(names, style);
  const late = (followUp: FollowUp): string => lateness(followUp, today);
  const lateWidth = columnWidth(followUps.map(late), style);
  const line = (followUp: FollowUp, name: string): string[] => {
    const column = padded(late(followUp), lateWidth, style);
    const head = padded(name, nameWidth, style);
    const indent = style.width(`  ${head}  ${column}  `);
    const [first = '', ...more] = wrap(terminalLine(followUpWords(followUp, today)), indent, style);
    const isLate = dueGroup(followUp, today) === 'overdue';
    const when = isLate ? style.late(column) : style.faint(column);
    return [
      `  ${style.strong(head)}  ${when}  ${first}`,
      ...more.map((words) => ' '.repeat(indent) + words),
    ];
  };
  return (['overdue', 'today', 'soon'] as const).flatMap((group) => {
    const rows = followUps.flatMap((followUp, at) =>
      dueGroup(followUp, today) === group ? [line(followUp, names[at] ?? '')] : [],
    );
    if (rows.length === 0) return [];
    return [style.title(`${DUE_GROUP_TITLES[group]} (${String(rows.length)})`), ...rows.flat()];
  });
}

function nothingDue(all: SortedList<FollowUp>, context: CommandContext, days: number): string[] {
  if ([...context.index.people()].length === 0) {
    return [PROGRAM.nobodyYet];
  }
  const [next] = all;
  const until = DUE_COMMAND.nothingDue(addDays(context.today, days));
  return [next ? `${until} ${DUE_COMMAND.next(terminalLine(next.person.name), next.due)}` : until];
}

/** People of whom it is not known whether something is due; empty if there are none. */
function unknown({ index }: CommandContext, style: TextStyle): string[] {
  const people = [...index.people()];
  const count = people.filter(({ path }) => unreadableProperties(index, path) !== null).length;
  if (count === 0) return [];
  return [style.faint(DUE_COMMAND.unread(count))];
}

function answer(context: CommandContext, days: number, limit: number): Answer {
  const { today } = context;
  const all = context.index.followUps(today);
  const listed = pendingFollowUps(all, today, days);
  const followUps = [...listed.first(limit)];
  const left = listed.length - followUps.length;
  return {
    kind: 'answer',
    data: followUps.map((followUp) => row(followUp, today)),
    text: (style) => {
      const unread = unknown(context, style);
      if (listed.length === 0) return [...nothingDue(all, context, days), ...unread];
      const more = left > 0 ? [style.faint(PROGRAM.andMore(left))] : [];
      return [...table(followUps, context, style), ...more, ...unread];
    },
  };
}

export const DUE: Command = {
  name: 'due',
  isReading: true,
  description: DUE_COMMAND.description,
  options: [
    {
      name: 'days',
      value: '<n>',
      description: DUE_COMMAND.options.days(String(DEFAULT_HORIZON_DAYS)),
    },
    LIMIT,
    { name: 'total', value: null, description: PROGRAM.returnCount },
  ],
  run: async (context, options) => {
    const days = readCount(options, 'days', DEFAULT_HORIZON_DAYS);
    if (days.kind === 'stop') return days.outcome;
    const limit = readCount(options, 'limit', Number.POSITIVE_INFINITY);
    if (limit.kind === 'stop') return limit.outcome;
    const { withDueIntroductions } = await import('../introductions/introduction-lines');
    const { withDates } = await import('./date-lines');
    const owed = withDates(answer(context, days.value, limit.value), context);
    return withDueIntroductions(owed, context);
  },
};
