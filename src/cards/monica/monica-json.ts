import { isRecord } from '../../core/text/record';
import { MONICA_LEFT, type MonicaLeft } from '../../words/cards/monica';
import type {
  DatedItem,
  MonicaAccount,
  MonicaContact,
  MonicaRelationship,
  MonicaText,
  SpecialDate,
} from './monica-account';

type Group = Readonly<Record<string, unknown>>;

const NOTHING: Group = {};

function groupIn(value: unknown): Group {
  return isRecord(value) ? value : NOTHING;
}

function own(group: Group, key: string): unknown {
  return Object.hasOwn(group, key) ? group[key] : null;
}

function said(group: Group, key: string): MonicaText {
  const value = own(group, key);
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

function isYes(group: Group, key: string): boolean {
  const value = said(group, key);
  return value === 'true' || value === '1';
}

function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  // In PHP a list from which something was removed becomes a group with numbers as keys.
  return isRecord(value) ? Object.values(value) : [];
}

/**
 * The things of a kind that a group holds (monicahq/monica 4.x, `app/ExportResources`): in `data`,
 * each kind as `{ count, type, values }`; the first exports had them as `contacts: { count, values }`.
 */
function valuesOf(group: Group, type: string, former: string): readonly unknown[] {
  const found = listIn(own(group, 'data')).find((each) => said(groupIn(each), 'type') === type);
  const older = own(group, former) ?? own(propertiesOf(group), former);
  return listIn(own(groupIn(found ?? older), 'values'));
}

function groupsOf(group: Group, type: string, former = `${type}s`): Group[] {
  return valuesOf(group, type, former).map(groupIn);
}

function propertiesOf(group: Group): Group {
  return groupIn(own(group, 'properties'));
}

/** What a thing says: most of it stands among its properties. */
function text(group: Group, key: string): MonicaText {
  return said(propertiesOf(group), key) ?? said(group, key);
}

function dateIn(group: Group, key: string): SpecialDate | null {
  const date = groupIn(own(propertiesOf(group), key));
  if (date === NOTHING) return null;
  const inside = own(date, 'properties') === null ? date : propertiesOf(date);
  return {
    date: said(inside, 'date'),
    isYearUnknown: isYes(inside, 'is_year_unknown'),
    isAgeBased: isYes(inside, 'is_age_based'),
  };
}

/** What the contacts of an account name by their identifiers. */
interface NamedById {
  readonly activities: ReadonlyMap<MonicaText, Group>;
  readonly fieldTypes: ReadonlyMap<MonicaText, Group>;
}

function byUuid(groups: readonly Group[]): ReadonlyMap<MonicaText, Group> {
  return new Map(groups.map((group) => [said(group, 'uuid'), group]));
}

function happeningsOf(contact: Group, { activities }: NamedById): DatedItem[] {
  const took = valuesOf(contact, 'activity', 'activities').map((uuid) =>
    activities.get(typeof uuid === 'string' ? uuid : null),
  );
  const open = groupsOf(contact, 'task').filter((task) => !isYes(propertiesOf(task), 'completed'));
  return [
    ...took.flatMap((activity): DatedItem[] => {
      if (!activity) return [];
      const texts = [text(activity, 'summary'), text(activity, 'description')];
      return [{ kind: 'activity', day: text(activity, 'happened_at'), texts }];
    }),
    ...groupsOf(contact, 'call').map((call): DatedItem => {
      return { kind: 'call', day: text(call, 'called_at'), texts: [text(call, 'content')] };
    }),
    ...open.map((task): DatedItem => {
      return { kind: 'task', day: null, texts: [text(task, 'title'), text(task, 'description')] };
    }),
  ];
}

function fieldsOf(contact: Group, { fieldTypes }: NamedById): MonicaContact['fields'] {
  return groupsOf(contact, 'contact_field').map((field) => {
    const type = fieldTypes.get(text(field, 'type')) ?? NOTHING;
    return { name: text(type, 'name'), type: text(type, 'type'), value: text(field, 'data') };
  });
}

function addressesOf(contact: Group): MonicaContact['addresses'] {
  return groupsOf(contact, 'address', 'addresses').map((address) => {
    const keys = ['street', 'postal_code', 'city', 'province', 'country'];
    const parts = keys.map((key) => text(address, key));
    return { name: text(address, 'name'), parts, city: text(address, 'city') };
  });
}

function tagsOf(contact: Group): MonicaText[] {
  return listIn(own(propertiesOf(contact), 'tags')).map((tag) =>
    typeof tag === 'string' ? tag : null,
  );
}

function contactOf(contact: Group, named: NamedById): MonicaContact {
  const say = (key: string): MonicaText => text(contact, key);
  const properties = propertiesOf(contact);
  return {
    key: say('uuid') ?? '',
    uuid: say('uuid'),
    given: say('first_name'),
    middle: say('middle_name'),
    family: say('last_name'),
    nickname: say('nickname'),
    description: say('description'),
    job: say('job'),
    company: say('company'),
    food: say('food_preferences'),
    isPartial: isYes(properties, 'is_partial'),
    isArchived: ['false', '0'].includes(say('is_active') ?? ''),
    isDead: isYes(properties, 'is_dead'),
    died: dateIn(contact, 'deceased_date'),
    born: dateIn(contact, 'birthdate'),
    met: dateIn(contact, 'first_met_date'),
    metWhere: say('first_met_where'),
    metHow: say('first_met_additional_info'),
    metThrough: say('first_met_through'),
    lastTalkedTo: say('last_talked_to'),
    stayInTouch: say('stay_in_touch_frequency'),
    tags: tagsOf(contact),
    fields: fieldsOf(contact, named),
    addresses: addressesOf(contact),
    notes: groupsOf(contact, 'note').map((note) => text(note, 'body')),
    happenings: happeningsOf(contact, named),
  };
}

function relationshipOf(relationship: Group): MonicaRelationship {
  return {
    type: text(relationship, 'type'),
    is: text(relationship, 'contact_is'),
    of: text(relationship, 'of_contact'),
  };
}

function isLeft(kind: string): kind is MonicaLeft {
  return kind in MONICA_LEFT;
}

/** How many things of each kind there are that come into no note. */
function leftIn(account: Group, contacts: readonly Group[]): MonicaAccount['left'] {
  const left: Partial<Record<MonicaLeft, number>> = {};
  // Pictures and documents stand in the account, and the contacts name them again.
  const holders = (kind: MonicaLeft): readonly Group[] =>
    kind === 'photo' || kind === 'document' ? [account] : contacts;
  for (const kind of Object.keys(MONICA_LEFT).filter(isLeft))
    left[kind] = holders(kind).reduce(
      (sum, holder) => sum + valuesOf(holder, kind, `${kind}s`).length,
      0,
    );
  return left;
}

/** What an export of Monica as JSON holds; null if it is JSON of something else, or none. */
export function readMonicaJson(json: string): MonicaAccount | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return null; // a SyntaxError: cut off, or no JSON
  }
  const account = groupIn(own(groupIn(parsed), 'account'));
  const contacts = groupsOf(account, 'contact');
  const instance = groupIn(own(account, 'instance'));
  const named = {
    activities: byUuid(groupsOf(account, 'activity', 'activities')),
    fieldTypes: byUuid(listIn(own(instance, 'contact_field_types')).map(groupIn)),
  };
  return {
    contacts: contacts.map((contact) => contactOf(contact, named)),
    relationships: groupsOf(account, 'relationship').map(relationshipOf),
    left: leftIn(account, contacts),
  };
}
