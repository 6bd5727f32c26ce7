import type { DayLinks } from './day-links';
import { logItem, parseLogLine, type Interaction } from './interaction';
import { itemsOf, logSection } from './log-items';
import type { NoteEdit } from './note-edit';

/**
 * Rewrites the plain day of a log item the way the vault writes days, so that it counts.
 * @param item as `readLog` gives it; if several are alike, the first with a plain day
 */
export function linkLogDay(text: string, item: Interaction, days: DayLinks): NoteEdit {
  const section = logSection(text);
  const line = (section ? itemsOf(section, days.dayOf) : []).find(({ text: found }) => {
    const one = parseLogLine(found, days.dayOf);
    const isPlain = logItem(found, days.dayOf)?.isLink === false;
    return (
      isPlain && one?.day === item.day && one.channel === item.channel && one.text === item.text
    );
  });
  if (!line) return { kind: 'unchanged' };
  const at = line.from + line.text.indexOf(item.day);
  const link = days.link(item.day);
  if (link === item.day) return { kind: 'refused', fault: { code: 'daily-notes-unknown' } };
  const edited = text.slice(0, at) + link + text.slice(at + item.day.length);
  return { kind: 'changed', text: edited, changed: ['log'] };
}
