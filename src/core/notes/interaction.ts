import { parseDay, type Day } from '../days/day';
import { PLAIN_DAY_LINKS, type DayLinks } from './day-links';
import { linksInText } from './link';

export const CHANNELS = [
  'met',
  'email',
  'message',
  'call',
  'coffee',
  'lunch',
  'meeting',
  'other',
] as const;

/** The kind of one contact. */
export type Channel = (typeof CHANNELS)[number];

/** What an entry of a timeline is: a contact by its channel, a note that links, an introduction. */
export type TimelineKind = Channel | 'note' | 'introduction';

export function isChannel(text: string): text is Channel {
  return CHANNELS.some((channel) => channel === text);
}

/** One dated contact. */
export interface Interaction {
  readonly day: Day;
  readonly channel: Channel;
  /** What it was about; empty if nothing was noted. */
  readonly text: string;
  /** Links to who else was there; they stand at the end of the line. */
  readonly others?: readonly string[];
}

/** Contacts in which people talk, except meeting for the first time, which starts the follow-up. */
export const SPOKEN: ReadonlySet<Channel> = new Set(['call', 'coffee', 'lunch', 'meeting']);

/** Contacts for which two sit down together. */
export const IN_PERSON: ReadonlySet<Channel> = new Set(['coffee', 'lunch', 'meeting']);

const CONVERSATIONS: ReadonlySet<Channel> = new Set(['met', ...SPOKEN]);

/** Whether people talk in a contact of this kind: what it was about is then a point discussed. */
export function isConversation(channel: Channel): boolean {
  return CONVERSATIONS.has(channel);
}

/** What it was about; line breaks would end a list item, so several lines become one. */
export function textOnOneLine({ text }: Pick<Interaction, 'text'>): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** An interaction as an item of the log. */
export function logLine(interaction: Interaction, days: Pick<DayLinks, 'write'>): string {
  const { day, channel, others = [] } = interaction;
  const company = others.length === 0 ? '' : `(with ${others.join(', ')})`;
  const text = `${textOnOneLine(interaction)} ${company}`.trim();
  const head = `- ${days.write(day)} ${channel}`;
  return text === '' ? head : `${head}: ${text}`;
}

const LOG_ITEM =
  /^\s{0,3}[-*+]\s+(\[\[[^\]]*\]\]|\[[^[\]]*\]\((?:<[^<>]*>|[^()\s]*)\)|\d{4}-\d{2}-\d{2})\s*(.*)$/;

/** How a text reads the days of links; a host that knows the notes can tell more than the text. */
export type DayOfLink = DayLinks['dayOf'];

/** What stands in a log line: its day, whether that is a link, and the rest. */
export interface LogItem {
  readonly day: Day;
  readonly isLink: boolean;
  /** The day as it is written. */
  readonly written: string;
  readonly rest: string;
}

/** The parts of a log line; null if it does not begin with a day. */
export function logItem(line: string, dayOf: DayOfLink = PLAIN_DAY_LINKS.dayOf): LogItem | null {
  const [, written, rest = ''] = LOG_ITEM.exec(line) ?? [];
  if (written === undefined) return null;
  const link = linksInText(written)[0];
  const day = link ? dayOf(link) : parseDay(written);
  return day && { day, isLink: link !== undefined, written, rest: rest.trim() };
}

/** The day of a log line, else null. */
export function logLineDay(line: string, dayOf?: DayOfLink): Day | null {
  return logItem(line, dayOf)?.day ?? null;
}

/** A log line as an interaction; a line without a known channel is of the channel `other`. */
export function parseLogLine(line: string, dayOf?: DayOfLink): Interaction | null {
  const item = logItem(line, dayOf);
  if (item === null) return null;
  const { day, rest } = item;
  const [, word, text] = /^([a-z]+)(?::\s*(.*))?$/s.exec(rest) ?? [];
  if (word !== undefined && isChannel(word)) return { day, channel: word, text: text ?? '' };
  return { day, channel: 'other', text: rest.replace(/^[:–-]\s*/, '') };
}
