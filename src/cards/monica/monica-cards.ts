import { unique } from '../../core/collections/unique';
import { parseDay, type Day } from '../../core/days/day';
import { isAddress, isPage } from '../../core/people/address-patterns';
import { profilePages, siteOfProperty } from '../../core/people/profile-pages';
import { CARD_LABELS } from '../../words/cards/card-reading';
import { MONICA_LABELS, MONICA_READING } from '../../words/cards/monica';
import { capitalised } from '../../words/kit/sentences';
import { cardOf, type Card, type CardExtra, type CardReading, type OwnValues } from '../kit/card';
import { oneLine } from '../kit/one-line';
import type {
  DatedItem,
  MonicaAccount,
  MonicaContact,
  MonicaRelationship,
  MonicaText,
  SpecialDate,
} from './monica-account';

function lineOf(said: MonicaText): string {
  return oneLine(said ?? '');
}

function present(texts: readonly MonicaText[]): string[] {
  return unique(texts.map(lineOf)).filter((text) => text !== '');
}

/** The day part of `1999-04-17 00:00:00` and of `1999-04-17T00:00:00.000000Z`: Monica keeps days at midnight UTC. */
function dayOf(said: MonicaText): Day | null {
  return parseDay((said ?? '').trim().slice(0, 10));
}

/** `1999-04-17`, `--04-17` without its year; null where only an age is known. */
function yearlyDayOf(date: SpecialDate | null): string | null {
  const day = dayOf(date?.date ?? null);
  if (date === null || day === null || date.isAgeBased) return null;
  return date.isYearUnknown ? `-${day.slice(4)}` : day;
}

/** A day that is of one time: it has a year. */
function knownDay(date: SpecialDate | null): Day | null {
  return date === null || date.isYearUnknown || date.isAgeBased ? null : dayOf(date.date);
}

function nameOf({ given, middle, family }: MonicaContact): string {
  return present([given, middle, family]).join(' ');
}

interface ContactWays {
  readonly email: string[];
  readonly phone: string[];
  readonly url: string[];
  readonly extras: CardExtra[];
}

/** What a field is by its type, and by its name where the user made the type. */
function addField(reached: ContactWays, name: string, type: string, value: string): void {
  const site = siteOfProperty(name);
  const pages = site === null ? [] : profilePages(value, site);
  if (type === 'email' || isAddress(value)) reached.email.push(value);
  else if (type === 'phone') reached.phone.push(value);
  else if (pages.length > 0) reached.url.push(...pages);
  else if (/^https?:/i.test(value) && isPage(value)) reached.url.push(value);
  else reached.extras.push({ label: name, value });
}

function reachedBy({ fields }: MonicaContact): ContactWays {
  const reached: ContactWays = { email: [], phone: [], url: [], extras: [] };
  for (const { name, type, value } of fields) {
    const text = lineOf(value);
    if (text !== '') addField(reached, lineOf(name), (type ?? '').toLowerCase(), text);
  }
  return reached;
}

function addressExtras({ addresses }: MonicaContact): CardExtra[] {
  return addresses.flatMap(({ name, parts, city }) => {
    const value = present(parts).join(', ');
    const label = lineOf(name);
    if (value === '' || value === lineOf(city)) return [];
    const of = label === '' ? CARD_LABELS.address : CARD_LABELS.of(CARD_LABELS.address, label);
    return [{ label: of, value }];
  });
}

function happeningExtra({ kind, day, texts }: DatedItem): CardExtra[] {
  const what = present(texts).join(': ');
  const on = dayOf(day);
  const value = on === null ? what : MONICA_LABELS.dated(on, what);
  return value === '' ? [] : [{ label: MONICA_LABELS[kind], value }];
}

/** The latest first, and what is still to be done behind them. */
function happeningExtras({ happenings }: MonicaContact): CardExtra[] {
  const sorted = [...happenings].sort((a, b) => {
    const [one, other] = [dayOf(a.day) ?? '', dayOf(b.day) ?? ''];
    return one === other ? 0 : one < other ? 1 : -1;
  });
  return sorted.flatMap(happeningExtra);
}

function lastContact({ lastTalkedTo, happenings }: MonicaContact): Day | null {
  const days = [lastTalkedTo, ...happenings.map(({ day }) => day)].flatMap(
    (said) => dayOf(said) ?? [],
  );
  return days.reduce<Day | null>((last, day) => (last !== null && last > day ? last : day), null);
}

/** Who is who in a file, and what they are to each other. */
interface ContactBook {
  readonly names: ReadonlyMap<string, string>;
  /** Names that one contact has, so that it is known whom a name means. */
  readonly isOnly: (name: string) => boolean;
  readonly relationships: ReadonlyMap<string, readonly MonicaRelationship[]>;
}

function bookOf({ contacts, relationships }: MonicaAccount): ContactBook {
  const names = new Map(contacts.map((contact) => [contact.key, nameOf(contact)]));
  const bearers = new Map<string, number>();
  for (const name of names.values()) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const byOwner = new Map<string, MonicaRelationship[]>();
  for (const relationship of relationships) {
    const owner = relationship.of ?? '';
    const others = byOwner.get(owner);
    if (others) others.push(relationship);
    else byOwner.set(owner, [relationship]);
  }
  return { names, isOnly: (name) => bearers.get(name) === 1, relationships: byOwner };
}

/** People a contact is related to, each with what they are to the contact. */
function relativesOf({ key }: MonicaContact, { names, relationships }: ContactBook) {
  const own = relationships.get(key) ?? [];
  return own.flatMap(({ type, is }) => {
    const name = names.get(is ?? '') ?? '';
    const label = capitalised(lineOf(type).replaceAll('_', ' '));
    return name === '' ? [] : [{ name, label: label === '' ? MONICA_LABELS.related : label }];
  });
}

function one(value: string | null): readonly string[] {
  return value === null || value === '' ? [] : [value];
}

/** What of our own properties Monica knows; only what it says is there. */
function ownOf(contact: MonicaContact, book: ContactBook): OwnValues {
  const days = /^[1-9]\d{0,4}$/.test(contact.stayInTouch ?? '') ? contact.stayInTouch : null;
  const through = book.names.get(contact.metThrough ?? '') ?? '';
  const known = relativesOf(contact, book).map(({ name }) => name);
  const values: OwnValues = {
    met: one(knownDay(contact.met)),
    metAt: one(lineOf(contact.metWhere)),
    metThrough: one(book.isOnly(through) ? through : null),
    lastContact: one(lastContact(contact)),
    cadence: one(days === null ? null : `${days} days`),
    knows: unique(known).filter(book.isOnly),
    // Nothing is due to who has died, and to who was archived.
    status: contact.isDead ? ['closed'] : [],
    paused: contact.isArchived ? ['true'] : [],
  };
  return Object.fromEntries(Object.entries(values).filter(([, said]) => said.length > 0));
}

function dateExtras({ born, died, isDead }: MonicaContact): CardExtra[] {
  const year = born?.isAgeBased === true ? (dayOf(born.date) ?? '').slice(0, 4) : '';
  const last = died === null ? '' : (yearlyDayOf(died) ?? '');
  return [
    ...(year === '' ? [] : [{ label: CARD_LABELS.birthday, value: year }]),
    ...(isDead ? [{ label: MONICA_LABELS.deceased, value: last === '' ? '✓' : last }] : []),
  ];
}

function storyExtras(contact: MonicaContact, book: ContactBook): CardExtra[] {
  const through = book.names.get(contact.metThrough ?? '') ?? '';
  const isTold = through !== '' && !book.isOnly(through);
  return [
    { label: MONICA_LABELS.howWeMet, value: lineOf(contact.metHow) },
    { label: MONICA_LABELS.howWeMet, value: isTold ? through : '' },
    { label: MONICA_LABELS.food, value: lineOf(contact.food) },
  ].filter(({ value }) => value !== '');
}

/** What a contact says, in our terms; null if it names nobody and has no address. */
function cardOfContact(contact: MonicaContact, book: ContactBook): Card | null {
  const reached = reachedBy(contact);
  const company = present([contact.company]);
  const [mail, number] = [reached.email[0], reached.phone[0]];
  const name = [nameOf(contact), lineOf(contact.nickname), company[0], mail, number].find(
    (text) => text !== undefined && text !== '',
  );
  if (name === undefined) return null;
  const paragraphs = [contact.description, ...contact.notes].map((text) => (text ?? '').trim());
  const note = unique(paragraphs.filter((text) => text !== ''))
    .join('\n\n')
    .replace(/\r\n?/g, '\n');
  const { given, middle, family } = contact;
  return cardOf({
    name,
    parts: {
      given: lineOf(given),
      additional: lineOf(middle),
      family: lineOf(family),
      prefix: '',
      suffix: '',
    },
    aliases: present([contact.nickname]).filter((alias) => alias !== name),
    email: unique(reached.email),
    phone: unique(reached.phone),
    url: unique(reached.url),
    organization: company,
    role: lineOf(contact.job) || null,
    place: present(contact.addresses.map(({ city }) => city)),
    birthday: yearlyDayOf(contact.born),
    circle: present(contact.tags),
    note: note === '' ? null : note,
    uid: lineOf(contact.uuid) || null,
    own: ownOf(contact, book),
    extras: [
      ...addressExtras(contact),
      ...reached.extras,
      ...dateExtras(contact),
      ...storyExtras(contact, book),
      ...relativesOf(contact, book).map(({ name: value, label }) => ({ label, value })),
      ...happeningExtras(contact),
    ],
  });
}

/**
 * The cards of the contacts in an export of Monica, in its order. Whom it keeps only as somebody's
 * relation is no card, and a line of the other's.
 */
export function cardsOfMonica(account: MonicaAccount): CardReading[] {
  const book = bookOf(account);
  return account.contacts
    .filter(({ isPartial }) => !isPartial)
    .map((contact, at): CardReading => {
      const where = MONICA_READING.contact(at + 1);
      const card = cardOfContact(contact, book);
      return card
        ? { kind: 'card', card, where }
        : { kind: 'unreadable', where, reason: MONICA_READING.nobody };
    });
}
