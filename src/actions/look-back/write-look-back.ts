import type { Day } from '../../core/days/day';
import { ISO_WEEKS } from '../../core/days/week-day';
import { lookBackAt } from '../../core/look-back/look-back';
import { lookBackPath, weeksBeside, weekToLookBackAt } from '../../core/look-back/week';
import { folderOf } from '../../core/notes/note-facts';
import { noteRules } from '../../core/people/note-rules';
import type { PeopleIndex } from '../../core/people/people-index';
import { firstDayOf } from '../../core/people/week-start';
import type { Period } from '../../core/rates/rates';
import type { Suggestion } from '../../core/suggestions/reasons';
import { LOOK_BACK_SAID } from '../../words/look-back/look-back';
import { allPromises } from '../people/promises';
import type { CreateOutcome, LinkedStore, WriteOutcome } from '../ports';
import { newLookBack, putLookBack } from './look-back-block';
import { lookBackLines, type LinkTo, type WeekContents } from './look-back-lines';

/** Introductions to make that a look back names. */
export const TO_MAKE = { limit: 3, perPerson: 1 } as const;

/** What a look back is made from. */
interface LookBackContext {
  readonly index: PeopleIndex;
  readonly store: LinkedStore;
  readonly today: Day;
  /** The day the app starts weeks on, if the settings leave it to the app; 0 is Sunday. */
  readonly firstWeekday?: number;
}

/** A look back that is not written yet. */
export interface PreparedLookBack extends WeekContents {
  /** Of the note about the week. */
  readonly path: string;
}

/**
 * The week to tell about, and its note: that of a week counted from another day if it exists
 * already.
 */
async function weekAndPath({
  index,
  store,
  today,
  firstWeekday = ISO_WEEKS.firstDay,
}: LookBackContext): Promise<{ readonly week: Period; readonly path: string }> {
  const { settings } = index;
  const own = weekToLookBackAt(today, firstDayOf(settings.weekStart, firstWeekday));
  const weeks = [own, ...weeksBeside(own, today)];
  for (const week of weeks) {
    const path = lookBackPath(settings.lookBackFolder, week);
    if ((await store.read(path)) !== null) return { week, path };
  }
  return { week: own, path: lookBackPath(settings.lookBackFolder, own) };
}

/** Gathers what there is to tell of the week; reads only, of bodies those that may hold a promise. */
export async function prepareLookBack(
  looking: LookBackContext,
  suggestions: readonly Suggestion[],
): Promise<PreparedLookBack> {
  const { index, today } = looking;
  const { week, path } = await weekAndPath(looking);
  const lookBack = lookBackAt(index, week, today);
  return { path, lookBack, promises: await allPromises(looking), suggestions };
}

/**
 * In a folder in which every note is a person's, this note would be a person, and its links
 * contacts.
 */
function placeRefusal({ settings }: PeopleIndex, path: string): string | null {
  const folder = folderOf(path);
  const { kind, isMeetings } = noteRules(settings).placeOf(folder);
  if (kind !== 'people' && !isMeetings) return null;
  return folder === '' ? LOOK_BACK_SAID.atTop : LOOK_BACK_SAID.amongPeople(folder);
}

/** Writes the note about a week, or brings it up to date; what the user wrote around it stays. */
export async function writeLookBack(
  { index, store, today }: LookBackContext,
  prepared: PreparedLookBack,
  linkTo: LinkTo,
): Promise<CreateOutcome | WriteOutcome> {
  const { path } = prepared;
  const reason = placeRefusal(index, path);
  if (reason !== null) return { kind: 'refused', path, reason };
  const lines = lookBackLines(prepared, { today, linkTo, hasActs: true });
  const created = await store.create(path, newLookBack(lines));
  if (created.kind !== 'exists') return created;
  return store.edit(path, (text) => putLookBack(text, lines));
}
