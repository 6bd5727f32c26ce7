import type { DayOfLink } from '../notes/interaction';
import type { Day } from '../days/day';
import { linksInText } from '../notes/link';
import { editProperties } from '../notes/edit-properties';
import { chainEdits, type NoteEdit } from '../notes/note-edit';
import type { PropertyChange } from '../notes/property-change';
import { textsOf } from '../notes/property-value';
import { propertyKind, propertyTable } from '../people/properties';
import type { Settings } from '../people/settings';
import { barePath, type LinkChange, type Resolve } from './retarget-link';
import { rewriteBodyLinks, type LinkPlace } from './rewrite-body-links';
import { rewritePropertyLinks } from './rewrite-property-links';

/** A note's path and text, with the links of its body. */
export interface MergingNote {
  readonly path: string;
  readonly text: string;
  readonly places: readonly LinkPlace[];
}

/** Two notes about one person, of which one stays. */
export interface Merging {
  readonly kept: MergingNote;
  readonly other: MergingNote;
  readonly resolve: Resolve;
  readonly settings: Settings;
  readonly today: Day;
  /** How links in the log name days; if missing, by their text alone. */
  readonly dayOf?: DayOfLink;
}

/** The links of a note that lead to the one that goes, pointed at the one that stays. */
export function followingLinks(
  source: string,
  { kept, other, resolve }: { kept: string; other: string; resolve: Resolve },
): LinkChange {
  const wanted = (linkpath: string): string | null =>
    barePath(linkpath) !== '' && resolve(linkpath, source) === other ? kept : null;
  return { source, resolve, wanted };
}

/** The links of the note that goes, rewritten to lead to the same place from the other note. */
function movedLinks({ kept, other, resolve }: Merging): LinkChange {
  const wanted = (linkpath: string): string | null => {
    const led = barePath(linkpath) === '' ? null : resolve(linkpath, other.path);
    const target = led === other.path ? kept.path : led;
    return target === resolve(linkpath, kept.path) ? null : target;
  };
  return { source: kept.path, resolve, wanted };
}

/** Whether a text is a link, or the name, of one of the two notes. */
function leadsToThem(source: string, { kept, other, resolve }: Merging): (text: string) => boolean {
  return (text) => {
    const links = linksInText(text).map(({ linkpath }) => linkpath);
    return (links.length === 0 ? [text] : links).every((linkpath) => {
      const target = barePath(linkpath) === '' ? null : resolve(linkpath, source);
      return target === other.path || (target === kept.path && source === other.path);
    });
  };
}

/** Takes out links of the person to themselves: what the two notes said of each other. */
function withoutEachOther({ path, text }: MergingNote, merging: Merging): NoteEdit {
  const isOfThem = leadsToThem(path, merging);
  const table = propertyTable(merging.settings.propertyNames);
  const change = (key: string, value: unknown): PropertyChange[] => {
    const kinds = table.meaningsOf(key).map(({ id }) => propertyKind(id));
    const texts = kinds.some((kind) => kind === 'link' || kind === 'links') ? textsOf(value) : null;
    const others = (texts ?? []).filter((item) => !isOfThem(item));
    if (texts === null || others.length === texts.length) return [];
    return others.length === 0 ? [{ kind: 'remove', key }] : [{ kind: 'set', key, value: others }];
  };
  return editProperties(text, (properties) =>
    Object.entries(properties).flatMap(([key, value]) => change(key, value)),
  );
}

/** A note's text with its links as they are to be in the note that stays. */
function prepared(note: MergingNote, change: LinkChange, merging: Merging): NoteEdit {
  const table = propertyTable(merging.settings.propertyNames);
  return chainEdits(note.text, [
    (now) => rewriteBodyLinks(now, note.places, change),
    (now) => withoutEachOther({ ...note, text: now }, merging),
    (now) => rewritePropertyLinks(now, { ...change, table }),
  ]);
}

/** The texts of two notes whose links are as they are to be in the note that stays. */
export interface ComparablePair {
  readonly kept: string;
  readonly other: string;
  /** What has been changed in the kept one. */
  readonly changed: readonly string[];
}

/** Points the links of both notes, so that what is left to do is to put their texts together. */
export function comparablePair(
  merging: Merging,
): ComparablePair | Extract<NoteEdit, { kind: 'refused' }> {
  const { kept, other, resolve } = merging;
  const paths = { kept: kept.path, other: other.path, resolve };
  const keptNote = prepared(kept, followingLinks(kept.path, paths), merging);
  const otherNote = prepared(other, movedLinks(merging), merging);
  if (keptNote.kind === 'refused') return keptNote;
  if (otherNote.kind === 'refused') return otherNote;
  return {
    kept: keptNote.kind === 'changed' ? keptNote.text : kept.text,
    other: otherNote.kind === 'changed' ? otherNote.text : other.text,
    changed: keptNote.kind === 'changed' ? keptNote.changed : [],
  };
}
