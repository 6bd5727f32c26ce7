/** An iCalendar reader of the tests' own, written from RFC 5545: it shares nothing with the writer. */
export interface Event {
  /** Values by name, unescaped where they are text. */
  readonly [name: string]: string | undefined;
}

const TEXTS = new Set(['SUMMARY', 'DESCRIPTION', 'X-WR-CALNAME']);

function unescaped(value: string): string {
  let text = '';
  for (let at = 0; at < value.length; at++) {
    const sign = value[at] ?? '';
    if (sign !== '\\') {
      text += sign;
      continue;
    }
    const next = value[++at] ?? '';
    if (!['\\', ';', ',', 'n', 'N'].includes(next)) throw new Error(`\\${next} is no escape`);
    text += next.toLowerCase() === 'n' ? '\n' : next;
  }
  return text;
}

/** The lines as they stand, each checked for its end and its length in octets. */
function physicalLines(text: string): string[] {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    if (/[\r\n]/.test(line)) throw new Error('a line end that is no CRLF');
    if (new TextEncoder().encode(line).length > 75) throw new Error(`more than 75 octets: ${line}`);
  }
  return lines;
}

/** Reads a calendar and fails on whatever the RFC does not allow in ours. */
export function parseCalendar(text: string): Event[] {
  const lines: string[] = [];
  for (const line of physicalLines(text)) {
    if (line.startsWith(' ')) lines.push((lines.pop() ?? '') + line.slice(1));
    else lines.push(line);
  }
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR')
    throw new Error('no calendar');
  if (!lines.includes('VERSION:2.0')) throw new Error('no version');
  const events: Record<string, string>[] = [];
  for (const line of lines.slice(1, -1)) {
    const [, name = '', parameters = '', value = ''] =
      /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/u.exec(line) ?? [];
    if (name === '') throw new Error(`no property: ${line}`);
    if (line === 'BEGIN:VEVENT') events.push({});
    const event = events.at(-1);
    if (!event || name === 'BEGIN' || name === 'END') continue;
    if (event[name] !== undefined) throw new Error(`${name} twice`);
    if (name.startsWith('DT') && name !== 'DTSTAMP' && parameters !== ';VALUE=DATE')
      throw new Error(`${name} is no day`);
    event[name] = TEXTS.has(name) ? unescaped(value) : value;
  }
  for (const { UID, DTSTAMP, DTSTART } of events)
    if (UID === undefined || !/^\d{8}T\d{6}Z$/.test(DTSTAMP ?? '') || DTSTART === undefined)
      throw new Error('an event without what each must have');
  return events;
}
