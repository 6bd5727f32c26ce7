import { memoize } from '../collections/memoize';
import { siteOfProperty } from './profile-pages';
import { isRelation } from './relations';

/**
 * The properties of a person note: their canonical names and the names other tools write for the
 * same thing (a survey of a dozen plugins' notes). All are read; a writer keeps the name the note
 * already uses. Names are compared without case, and `last_contact`, `lastContact` and
 * `Last contact` as one.
 */
export type PropertyKind =
  'text' | 'list' | 'day' | 'cadence' | 'status' | 'link' | 'links' | 'checkbox';

interface PropertyDefinition {
  readonly name: string;
  readonly kind: PropertyKind;
  readonly synonyms: readonly string[];
  /**
   * A list that mostly has one item: written on one line, and a plain text is as right as a list.
   */
  readonly isMostlyOne?: boolean;
}

const DEFINITIONS = {
  name: { name: 'name', kind: 'text', synonyms: ['fn', 'display-name'] },
  aliases: { name: 'aliases', kind: 'list', synonyms: ['alias', 'nickname'] },
  met: { name: 'met', kind: 'day', synonyms: ['met-on', 'first-met', 'how-we-met'] },
  metAt: { name: 'met-at', kind: 'text', synonyms: ['how-we-met'] },
  metThrough: { name: 'met-through', kind: 'link', synonyms: [] },
  status: { name: 'follow-up-status', kind: 'status', synonyms: [] },
  followUp: { name: 'follow-up', kind: 'day', synonyms: ['prm-snooze-until', 'snooze-until'] },
  lastContact: {
    name: 'last-contact',
    kind: 'day',
    synonyms: ['prm-last-contacted', 'last-contacted', 'last-chat', 'last-chatted'],
  },
  cadence: { name: 'cadence', kind: 'cadence', synonyms: ['frequency', 'prm-cadence', 'prm-tier'] },
  discussed: { name: 'discussed', kind: 'list', synonyms: [] },
  offers: { name: 'offers', kind: 'list', synonyms: ['offering', 'skills'] },
  seeks: { name: 'seeks', kind: 'list', synonyms: ['needs', 'looking-for'] },
  interests: { name: 'interests', kind: 'list', synonyms: [] },
  field: { name: 'field', kind: 'list', synonyms: [], isMostlyOne: true },
  organization: {
    name: 'organization',
    kind: 'list',
    synonyms: ['organizations', 'organisation', 'company', 'org'],
    isMostlyOne: true,
  },
  role: { name: 'role', kind: 'text', synonyms: ['title', 'job-title'] },
  place: {
    name: 'place',
    kind: 'list',
    synonyms: ['location', 'prm-location', 'city', 'based-in', 'adr.city'],
    isMostlyOne: true,
  },
  email: { name: 'email', kind: 'list', synonyms: ['emails', 'e-mail'] },
  phone: { name: 'phone', kind: 'list', synonyms: ['phones', 'telephone', 'mobile', 'tel'] },
  url: { name: 'url', kind: 'list', synonyms: ['urls', 'website'] },
  birthday: { name: 'birthday', kind: 'text', synonyms: ['prm-birthday', 'bday', 'born'] },
  anniversary: { name: 'anniversary', kind: 'text', synonyms: [] },
  photo: { name: 'photo', kind: 'text', synonyms: [] },
  uid: { name: 'uid', kind: 'text', synonyms: [] },
  circle: {
    name: 'circle',
    kind: 'list',
    synonyms: ['circles', 'groups', 'category', 'categories'],
  },
  knows: { name: 'knows', kind: 'links', synonyms: ['friends'] },
  notSameAs: { name: 'not-same-as', kind: 'links', synonyms: [] },
  paused: { name: 'paused', kind: 'checkbox', synonyms: ['prm-paused'] },
  noIntroductions: { name: 'no-introductions', kind: 'checkbox', synonyms: [] },
} as const satisfies Record<string, PropertyDefinition>;

export type PropertyId = keyof typeof DEFINITIONS;

function isPropertyId(id: string): id is PropertyId {
  return id in DEFINITIONS;
}

/** In the order in which a reader of a new note expects them. */
export const PROPERTY_IDS: readonly PropertyId[] = Object.keys(DEFINITIONS).filter(isPropertyId);

type Names = Readonly<Partial<Record<PropertyId, string>>>;

/** The name a property is written under if the note does not have it yet. */
export function propertyName(id: PropertyId, names: Names): string {
  return names[id] ?? DEFINITIONS[id].name;
}

/** A name in the form in which names are compared: `Last contact`, `lastContact` → `last-contact`. */
export function foldName(name: string): string {
  return name
    .trim()
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

// VCF Contacts writes several of one kind as `EMAIL[HOME]`, `TEL[1:CELL]`, `ADR[HOME].LOCALITY`;
// Google Contacts writes `email_2`.
function foldTypedName(name: string): string {
  const folded = foldName(name);
  if (folded.includes('['))
    return folded.replace(/\[[^\]]*\]/g, '').replace('adr.locality', 'adr.city');
  return folded.replace(/-\d+$/, '');
}

/** A name without what stands in brackets: `RELATED[1:friend]` → `related`. */
export function bareName(name: string): string {
  return foldName(name.replace(/\[[^\]]*\]/g, ''));
}

export interface Meaning {
  readonly id: PropertyId;
  readonly name: string;
  /** 0 for the configured name, then the canonical one, then the synonyms in order. */
  readonly rank: number;
}

/** What property names mean; a name can stand for more than one property. */
export interface PropertyTable {
  /** The meanings of a name as a note writes it; empty for the user's own properties. */
  meaningsOf(name: string): readonly Meaning[];
  /** Whether plain text under a name is taken for the name of a note (`met-through: Ana Silva`). */
  holdsLinks(name: string): boolean;
}

type MeaningsByName = ReadonlyMap<string, readonly Meaning[]>;

function meaningsByName(names: Names): MeaningsByName {
  const table = new Map<string, Meaning[]>();
  for (const id of PROPERTY_IDS) {
    const definition = DEFINITIONS[id];
    const known = new Set([propertyName(id, names), definition.name, ...definition.synonyms]);
    for (const [rank, name] of [...known].entries()) {
      const folded = foldName(name);
      table.set(folded, [...(table.get(folded) ?? []), { id, name, rank }]);
    }
  }
  return table;
}

/** What other tools write for a kind of their own, and nobody else: read after all other names. */
const FOREIGN_RANK = 99;

/** A page on a site of many people, or what somebody is to another; neither is ever written. */
function foreignId(name: string): PropertyId | null {
  if (isRelation(bareName(name))) return 'knows';
  return siteOfProperty(name) === null ? null : 'url';
}

function lookUp(name: string, table: MeaningsByName): readonly Meaning[] {
  const exact = table.get(foldName(name));
  if (exact) return exact;
  const typed = table.get(foldTypedName(name)) ?? [];
  const several = typed.filter(({ id }) => DEFINITIONS[id].kind === 'list');
  const id = several.length > 0 ? null : foreignId(name);
  return id === null ? several : [{ id, name, rank: FOREIGN_RANK }];
}

/** Properties of introduction notes that name people. */
const NAMING_PEOPLE: ReadonlySet<string> = new Set([
  'people',
  'asked-of',
  'agreed-by',
  'declined-by',
]);

function isForLinks({ id }: Meaning): boolean {
  const { kind } = DEFINITIONS[id];
  return kind === 'link' || kind === 'links';
}

/** The tier in which Personal CRM has a person. */
const TIER = 'prm-tier';

export function isTierName(name: string): boolean {
  return foldName(name) === TIER;
}

/** Names that only the tool that keeps them writes: what we say stands beside them, and wins. */
const NEVER_WRITTEN: ReadonlySet<string> = new Set([TIER, 'prm-paused']);

export function isWritten(name: string): boolean {
  return !NEVER_WRITTEN.has(foldName(name)) && !isForeign(name);
}

/** Whether a name says something of its own besides what it is read as: which site, which relation. */
export function isForeign(name: string): boolean {
  return foreignId(name) !== null;
}

/** The table for the names that the user has configured. What a name means is worked out once. */
export function propertyTable(names: Names): PropertyTable {
  const table = meaningsByName(names);
  const meaningsOf = memoize((name) => lookUp(name, table));
  const holdsLinks = memoize(
    (name) => NAMING_PEOPLE.has(foldName(name)) || meaningsOf(name).some(isForLinks),
  );
  return { meaningsOf, holdsLinks };
}

/** What a property holds. */
export function propertyKind(id: PropertyId): PropertyKind {
  return DEFINITIONS[id].kind;
}

/** Whether a person mostly has one of a property that may be a list. */
export function isMostlyOne(id: PropertyId): boolean {
  const { isMostlyOne: mostly = false }: PropertyDefinition = DEFINITIONS[id];
  return mostly;
}
