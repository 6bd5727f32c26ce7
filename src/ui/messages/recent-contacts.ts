import { getLinkpath } from 'obsidian';
import { timelineWords } from '../../actions/timeline/timeline-words';
import type { Day } from '../../core/days/day';
import type { Person } from '../../core/people/person';
import { timelineOf, type TimelineEntry } from '../../core/timeline/timeline';
import { shortDay } from '../../words/kit/days';
import { introducedTo, TIMELINE_KINDS } from '../../words/people/timeline';
import type { DraftUi } from './draft-ui';

/** One contact of the past as a line. */
export interface RecentContact {
  readonly when: string;
  readonly kind: string;
  /** What was noted about it; empty if nothing was. */
  readonly text: string;
}

const MOST = 3;

/** What the reason for writing says already: that they met, on that day, at that place. */
function isTheMeeting({ met, metAt }: Person, { date, kind, text }: TimelineEntry): boolean {
  return kind === 'met' && date === met && (text === '' || text === metAt);
}

/** The last contacts with a person, newest first; reads their note, and those that tell of them. */
export async function recentContacts(
  { app, services: { people, store } }: DraftUi,
  person: Person,
  today: Day,
): Promise<readonly RecentContact[]> {
  const resolve = (linkpath: string, source: string): string | null =>
    app.metadataCache.getFirstLinkpathDest(getLinkpath(linkpath), source)?.path ?? null;
  const told = { today, resolve, introducedTo };
  const text = (await store.read(person.path)) ?? '';
  const entries = timelineOf(people.index, person, { ...told, text })
    .filter((entry) => !isTheMeeting(person, entry))
    .slice(0, MOST);
  return Promise.all(
    entries.map(async (entry) => ({
      when: shortDay(entry.date, today),
      kind: TIMELINE_KINDS[entry.kind],
      text: await timelineWords({ store, resolve }, person.path, entry),
    })),
  );
}
