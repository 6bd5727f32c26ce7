import { unique } from '../collections/unique';
import { isAddress, isPage } from './address-patterns';

// As iCloud Contacts writes them: `Mobile: +351 …`, `Home: ana@x.org`.
const LABEL = /^\p{L}[^:@/\d]{0,39}:\s+(?=\S)/u;

function unlabelled(text: string): string {
  return text.replace(LABEL, '');
}

/** Addresses and numbers without the labels that some tools write before them. */
export function withoutLabels(values: readonly string[]): readonly string[] {
  if (!values.some((text) => LABEL.test(text))) return values;
  return unique(values.map(unlabelled));
}

type Kind = 'email' | 'phone' | 'url';

// Fewer digits dial an extension, which a comma (a pause) sets off from its number.
const PHONE = /^[\s+(]*(?:\p{Nd}[\s().\u00a0\u2010-\u2013/-]*){6,15}$/u;

const READS: Readonly<Record<Kind, (text: string) => boolean>> = {
  email: isAddress,
  phone: (text) => PHONE.test(text),
  url: isPage,
};

const ANY_SEPARATOR = /[,;]/;
// A path may hold both signs; an address of the web after one, or a blank, may not follow it there.
const BETWEEN_PAGES = /[,;](?=\s|https?:\/\/|www\.)/i;

function separatorIn(text: string, kind: Kind): RegExp {
  const hasPath = kind === 'url' && /[/?#]/.test(text.replace(/:\/\//g, ''));
  return hasPath ? BETWEEN_PAGES : ANY_SEPARATOR;
}

/** The values in one text, if it has several and each of them reads as one; else the text. */
function valuesIn(text: string, kind: Kind): readonly string[] {
  const parts = text.split(separatorIn(text, kind)).map((part) => part.trim());
  while (parts.at(-1) === '') parts.pop();
  return parts.length > 0 && parts.every((part) => READS[kind](unlabelled(part))) ? parts : [text];
}

/**
 * E-mail addresses, phone numbers or sites one by one: people write several into one text
 * (`a@x.org, b@x.org`), and some tools a label before each.
 */
export function severalValues(kind: Kind, texts: readonly string[]): readonly string[] {
  if (!texts.some((text) => ANY_SEPARATOR.test(text))) return withoutLabels(texts);
  return withoutLabels(unique(texts.flatMap((text) => valuesIn(text, kind))));
}
