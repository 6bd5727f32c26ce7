import { isRecord } from '../text/record';
import { textsOf } from '../notes/property-value';
import { foldName, type PropertyTable } from '../people/properties';

/** The plugins whose notes of people are known by what stands in them. */
export const TOOL_IDS = [
  'personal-crm',
  'vcf-contacts',
  'orbit',
  'friend-tracker',
  'contacts',
  'google-contacts',
  'icloud-contacts',
] as const;

export type ToolId = (typeof TOOL_IDS)[number];

export function isToolId(text: string): text is ToolId {
  return TOOL_IDS.some((id) => id === text);
}

/** What is at hand of a note of a person. */
export interface PersonNote {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly text: string;
}

type Mark = (has: (name: string) => boolean, note: PersonNote) => boolean;

/** How Contacts marks its table in the text of a note. */
export const CONTACT_MARK = '/---contact---/';

/** What hardly anybody but the plugin writes; the sources are named in docs/coming-from. */
const MARKS: Readonly<Record<ToolId, Mark>> = {
  'personal-crm': (_, { properties }) =>
    Object.keys(properties).some((key) => foldName(key).startsWith('prm-')),
  'vcf-contacts': (has) =>
    (has('FN') || has('N.FN') || has('N.GN')) && (has('UID') || has('VERSION')),
  orbit: (has) =>
    has('social_battery') ||
    has('last_interaction') ||
    has('contact_link') ||
    (has('frequency') && has('last_contact')),
  'friend-tracker': (has, { properties }) => {
    const { interactions } = properties;
    return Array.isArray(interactions) && (has('relationship') || interactions.some(isRecord));
  },
  contacts: (has, { properties, text }) => {
    const isContact = textsOf(properties['type'])?.includes('contact') === true;
    const isItsOwn = has('last_chat') || has('friends') || isRecord(properties['name']);
    return (isContact && isItsOwn) || text.includes(CONTACT_MARK);
  },
  'google-contacts': (has, { properties }) =>
    has('X-GOOGLE-ID') ||
    (has('synced') && textsOf(properties['id'])?.[0]?.startsWith('people/') === true),
  'icloud-contacts': (has) => has('iCloudVCard'),
};

/** The plugins that wrote in a note: mostly none, or one. */
export function toolsOf(note: PersonNote): readonly ToolId[] {
  const has = (name: string): boolean => Object.hasOwn(note.properties, name);
  return TOOL_IDS.filter((id) => MARKS[id](has, note));
}

/** What a note has that is everybody's: nothing of it is a tool's. */
const COMMON: ReadonlySet<string> = new Set(['type', 'tags', 'cssclasses', 'date', 'created']);

/** What is read though it is no property of ours. */
const READ_TOO: Readonly<Partial<Record<ToolId, readonly string[]>>> = {
  'friend-tracker': ['interactions'],
};

/** Properties of a note that say something and are read as nothing, in its order. */
export function unreadNames(
  { properties }: PersonNote,
  tool: ToolId,
  table: PropertyTable,
): readonly string[] {
  const isRead = (name: string): boolean =>
    table.meaningsOf(name).length > 0 ||
    COMMON.has(foldName(name)) ||
    READ_TOO[tool]?.includes(name) === true;
  const saysSomething = (name: string): boolean => textsOf(properties[name])?.length !== 0;
  return Object.keys(properties).filter((name) => saysSomething(name) && !isRead(name));
}
