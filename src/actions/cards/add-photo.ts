import type { CardPhoto } from '../../cards/kit/card';
import { foldName } from '../../core/people/properties';
import type { PropertyChange } from '../../core/notes/property-change';
import { textsOf } from '../../core/notes/property-value';
import { CARDS_WRITTEN } from '../../words/cards/cards-written';
import type {
  AttachOutcome,
  CreateOutcome,
  UndoableStore,
  WriteOutcome,
  NoteWrite,
} from '../ports';

type Properties = Readonly<Record<string, unknown>>;

/** The property that links a person's picture; not one that rules are about, so not configurable. */
const PHOTO = 'photo';

/** Bytes; cards are sent by mail, and hold a portrait of a tenth of it. */
const MAX_BYTES = 5 * 1024 * 1024;

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** A picture that no note takes, whatever the disk. */
interface UnfitPicture {
  readonly kind: 'unfit';
  readonly reason: string;
}

/** Puts the picture of a card among the attachments, for a note that is to link to it. */
async function attachPhoto(
  store: UndoableStore,
  { mediaType, bytes }: CardPhoto,
  { file, note }: { readonly file: string; readonly note: string },
): Promise<AttachOutcome | UnfitPicture> {
  const extension = EXTENSIONS[mediaType];
  if (extension === undefined) return { kind: 'unfit', reason: CARDS_WRITTEN.noPicture };
  if (bytes.length > MAX_BYTES) return { kind: 'unfit', reason: CARDS_WRITTEN.photoTooLarge };
  return store.attach({ name: `${file}.${extension}`, bytes, note });
}

function photoKeys(properties: Properties): string[] {
  return Object.keys(properties).filter((key) => foldName(key) === PHOTO);
}

/** Whether a note has a picture, which no card replaces. */
export function hasPhoto(properties: Properties): boolean {
  return photoKeys(properties).some((key) => textsOf(properties[key])?.length !== 0);
}

/** What links a picture in a note's properties; nothing if the note has one. */
export function photoChange(properties: Properties, link: string): PropertyChange[] {
  if (hasPhoto(properties)) return [];
  return [{ kind: 'set', key: photoKeys(properties)[0] ?? PHOTO, value: `[[${link}]]` }];
}

/** What was done for one card, note and picture together. */
export interface CardWriteResult {
  readonly outcome: CreateOutcome | WriteOutcome;
  readonly written: readonly NoteWrite[];
  /** Anything else the user should know, in words. */
  readonly remarks: readonly string[];
  /** Whether there was a picture that could not be written; another import may. */
  readonly isPhotoLost: boolean;
}

interface WithPhoto {
  readonly store: UndoableStore;
  readonly photo: CardPhoto | null;
  /** The name of the person, and how the picture should be called. */
  readonly name: string;
  readonly file: string;
  /** The note that is to link to it. */
  readonly note: string;
}

function writtenBy(outcome: CreateOutcome | WriteOutcome): readonly NoteWrite[] {
  return outcome.kind === 'created' || outcome.kind === 'changed' ? [outcome.written] : [];
}

async function takeAway(
  store: UndoableStore,
  put: AttachOutcome | UnfitPicture | null,
): Promise<void> {
  if (put?.kind !== 'attached') return;
  const { path, made } = put.written;
  if (made !== undefined) await store.detach(path, made);
}

/**
 * Writes a note with a picture. The picture comes first: if it stops in between, a file is left
 * that the next import finds and uses, and never a note without its picture.
 * @param write given what links the picture; null if there is none
 */
export async function writeWithPhoto(
  { store, photo, name, file, note }: WithPhoto,
  write: (link: string | null) => Promise<CreateOutcome | WriteOutcome>,
): Promise<CardWriteResult> {
  const put = photo && (await attachPhoto(store, photo, { file, note }));
  const remarks = put && 'reason' in put ? [CARDS_WRITTEN.noPhoto(name, put.reason)] : [];
  const isPhotoLost = put?.kind === 'refused';
  const outcome = await write(put && 'link' in put ? put.link : null);
  const written = writtenBy(outcome);
  if (written.length === 0) {
    await takeAway(store, put); // nothing links to it
    return { outcome, written, remarks, isPhotoLost };
  }
  const made = put?.kind === 'attached' ? [put.written] : [];
  return { outcome, written: [...made, ...written], remarks, isPhotoLost };
}
