import { keptContacts } from '../../core/coming-over/kept-contacts';
import { tableChanges } from '../../core/coming-over/contact-table';
import {
  TOOL_IDS,
  toolsOf,
  unreadNames,
  type PersonNote,
  type ToolId,
} from '../../core/coming-over/tools';
import type { Day } from '../../core/days/day';
import { editProperties } from '../../core/notes/edit-properties';
import { readFrontMatter } from '../../core/notes/front-matter';
import { addToLog } from '../../core/notes/log-section';
import { chainEdits, type NoteEdit } from '../../core/notes/note-edit';
import { cadenceOf } from '../../core/people/follow-up';
import { noteKeys } from '../../core/people/note-keys';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import { propertyTable, type PropertyTable } from '../../core/people/properties';
import type { BulkSummary } from '../follow-ups/bulk-change';
import type { NoteStore, NoteWrite } from '../ports';

/** What is read of a note where it is, and counted. */
export const READ_VALUES = [
  'rhythm',
  'lastContact',
  'followUp',
  'birthday',
  'email',
  'phone',
  'page',
  'acquaintance',
] as const;

type ReadValue = (typeof READ_VALUES)[number];

type Counts = Record<ReadValue, number>;

/** What a plugin keeps here, and what of it is read in place; nothing of this is written anywhere. */
export interface FoundTool {
  readonly tool: ToolId;
  /** Notes of people in which it wrote. */
  readonly notes: number;
  /** In how many of them each value is read where it is. */
  readonly read: Readonly<Counts>;
  /** Properties that say something and are not read, with the number of notes. */
  readonly unread: readonly { readonly property: string; readonly notes: number }[];
  /** What writing it down in Acquaint's own way would come to, where the user wants that. */
  readonly toWrite: {
    readonly notes: number;
    readonly logLines: number;
    readonly properties: number;
  };
}

interface ComingOverContext {
  readonly index: PeopleIndex;
  readonly store: Pick<NoteStore, 'read' | 'edit'>;
}

function noteOf(text: string): PersonNote {
  const front = readFrontMatter(text);
  return { text, properties: front.kind === 'read' ? front.properties : {} };
}

/** The edits by which a note says in our way what a plugin noted in its own; it stays there too. */
function edits(index: PeopleIndex, tool: ToolId) {
  const properties = (text: string): NoteEdit =>
    tool === 'contacts'
      ? editProperties(text, (has) => [
          ...tableChanges({ text, properties: has }, noteKeys(has, index.settings)),
        ])
      : { kind: 'unchanged' };
  // The oldest first, so that of two on a day the later one stands above.
  const log = (text: string): readonly ((now: string) => NoteEdit)[] =>
    [...keptContacts(noteOf(text), tool)]
      .reverse()
      .map((contact) => (now) => addToLog(now, contact, index.days));
  return { properties, log };
}

function conversion(index: PeopleIndex, tool: ToolId): (text: string) => NoteEdit {
  const { properties, log } = edits(index, tool);
  return (text) => chainEdits(text, [properties, ...log(text)]);
}

/** How many lines and properties an edit of a note adds. */
function sizeOf(text: string, index: PeopleIndex, tool: ToolId) {
  const edit = conversion(index, tool)(text);
  const changed = edit.kind === 'changed' ? edit.changed : [];
  const logLines = changed.filter((what) => what === 'log').length;
  return { notes: changed.length > 0 ? 1 : 0, logLines, properties: changed.length - logLines };
}

function isRead(index: PeopleIndex, person: Person, today: Day) {
  const read: Readonly<Record<ReadValue, boolean>> = {
    rhythm: cadenceOf(person) !== null,
    lastContact: index.lastContact(person, today) !== null,
    followUp: person.followUp !== null,
    birthday: person.birthday !== null,
    email: person.email.length > 0,
    phone: person.phone.length > 0,
    page: person.url.length > 0,
    acquaintance: person.knows.length > 0,
  };
  return read;
}

/** Gathers what the notes of one plugin come to. */
class ToolCount {
  private notes = 0;
  private readonly read: Counts;
  private readonly unread = new Map<string, number>();
  private readonly toWrite = { notes: 0, logLines: 0, properties: 0 };

  constructor(
    private readonly tool: ToolId,
    private readonly table: PropertyTable,
  ) {
    this.read = {
      ...{ rhythm: 0, lastContact: 0, followUp: 0, birthday: 0 },
      ...{ email: 0, phone: 0, page: 0, acquaintance: 0 },
    };
  }

  add(note: PersonNote, read: Readonly<Record<ReadValue, boolean>>, index: PeopleIndex): void {
    this.notes++;
    for (const value of READ_VALUES) if (read[value]) this.read[value]++;
    for (const name of unreadNames(note, this.tool, this.table))
      this.unread.set(name, (this.unread.get(name) ?? 0) + 1);
    const size = sizeOf(note.text, index, this.tool);
    this.toWrite.notes += size.notes;
    this.toWrite.logLines += size.logLines;
    this.toWrite.properties += size.properties;
  }

  found(): FoundTool[] {
    const { tool, notes, read, toWrite } = this;
    const unread = Array.from(this.unread, ([property, count]) => ({ property, notes: count }));
    unread.sort((a, b) => b.notes - a.notes || (a.property < b.property ? -1 : 1));
    return notes === 0 ? [] : [{ tool, notes, read, unread, toWrite }];
  }
}

function peopleIn(index: PeopleIndex): Person[] {
  return [...index.people()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Looks through the notes of people for what other plugins keep in them: what is read in place, what
 * is not, and what writing it down in our own way would come to. It writes nothing.
 */
export async function whatOthersKeep(
  { index, store }: ComingOverContext,
  today: Day,
): Promise<readonly FoundTool[]> {
  const table = propertyTable(index.settings.propertyNames);
  const tallies = new Map(TOOL_IDS.map((tool) => [tool, new ToolCount(tool, table)]));
  for (const person of peopleIn(index)) {
    const note = noteOf((await store.read(person.path)) ?? '');
    for (const tool of toolsOf(note))
      tallies.get(tool)?.add(note, isRead(index, person, today), index);
  }
  return [...tallies.values()].flatMap((tally) => tally.found());
}

/**
 * Writes down in our own way what a plugin noted in its own: contacts as lines of the log, rows of a
 * table as properties. What the plugin wrote stays, nothing is replaced, and the same again writes
 * nothing. A note that cannot be written is named, and the others go on.
 */
export async function bringOver(
  { index, store }: ComingOverContext,
  tool: ToolId,
): Promise<BulkSummary> {
  const written: NoteWrite[] = [];
  const refused: { path: string; reason: string }[] = [];
  let unchanged = 0;
  for (const { path } of peopleIn(index)) {
    const text = (await store.read(path)) ?? '';
    if (!toolsOf(noteOf(text)).includes(tool)) continue;
    const outcome = await store.edit(path, conversion(index, tool));
    if (outcome.kind === 'changed') written.push(outcome.written);
    else if (outcome.kind === 'refused') refused.push({ path, reason: outcome.reason });
    else unchanged++;
  }
  return { written, refused, unchanged };
}
