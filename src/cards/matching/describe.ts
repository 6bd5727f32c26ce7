import { foldMarks } from '../../core/text/fold-text';
import { safeLine } from '../../core/notes/safe-text';
import type { PhoneKey } from '../kit/phone-key';
import { exactKeys, type Addresses, type ExactKey } from './exact-keys';
import { readName, type Name } from './name-words';

/** What both a person note and a card say about a person's identity. */
export interface Identified extends Addresses {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly organization: readonly string[];
  readonly place: readonly string[];
  readonly birthday: string | null;
}

interface Birthday {
  readonly text: string;
  readonly year: string | null;
  /** `04-17` */
  readonly monthAndDay: string;
}

/** Somebody, ready to be compared. */
export interface Description {
  readonly names: readonly Name[];
  readonly keys: ReadonlyMap<string, ExactKey>;
  /** As written, by the form in which they are compared; so are places. */
  readonly organizations: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
  readonly birthday: Birthday | null;
}

/** More would cost time and say no more. */
const [MAX_NAMES, MAX_VALUES, MAX_ADDRESSES] = [8, 5, 50];

/** `1999-04-17`, or without a year `--04-17`, `04-17`. */
const BIRTHDAY = /^(?:(\d{4})-|--)?(\d\d-\d\d)$/;

function readBirthday(text: string | null): Birthday | null {
  const [, year, monthAndDay] = BIRTHDAY.exec(text?.trim() ?? '') ?? [];
  if (text === null || monthAndDay === undefined) return null;
  return { text: text.trim(), year: year ?? null, monthAndDay };
}

function byForm(values: readonly string[]): ReadonlyMap<string, string> {
  const forms = values
    .slice(0, MAX_VALUES)
    .map((text) => [foldMarks(safeLine(text)).replace(/\s+/g, ' '), text] as const);
  return new Map(forms.filter(([form]) => form !== ''));
}

/** Reads what can be compared about a person. */
export function describe(someone: Identified, phoneKey: PhoneKey): Description {
  const { name, aliases, email, phone, url, uid, organization, place, birthday } = someone;
  const names = [...new Set([name, ...aliases])].slice(0, MAX_NAMES);
  const few = (values: readonly string[]): readonly string[] => values.slice(0, MAX_ADDRESSES);
  return {
    names: names.map(readName),
    keys: exactKeys(
      { email: few(email), phone: few(phone), url: few(url), uid: uid ?? null },
      phoneKey,
    ),
    organizations: byForm(organization),
    places: byForm(place),
    birthday: readBirthday(birthday),
  };
}
