import { parseDay, type Day } from './day';
import { linkedDay, linksInText } from './link';
import type { FollowUpStatus } from './person/person';

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
  /** What it was about; empty where nothing was noted. */
  readonly text: string;
}

const WRITTEN: ReadonlySet<Channel> = new Set(['email', 'message']);
const SPOKEN: ReadonlySet<Channel> = new Set(['call', 'coffee', 'lunch', 'meeting']);

const CONVERSATIONS: ReadonlySet<Channel> = new Set(['met', ...SPOKEN]);

/** Whether people talk in a contact of this kind: what it was about is then a point discussed. */
export function isConversation(channel: Channel): boolean {
  return CONVERSATIONS.has(channel);
}

/** The status after an interaction (DESIGN §4): written contact is a follow-up, spoken connects. */
export function statusAfter(
  status: FollowUpStatus | null,
  channel: Channel,
): FollowUpStatus | null {
  if (status === 'pending' && WRITTEN.has(channel)) return 'sent';
  const isOnTheWay = status === 'pending' || status === 'sent' || status === 'meeting';
  return isOnTheWay && SPOKEN.has(channel) ? 'connected' : status;
}

/** What it was about; line breaks would end a list item, so several lines become one. */
export function textOnOneLine({ text }: Pick<Interaction, 'text'>): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** An interaction as an item of the log. */
export function logLine(interaction: Interaction, dayAsLink: boolean): string {
  const { day, channel } = interaction;
  const text = textOnOneLine(interaction);
  const head = `- ${dayAsLink ? `[[${day}]]` : day} ${channel}`;
  return text === '' ? head : `${head}: ${text}`;
}

const LOG_ITEM = /^\s{0,3}[-*+]\s+(\[\[[^\]]*\]\]|\d{4}-\d{2}-\d{2})\s*(.*)$/;

/** The day of a log line, else null. */
export function logLineDay(line: string): Day | null {
  const written = LOG_ITEM.exec(line)?.[1];
  if (written === undefined) return null;
  const link = linksInText(written)[0];
  return link ? linkedDay(link.linkpath) : parseDay(written);
}

/** A log line as an interaction; a line without a known channel is of the channel `other`. */
export function parseLogLine(line: string): Interaction | null {
  const day = logLineDay(line);
  if (day === null) return null;
  const rest = (LOG_ITEM.exec(line)?.[2] ?? '').trim();
  const [, word, text] = /^([a-z]+)(?::\s*(.*))?$/s.exec(rest) ?? [];
  if (word !== undefined && isChannel(word)) return { day, channel: word, text: text ?? '' };
  return { day, channel: 'other', text: rest.replace(/^[:–-]\s*/, '') };
}
