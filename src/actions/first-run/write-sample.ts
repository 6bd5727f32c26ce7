import { addDays, type Day } from '../../core/days/day';
import type { Settings } from '../../core/people/settings';
import { SAMPLE, SAMPLE_NOTES, type SamplePerson } from '../../words/first-run/sample';
import type { NoteStore, NoteWrite } from '../ports';

/** Where the sample is kept: apart from people who exist, unless only a folder marks people. */
export function sampleFolder({ personType, personTag, peopleFolder }: Settings): string {
  const isMarked = personType !== '' || personTag !== '';
  return isMarked || peopleFolder === ''
    ? SAMPLE_NOTES.folder
    : `${peopleFolder}/${SAMPLE_NOTES.folder}`;
}

function property(key: string, value: string | readonly string[]): string {
  if (typeof value === 'string') return `${key}: ${value}\n`;
  return `${key}:\n${value.map((item) => `  - ${item}\n`).join('')}`;
}

function marker({ personType, personTag }: Settings): string {
  if (personType !== '') return property('type', personType);
  return personTag === '' ? '' : property('tags', [personTag]);
}

function noteText(
  { met, properties, logged }: SamplePerson,
  settings: Settings,
  today: Day,
): string {
  const known = Object.entries(properties).map(([key, value]) => property(key, value));
  const head = [marker(settings), property('met', addDays(today, -met)), ...known].join('');
  const log = logged && `\n## Log\n\n- [[${addDays(today, -logged.ago)}]] ${logged.what}\n`;
  return `---\n${head}---\n${SAMPLE_NOTES.body}\n${log ?? ''}`;
}

/** What became of the sample. */
export interface SampleOutcome {
  readonly written: readonly NoteWrite[];
  /** Notes that were not made, and why; those that are there already are none. */
  readonly refused: readonly { readonly path: string; readonly reason: string }[];
}

/** Writes notes about people who do not exist, into a folder of their own; over none that is there. */
export async function writeSample(
  { settings, store }: { readonly settings: Settings; readonly store: NoteStore },
  today: Day,
): Promise<SampleOutcome> {
  const folder = sampleFolder(settings);
  const written: NoteWrite[] = [];
  const refused: SampleOutcome['refused'][number][] = [];
  for (const person of SAMPLE) {
    const path = `${folder}/${person.name}.md`;
    const outcome = await store.create(path, noteText(person, settings, today));
    if (outcome.kind === 'created') written.push(outcome.written);
    else if (outcome.kind === 'refused') refused.push({ path, reason: outcome.reason });
  }
  return { written, refused };
}
