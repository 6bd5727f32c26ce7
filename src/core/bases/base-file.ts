import { BASE_OPTIONS, BASE_VIEWS, type BaseViewName } from './base-views';
import { propertyName, type PropertyId } from '../people/properties';
import type { Settings } from '../people/settings';
import { folderOf } from '../notes/note-facts';

/** What the views of a base that is made are called. */
export type PeopleViewNames = Readonly<Record<BaseViewName | 'everybody', string>>;

export interface IntroductionViewNames {
  readonly underWay: string;
  readonly all: string;
}

/** A base to be made: where, and what it says. */
export interface BaseFile {
  readonly path: string;
  readonly text: string;
}

type Yaml = string | readonly Yaml[] | { readonly [key: string]: Yaml };

/** Lines of YAML; a text in double quotes is written as JSON has it, which YAML reads as the same. */
function yamlLines(value: Yaml): string[] {
  if (typeof value === 'string') return [JSON.stringify(value)];
  if (isList(value)) {
    return value.flatMap((item) => {
      const [first = '', ...more] = yamlLines(item);
      return [`- ${first}`, ...more.map((line) => `  ${line}`)];
    });
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    const lines = yamlLines(inner);
    return typeof inner === 'string'
      ? [`${key}: ${lines.join('')}`]
      : [`${key}:`, ...lines.map((line) => `  ${line}`)];
  });
}

function isList(value: Yaml): value is readonly Yaml[] {
  return Array.isArray(value);
}

/** A text in the language of filters, which knows no way to write what ends it. */
function literal(text: string): string {
  const plain = text.replaceAll('\\', '');
  return plain.includes('"') ? `'${plain.replaceAll("'", '')}'` : `"${plain}"`;
}

function isOfType(type: string): string {
  return `list(note["type"]).contains(${literal(type)})`;
}

function inFolder(folder: string): string[] {
  return folder === '' ? [] : [`file.inFolder(${literal(folder)})`];
}

/** Beside a folder, so that whoever finds one finds the other. */
function beside(folder: string, name: string): string {
  const parent = folderOf(folder);
  return `${parent === '' ? '' : `${parent}/`}${name}.base`;
}

/**
 * A base of the notes that the settings make people (docs/person-note.md), with our views and a table;
 * it finds some more, such as notes of meetings with a nested tag, which our views leave out.
 */
export function peopleBase(settings: Settings, names: PeopleViewNames): BaseFile {
  const { peopleFolder, personTag, personType, templateFolder, propertyNames } = settings;
  const marks = [
    ...inFolder(peopleFolder),
    ...(personTag === '' ? [] : [`file.hasTag(${literal(personTag)})`]),
    ...(personType === '' ? [] : [isOfType(personType)]),
  ];
  const note = (id: PropertyId): string => `note.${propertyName(id, propertyNames)}`;
  const view = (name: BaseViewName, more: Readonly<Record<string, Yaml>> = {}) => ({
    type: BASE_VIEWS[name],
    name: names[name],
    ...more,
  });
  const filters: Yaml = {
    and: [
      'file.ext == "md"',
      ...(marks.length > 0 ? [{ or: marks }] : []),
      { not: [isOfType('introduction'), ...inFolder(templateFolder)] },
    ],
  };
  const views: Yaml = [
    view('followUps', { [BASE_OPTIONS.groupBy]: 'due', [BASE_OPTIONS.sortBy]: 'due' }),
    view('board'),
    view('cards'),
    view('network'),
    {
      type: 'table',
      name: names.everybody,
      order: ['file.name', note('field'), note('place'), note('met'), note('circle')],
      sort: [{ property: 'file.name', direction: 'ASC' }],
    },
  ];
  const path = beside(peopleFolder, 'People');
  return { path, text: `${yamlLines({ filters, views }).join('\n')}\n` };
}

/** A base of all introductions, by how far they have come. */
export function introductionsBase(settings: Settings, names: IntroductionViewNames): BaseFile {
  const status = 'introduction-status';
  const isStatus = (text: string): string =>
    `list(note[${literal(status)}]).contains(${literal(text)})`;
  const order = ['file.name', 'note.people', `note.${status}`, 'note.asked', 'note.made'];
  const filters: Yaml = {
    and: [
      'file.ext == "md"',
      isOfType('introduction'),
      ...inFolder(settings.templateFolder).map((folder): Yaml => ({ not: [folder] })),
    ],
  };
  const views: Yaml = [
    {
      type: 'table',
      name: names.underWay,
      filters: { not: ['worked-out', 'declined', 'dismissed'].map(isStatus) },
      groupBy: { property: `note.${status}`, direction: 'ASC' },
      order,
    },
    { type: 'table', name: names.all, order: [...order, 'note.outcome'] },
  ];
  const path = beside(settings.introductionsFolder, 'Introductions');
  return { path, text: `${yamlLines({ filters, views }).join('\n')}\n` };
}
