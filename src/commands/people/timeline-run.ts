import type { Person } from '../../core/people/person';
import { timelineOf } from '../../core/timeline/timeline';
import type { TimelineKind } from '../../core/notes/interaction';
import { TIMELINE, TIMELINE_KINDS } from '../../words/people/timeline';
import { timelineWords } from '../../actions/timeline/timeline-words';
import type { CommandContext, CommandOutcome } from '../kit/command';
import { terminalLine } from '../kit/terminal-line';

/** Columns of the longest kind, `introduction`. */
const KIND_WIDTH = 12;

interface Row {
  readonly date: string;
  readonly kind: TimelineKind;
  readonly path: string;
  readonly text: string;
  /** Where it does not count as contact, as a plain day in the log does not. */
  readonly counts?: false;
}

/** The timeline of a person as an answer; of other notes only those listed are read. */
export async function timelineAnswer(
  { index, store, today }: CommandContext,
  person: Person,
  limit: number,
): Promise<CommandOutcome> {
  const text = (await store.read(person.path)) ?? '';
  const { resolve } = store.readLinks();
  const rows: Row[] = [];
  const { introducedTo } = TIMELINE;
  const entries = timelineOf(index, person, { text, today, resolve, introducedTo });
  for (const entry of entries.slice(0, limit)) {
    const { date, kind, path, counts } = entry;
    const words = await timelineWords({ store, resolve }, person.path, entry);
    rows.push({ date, kind, path, text: words, ...(counts ? {} : { counts }) });
  }
  return {
    kind: 'answer',
    data: rows,
    text: (style) => {
      if (rows.length === 0) return [TIMELINE.nothing];
      return rows.map(({ date, kind, text: words, counts = true }) => {
        const head = `${date}  ${TIMELINE_KINDS[kind].toLowerCase().padEnd(KIND_WIDTH)}`;
        const note = counts ? '' : `  ${style.faint(TIMELINE.notCounted)}`;
        return `${style.faint(head)}  ${terminalLine(words)}${note}`.trimEnd();
      });
    },
  };
}
