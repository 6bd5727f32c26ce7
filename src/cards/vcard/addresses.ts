import { oneLine } from '../kit/one-line';
import { splitEscaped, unescape } from './escapes';
import type { VCardProperty } from './vcard';

const [LOCALITY, REGION, COUNTRY] = [3, 4, 6] as const;

function withoutLastComma(text: string): string {
  return text.endsWith(',') ? text.slice(0, -1) : text;
}

function joined(texts: readonly string[]): string {
  const lines = texts.map(oneLine).filter((line) => line !== '');
  return lines.length < 2 ? lines.join('') : lines.map(withoutLastComma).join(', ');
}

/** Lines of an address as one. */
export function addressLines(text: string): string {
  return joined(text.split('\n'));
}

function components({ raw, escapes }: VCardProperty): string[] {
  return splitEscaped(raw, ';').map((part) => addressLines(unescape(part, escapes)));
}

/** The town of an address, else the region or the country; empty if it has none. */
export function placeOf(address: VCardProperty): string {
  const parts = components(address);
  return [LOCALITY, REGION, COUNTRY].map((at) => parts[at] ?? '').find((part) => part !== '') ?? '';
}

/** An address on one line. */
export function wholeAddress(address: VCardProperty): string {
  const written = joined(components(address));
  return written === '' ? addressLines(address.params.get('LABEL')?.[0] ?? '') : written;
}
