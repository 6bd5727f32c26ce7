import { isDay, type Day } from '../days/day';
import { linkBasename, linkedDay } from './link';
import { basename } from './note-facts';
import { memoize } from '../collections/memoize';
import { dayLink, PLAIN_DAILY_NOTES, type DailyNotes } from './daily-notes';

/** A link in a note, with the note it leads to if that is known. */
interface LinkToDay {
  readonly linkpath: string;
  readonly target?: string | null;
  readonly text?: string;
}

/** The days that stand in a person's note: how links name them, and how they are written. */
export interface DayLinks {
  /**
   * The day that a link names: `[[2026-11-05]]`, a note whose name is a day, a day as what a
   * reader sees.
   */
  readonly dayOf: (link: LinkToDay) => Day | null;
  /** A day as the item of a log begins with it: a link to its daily note, or plain. */
  readonly write: (day: Day) => string;
  /**
   * A day as a link, whatever the setting; as plain text if the name of its daily note is not
   * known.
   */
  readonly link: (day: Day) => string;
}

/** A path as a link writes it, with its end. */
function asPath(linkpath: string): string {
  const path = linkpath.replace(/#.*$/s, '').replace(/^\//, '').trim();
  return /\.md$/i.test(path) ? path : `${path}.md`;
}

function shownDay({ text = '' }: LinkToDay): Day | null {
  return isDay(text) ? text : null;
}

interface DayLinkRules {
  /** Whether the days of logs are links. */
  readonly asLinks: boolean;
  /** Whether a path is in the people folder: a person is no day, whatever their name. */
  readonly isPerson: (path: string) => boolean;
}

/** Days in person notes, in a vault whose daily notes have these names. */
export function dayLinks(daily: DailyNotes, { asLinks, isPerson }: DayLinkRules): DayLinks {
  const ofNote = memoize((path: string): Day | null => {
    if (isPerson(path)) return null;
    return daily.dayOf(path) ?? daily.dayOfName(basename(path));
  });
  // A note of that day need not be there yet.
  const ofLink = memoize((linkpath: string): Day | null => {
    const path = asPath(linkpath);
    if (isPerson(path)) return null;
    return daily.dayOf(path) ?? daily.dayOfName(linkBasename(linkpath));
  });
  const isPlain = daily === PLAIN_DAILY_NOTES;
  const byName = (link: LinkToDay): Day | null => {
    const day = linkedDay(link.linkpath);
    if (day !== null || isPlain) return day;
    // Only here, because a host looks for the target when it is asked for.
    const { linkpath, target = null } = link;
    return target === null ? ofLink(linkpath) : ofNote(target);
  };
  return {
    dayOf: (link) => byName(link) ?? shownDay(link),
    write: (day) => (asLinks ? dayLink(day, daily) : day),
    link: (day) => dayLink(day, daily),
  };
}

/** As in a vault whose daily notes are named as the app comes. */
export const PLAIN_DAY_LINKS: DayLinks = dayLinks(PLAIN_DAILY_NOTES, {
  asLinks: true,
  isPerson: () => false,
});
