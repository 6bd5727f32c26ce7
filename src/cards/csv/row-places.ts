import { CARD_LABELS } from '../../words/cards/card-reading';
import type { CardExtra } from '../kit/card';
import { ADDRESS_FIELDS } from './column-plan';
import type { CellValue, RowValues } from './row-values';

/** The columns of one address; those that are missing are empty. */
type Address = Readonly<Record<(typeof ADDRESS_FIELDS)[number], readonly CellValue[]>>;

function addresses(values: RowValues): Address[] {
  const all = ADDRESS_FIELDS.flatMap((part) => values.get(part) ?? []);
  const groups = [...new Set(all.map(({ group }) => group))];
  return groups.map((group) => {
    const of = (part: (typeof ADDRESS_FIELDS)[number]): readonly CellValue[] =>
      (values.get(part) ?? []).filter((value) => value.group === group);
    return {
      address: of('address'),
      street: of('street'),
      'po-box': of('po-box'),
      postcode: of('postcode'),
      city: of('city'),
      region: of('region'),
      country: of('country'),
    };
  });
}

function joined(values: readonly CellValue[]): string {
  return values.map(({ text }) => text).join(', ');
}

/** An address in one text; if a column has it whole, with the parts it does not include. */
function wholeAddress({ address, ...parts }: Address): string {
  const whole = joined(address);
  const missing = (text: string): boolean => text !== '' && !whole.includes(text);
  const town = [joined(parts.postcode), joined(parts.city)].filter(missing).join(' ');
  const others = [
    ...[joined(parts.street), joined(parts['po-box']), town],
    ...[joined(parts.region), joined(parts.country)],
  ];
  return [whole, ...others.filter(missing)].filter((part) => part !== '').join(', ');
}

function placesOf({ city, region, country }: Address): readonly CellValue[] {
  return [city, region, country].find((values) => values.length > 0) ?? [];
}

function addressExtra(parts: Address): CardExtra[] {
  const whole = wholeAddress(parts);
  // A town alone is a place, and no address.
  if (whole === joined(placesOf(parts))) return [];
  const { address } = CARD_LABELS;
  const label = ADDRESS_FIELDS.flatMap((part) => parts[part])[0]?.label.toLowerCase() ?? '';
  return [{ label: label === '' ? address : CARD_LABELS.of(address, label), value: whole }];
}

/** The places that a row names, and its addresses as lines of text. */
export function rowPlaces(values: RowValues): { place: string[]; extras: CardExtra[] } {
  const all = addresses(values);
  const places = [...(values.get('place') ?? []), ...all.flatMap(placesOf)];
  return { place: places.map(({ text }) => text), extras: all.flatMap(addressExtra) };
}
