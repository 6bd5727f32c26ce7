import { parseDay } from '../days/day';
import { LIST_ITEM, sectionUnder } from '../notes/log-items';
import type { Channel, Interaction } from '../notes/interaction';
import { readDay, textsOf } from '../notes/property-value';
import { safeInLine } from '../notes/safe-text';
import { isRecord } from '../text/record';
import type { PersonNote, ToolId } from './tools';

/** Entries of one note that are looked at. */
const MOST = 5_000;

const INTERACTION_LOG = /^ {0,3}##[ \t]+interaction log(?:[ \t]+#+)?[ \t]*$/i;
const ENTRY = /^\s{0,3}[-*+]\s+(\d{4}-\d{2}-\d{2})(?:\s*:\s*(.*))?$/;

/** What Orbit calls the kinds of contact; it names only that of the last one. */
const ORBIT_CHANNELS: Readonly<Record<string, Channel>> = {
  call: 'call',
  text: 'message',
  'in-person': 'meeting',
  email: 'email',
};

/** What Orbit noted under `## Interaction Log`: `- 2026-02-19: Called to catch up`. */
function ofOrbit({ properties, text }: PersonNote): Interaction[] {
  const lines = sectionUnder(text, INTERACTION_LOG)?.lines ?? [];
  const last = readDay(properties['last_contact']);
  const kind = textsOf(properties['last_interaction'])?.[0]?.toLowerCase() ?? '';
  const known = Object.hasOwn(ORBIT_CHANNELS, kind) ? ORBIT_CHANNELS[kind] : undefined;
  return lines.slice(0, MOST).flatMap(({ text: line, isCode }): Interaction[] => {
    const [, written = '', said = ''] = (isCode ? null : ENTRY.exec(line)) ?? [];
    const day = LIST_ITEM.test(line) ? parseDay(written) : null;
    if (day === null) return [];
    const isLast = last.kind === 'read' && last.value === day;
    return [{ day, channel: (isLast ? known : undefined) ?? 'other', text: said.trim() }];
  });
}

/** What Friend Tracker keeps as `interactions: [{ date, text }]`. */
function ofFriendTracker({ properties: { interactions } }: PersonNote): Interaction[] {
  if (!Array.isArray(interactions)) return [];
  return interactions.slice(0, MOST).flatMap((item: unknown): Interaction[] => {
    if (!isRecord(item)) return [];
    const day = readDay(item['date']);
    // A property runs nothing; in the text of a note it could.
    const text = safeInLine(textsOf(item['text'])?.join(', ') ?? '');
    return day.kind === 'read' ? [{ day: day.value, channel: 'other', text }] : [];
  });
}

/** How the contacts of a plugin are read that notes them in its own way. */
const READERS: Readonly<Partial<Record<ToolId, (note: PersonNote) => readonly Interaction[]>>> = {
  orbit: ofOrbit,
  'friend-tracker': ofFriendTracker,
};

/** The contacts that a plugin noted in its own way: each can be a line of the log. */
export function keptContacts(note: PersonNote, tool: ToolId): readonly Interaction[] {
  return READERS[tool]?.(note) ?? [];
}
