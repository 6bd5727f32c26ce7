import { oneLine } from '../kit/one-line';
import { lineOf } from './texts';
import { typesOf, type VCardProperty } from './vcard';

/** Numbers that nobody answers: no phone of a person, and often shared by many. */
const MACHINES = ['fax', 'pager'] as const;

/** The kind of machine a number belongs to; null if people answer it. */
export function machineOf(property: VCardProperty): (typeof MACHINES)[number] | null {
  const types = typesOf(property);
  return MACHINES.find((machine) => types.includes(machine)) ?? null;
}

function withoutScheme(text: string, scheme: 'tel' | 'mailto'): string {
  const start = `${scheme}:`;
  if (!text.toLowerCase().startsWith(start)) return text;
  // What an address has to write as `%20`, and no more of it.
  const bare = text.slice(start.length).replace(/%(?:20|2[bB]|40)/g, decodeURIComponent);
  return oneLine(bare);
}

/** RFC 3966: `;ext=5` is an extension, `;phone-context=+44` what a local number is local to. */
const EXTENSION = /;ext=([\d.()-]+)/i;
const CONTEXT = /;phone-context=(\+[\d.()-]+)/i;

/** A number as people write it: `tel:+1-418-555;ext=5` as `+1-418-555 ext. 5`. */
export function numberOf(property: VCardProperty): string {
  const text = withoutScheme(lineOf(property), 'tel');
  const [, extension] = EXTENSION.exec(text) ?? [];
  const [, context] = CONTEXT.exec(text) ?? [];
  if (extension === undefined && context === undefined) return text;
  const bare = text.replace(EXTENSION, '').replace(CONTEXT, '').trim();
  const whole = context === undefined || bare.startsWith('+') ? bare : `${context} ${bare}`;
  return extension === undefined ? whole : `${whole} ext. ${extension}`;
}

/** An email address without its scheme and anything else a link would ask for: `?subject=`. */
export function mailboxOf(property: VCardProperty): string {
  const text = lineOf(property);
  const address = withoutScheme(text, 'mailto');
  return address === text ? text : address.replace(/\?.*$/, '');
}
