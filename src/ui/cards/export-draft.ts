import { extensionOf } from '../../actions/cards/export-cards';
import { knownValues } from '../../core/editing/known-values';
import type { Day } from '../../core/days/day';
import { fileNameFor } from '../../core/people/new-note';
import type { Person } from '../../core/people/person';
import { peopleMatching } from '../../core/people/person-search';
import { EXPORT, EXPORT_FORMATS, type ExportFormat } from '../../words/cards/export';

/** Whom the dialog can mean. */
type Who = 'person' | 'everybody' | 'circle' | 'field' | 'tag' | 'search';

/** What the dialog says at a moment. */
export interface ExportDraft {
  readonly format: ExportFormat;
  readonly who: Who;
  /** The circle, field or tag, or the words of a search. */
  readonly which: string;
  readonly where: 'vault' | 'download';
  readonly path: string;
  readonly isReplacing: boolean;
}

/** What there is to choose from. */
export interface ExportOptions {
  /** The person the dialog was opened for. */
  readonly person: Person | null;
  readonly circle: readonly string[];
  readonly field: readonly string[];
  readonly tag: readonly string[];
}

function tagsOf(people: Iterable<Person>): string[] {
  const tags = new Set(Array.from(people, ({ tags: own }) => own).flat());
  return [...tags].sort((a, b) => a.localeCompare(b));
}

export function exportOptions(people: readonly Person[], person: Person | null): ExportOptions {
  return {
    person,
    circle: knownValues(people, 'circle'),
    field: knownValues(people, 'field'),
    tag: tagsOf(people),
  };
}

/** Whom the dialog offers to export: no circle if nobody is in one. */
export function whoOptions({ person, ...lists }: ExportOptions): (readonly [Who, string])[] {
  const some = (['circle', 'field', 'tag'] as const).filter((who) => lists[who].length > 0);
  return [
    ...(person ? [['person', person.name] as const] : []),
    ['everybody', EXPORT.everybody],
    ...some.map((who) => [who, EXPORT[who]] as const),
    ['search', EXPORT.search],
  ];
}

/** The formats, each in words. */
export function formatOptions(): (readonly [ExportFormat, string])[] {
  return (['vcard-4', 'vcard-3', 'csv'] as const).map((each) => [each, EXPORT_FORMATS[each]]);
}

/** The circles, fields or tags to choose from. */
export function whichOptions(who: Who, options: ExportOptions): readonly string[] {
  const isList = who === 'circle' || who === 'field' || who === 'tag';
  return isList ? options[who] : [];
}

/** A path that ends as files of the format do. */
export function pathFor(path: string, format: ExportFormat): string {
  const stem = path.trim().replace(/\.(?:vcf|csv)$/i, '');
  return `${stem}.${extensionOf(format)}`;
}

/** The day is in the name, so that the next export is another file. */
export function startDraft(person: Person | null, today: Day): ExportDraft {
  const stem = person ? fileNameFor(person.name) || EXPORT.fileName : `${EXPORT.fileName} ${today}`;
  return {
    format: 'vcard-4',
    who: person ? 'person' : 'everybody',
    which: '',
    where: 'vault',
    path: pathFor(stem, 'vcard-4'),
    isReplacing: false,
  };
}

/** The people who are meant. */
export function meantBy(
  { who, which }: ExportDraft,
  { person }: ExportOptions,
  people: Iterable<Person>,
): readonly Person[] {
  switch (who) {
    case 'person':
      return person ? [person] : [];
    case 'everybody':
      return peopleMatching(people, {});
    case 'circle':
    case 'field':
    case 'tag':
    case 'search':
      return which.trim() === '' ? [] : peopleMatching(people, { [who]: which });
  }
}
