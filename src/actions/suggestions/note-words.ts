import { editProperties } from '../../core/notes/edit-properties';
import { readFrontMatter } from '../../core/notes/front-matter';
import { readText } from '../../core/notes/property-value';
import { WORD_NOTE_TYPE } from '../../core/people/word-note';
import { foldMarks } from '../../core/text/fold-text';
import { editRefusal } from '../../words/notes/faults';
import { NEEDS_REFUSED, WORDS_NOTE } from '../../words/suggestions/needs';
import type { CreateOutcome, NoteStore, TextEdit, WriteOutcome } from '../ports';

/** Where the words of the user stand: their note, or the one that is made for them. */
export interface WordNoteContext {
  readonly store: NoteStore;
  /** Path of the note of synonyms; null if there is none so far. */
  readonly note: string | null;
}

/** What the user says of two phrases. */
export type PhraseRelation = 'same' | 'different';

const SIGNS: Readonly<Record<PhraseRelation, string>> = { same: '=', different: '!=' };

/** The note that is created if there is none (docs/own-words.md). */
const NEW_NOTE = 'Acquaint words.md';

// What has a meaning of its own in an item of the note: marks of forms, and what parts phrases.
const MARKS = /[=,*!|\n\r]+/g;

/** What ends a part of a phrase: words are compared within one part only. */
const PARTS = /[,;:.!?()[\]{}/|•·–—…"“”„«»]|\s-|-\s/;

/** A phrase as it can stand in an item: its first part; empty if nothing of it can be compared. */
function plain(phrase: string): string {
  const parts = phrase
    .split(PARTS)
    .map((part) => part.replace(MARKS, ' ').replace(/\s+/g, ' ').trim());
  return parts.find((part) => /[\p{L}\p{N}]/u.test(part)) ?? '';
}

/** The type that a note has, if it is another one than that of a note of words. */
function otherType(properties: Readonly<Record<string, unknown>>): string | null {
  const type = readText(properties['type']);
  const written = type.kind === 'read' ? type.value.trim() : '';
  return written === '' || written.toLowerCase() === WORD_NOTE_TYPE ? null : written;
}

function withItem(text: string, saying: PhraseRelation, item: string): TextEdit {
  const now = readFrontMatter(text);
  const other = now.kind === 'read' ? otherType(now.properties) : null;
  if (other !== null) return { kind: 'refused', reason: NEEDS_REFUSED.otherType(other) };
  return editProperties(text, ({ type }) => [
    ...(readText(type).kind === 'read'
      ? []
      : [{ kind: 'set', key: 'type', value: WORD_NOTE_TYPE } as const]),
    { kind: 'add', key: saying, item },
  ]);
}

async function makeNote(
  store: NoteStore,
  saying: PhraseRelation,
  item: string,
): Promise<CreateOutcome | WriteOutcome> {
  const made = withItem('', saying, item);
  if (made.kind === 'refused')
    return { kind: 'refused', path: NEW_NOTE, reason: editRefusal(made) };
  const text = made.kind === 'changed' ? made.text : '';
  const outcome = await store.create(NEW_NOTE, `${text}\n${WORDS_NOTE}\n`);
  if (outcome.kind !== 'exists') return outcome;
  return store.edit(outcome.path, (now) => withItem(now, saying, item));
}

/**
 * Notes that two phrases mean the same, or that they do not, in the user's note of words. Everybody
 * is compared by it from then on; it is one line in a plain list, and undone like any change.
 */
export async function noteWords(
  { store, note }: WordNoteContext,
  saying: PhraseRelation,
  [one, other]: readonly [string, string],
): Promise<CreateOutcome | WriteOutcome> {
  const [a, b] = [plain(one), plain(other)];
  const path = note ?? NEW_NOTE;
  if (a === '' || b === '') return { kind: 'refused', path, reason: NEEDS_REFUSED.noWords };
  if (foldMarks(a) === foldMarks(b)) return { kind: 'refused', path, reason: NEEDS_REFUSED.alike };
  const item = `${a} ${SIGNS[saying]} ${b}`;
  if (note === null) return makeNote(store, saying, item);
  return store.edit(note, (text) => withItem(text, saying, item));
}
