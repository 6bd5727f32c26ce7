import type { MonicaLeft } from '../../words/cards/monica';
import type {
  DatedItem,
  MonicaAccount,
  MonicaContact,
  MonicaRelationship,
  MonicaText,
  SpecialDate,
} from './monica-account';
import { readInserts, type SqlTable } from './sql-inserts';

/** The tables in the export (monicahq/monica 4.x, `SqlExportAccount`) that are of people. */
const TABLES = [
  ...(['contacts', 'contact_fields', 'contact_field_types', 'special_dates', 'notes'] as const),
  ...(['tags', 'contact_tag', 'addresses', 'places', 'activities', 'activity_contact'] as const),
  ...(['calls', 'tasks', 'relationships', 'relationship_types'] as const),
];

/** Tables whose rows are only counted. */
const COUNTED: Readonly<Record<MonicaLeft, string>> = {
  reminder: 'reminders',
  gift: 'gifts',
  debt: 'debts',
  pet: 'pets',
  life_event: 'life_events',
  conversation: 'conversations',
  photo: 'photos',
  document: 'documents',
};

/** What a row says under a column; null if it says nothing, or there is no such column. */
type Row = (column: string) => MonicaText;

function rowsIn(tables: readonly SqlTable[]): Row[] {
  return tables.flatMap(({ columns, rows }) => {
    const places = new Map(columns.map((name, at) => [name, at]));
    return rows.map(
      (values): Row =>
        (column) =>
          values[places.get(column) ?? -1] ?? null,
    );
  });
}

function grouped(rows: readonly Row[], column: string): ReadonlyMap<MonicaText, readonly Row[]> {
  const groups = new Map<MonicaText, Row[]>();
  for (const row of rows) {
    const key = row(column);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function byId(rows: readonly Row[]): ReadonlyMap<MonicaText, Row> {
  return new Map(rows.map((row) => [row('id'), row]));
}

const NOTHING: Row = () => null;
const NONE: readonly Row[] = [];

/** The tables by which the rows of a contact are found. */
class Database {
  readonly contacts: readonly Row[];
  private readonly rows;
  private readonly named;
  private readonly owned;

  constructor(tables: ReadonlyMap<string, readonly SqlTable[]>) {
    const rows = (name: string): Row[] => rowsIn(tables.get(name) ?? []);
    this.rows = rows;
    this.contacts = rows('contacts');
    const ids = ['contact_field_types', 'special_dates', 'tags', 'places', 'activities'] as const;
    const groups = ['contact_fields', 'notes', 'contact_tag', 'addresses', 'calls', 'tasks'];
    this.named = new Map([...ids, 'relationship_types'].map((name) => [name, byId(rows(name))]));
    this.owned = new Map(
      [...groups, 'activity_contact'].map((name) => [name, grouped(rows(name), 'contact_id')]),
    );
  }

  /** The row of a table that another one names by its number. */
  rowNamed(table: string, id: MonicaText): Row {
    return this.named.get(table)?.get(id) ?? NOTHING;
  }

  of(table: string, contact: MonicaText): readonly Row[] {
    return this.owned.get(table)?.get(contact) ?? NONE;
  }

  relationships(): MonicaRelationship[] {
    return this.rows('relationships').map((row) => ({
      type: this.rowNamed('relationship_types', row('relationship_type_id'))('name'),
      is: row('contact_is'),
      of: row('of_contact'),
    }));
  }
}

function isYes(said: MonicaText): boolean {
  return said === '1' || said === 'true';
}

function dateIn(database: Database, id: MonicaText): SpecialDate | null {
  if (id === null) return null;
  const row = database.rowNamed('special_dates', id);
  return {
    date: row('date'),
    isYearUnknown: isYes(row('is_year_unknown')),
    isAgeBased: isYes(row('is_age_based')),
  };
}

function happeningsOf(database: Database, id: MonicaText): DatedItem[] {
  const activities = database
    .of('activity_contact', id)
    .map((row) => database.rowNamed('activities', row('activity_id')));
  const open = database.of('tasks', id).filter((row) => !isYes(row('completed')));
  return [
    ...activities.map((row): DatedItem => {
      return {
        kind: 'activity',
        day: row('happened_at'),
        texts: [row('summary'), row('description')],
      };
    }),
    ...database.of('calls', id).map((row): DatedItem => {
      return { kind: 'call', day: row('called_at'), texts: [row('content')] };
    }),
    ...open.map((row): DatedItem => {
      return { kind: 'task', day: null, texts: [row('title'), row('description')] };
    }),
  ];
}

function fieldsOf(database: Database, id: MonicaText): MonicaContact['fields'] {
  return database.of('contact_fields', id).map((row) => {
    const type = database.rowNamed('contact_field_types', row('contact_field_type_id'));
    return { name: type('name'), type: type('type'), value: row('data') };
  });
}

function addressesOf(database: Database, id: MonicaText): MonicaContact['addresses'] {
  return database.of('addresses', id).map((row) => {
    const place = database.rowNamed('places', row('place_id'));
    const parts = ['street', 'postal_code', 'city', 'province', 'country'].map(place);
    return { name: row('name'), parts, city: place('city') };
  });
}

function contactOf(database: Database, row: Row): MonicaContact {
  const id = row('id');
  return {
    key: id ?? '',
    uuid: row('uuid'),
    given: row('first_name'),
    middle: row('middle_name'),
    family: row('last_name'),
    nickname: row('nickname'),
    description: row('description'),
    job: row('job'),
    company: row('company'),
    food: row('food_preferences'),
    isPartial: isYes(row('is_partial')),
    isArchived: row('is_active') === '0',
    isDead: isYes(row('is_dead')),
    died: dateIn(database, row('deceased_special_date_id')),
    born: dateIn(database, row('birthday_special_date_id')),
    met: dateIn(database, row('first_met_special_date_id')),
    metWhere: row('first_met_where'),
    metHow: row('first_met_additional_info'),
    metThrough: row('first_met_through_contact_id'),
    lastTalkedTo: row('last_talked_to'),
    stayInTouch: row('stay_in_touch_frequency'),
    tags: database
      .of('contact_tag', id)
      .map((tag) => database.rowNamed('tags', tag('tag_id'))('name')),
    fields: fieldsOf(database, id),
    addresses: addressesOf(database, id),
    notes: database.of('notes', id).map((note) => note('body')),
    happenings: happeningsOf(database, id),
  };
}

/** What an export of Monica as SQL holds; null if it is a dump of something else. */
export function readMonicaSql(
  text: string,
  mostRows: number,
): { readonly account: MonicaAccount; readonly isBroken: boolean } | null {
  const wanted = new Set<string>([...TABLES, ...Object.values(COUNTED)]);
  const { tables, isBroken } = readInserts(text, wanted, mostRows);
  const contacts = tables.get('contacts') ?? [];
  if (!contacts.some(({ columns }) => columns.includes('first_name'))) return null;
  const database = new Database(tables);
  const left = Object.entries(COUNTED).map(
    ([kind, table]) => [kind, rowsIn(tables.get(table) ?? []).length] as const,
  );
  return {
    account: {
      contacts: database.contacts.map((row) => contactOf(database, row)),
      relationships: database.relationships(),
      left: Object.fromEntries(left),
    },
    isBroken,
  };
}
