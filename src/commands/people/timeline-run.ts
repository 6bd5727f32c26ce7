import type { Person } from '../../core/people/person';
import { timelineOf, type TimelineEntry } from '../../core/timeline/timeline';
import type { TimelineKind } from '../../core/notes/interaction';
import { inEnglish } from '../../words/kit/ui-language';
import { introducedTo, TIMELINE, TIMELINE_KINDS } from '../../words/people/timeline';
import { timelineWords } from '../../actions/timeline/timeline-words';
import type { CommandContext, CommandOutcome } from '../kit/command';
import { terminalLine } from '../kit/terminal-line';

/** Columns of the longest kind. */
function kindWidth(): number {
  return Math.max(...Object.values(TIMELINE_KINDS).map(({ length }) => length));
}

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
  const listed = (): TimelineEntry[] => {
    return timelineOf(index, person, { text, today, resolve, introducedTo }).slice(0, limit);
  };
  for (const entry of inEnglish(listed)) {
    const { date, kind, path, counts } = entry;
    const words = await timelineWords({ store, resolve }, person.path, entry);
    rows.push({ date, kind, path, text: words, ...(counts ? {} : { counts }) });
  }
  return {
    kind: 'answer',
    data: rows,
    text: (style) => {
      if (rows.length === 0) return [TIMELINE.nothing];
      const [said, width] = [listed(), kindWidth()];
      return rows.map(({ date, kind, text: english, counts = true }, at) => {
        const words = said[at]?.text ?? english;
        const head = `${date}  ${TIMELINE.kind(TIMELINE_KINDS[kind]).padEnd(width)}`;
        const note = counts ? '' : `  ${style.faint(TIMELINE.notCounted)}`;
        return `${style.faint(head)}  ${terminalLine(words)}${note}`.trimEnd();
      });
    },
  };
}
