import type { SyntheticNote } from './note';
import type { Random } from './random';

/** Lines that make a block unreadable: what people and sync conflicts leave behind. */
const MALFORMED = [
  'role: "never closed',
  'circle: [old, friends',
  '\tplace: Lisbon',
  'role: one\nrole: two',
];

const [MALFORMED_SHARE, CRLF_SHARE, BOM_SHARE] = [0.02, 0.05, 0.005];

/** A note with the flaws that some notes of a real vault have. */
export function withFlaws({ path, text }: SyntheticNote, random: Random): SyntheticNote {
  let flawed = text;
  if (random.happens(MALFORMED_SHARE)) {
    flawed = flawed.replace(/^---\n/, `---\n${random.pick(MALFORMED)}\n`);
  }
  if (random.happens(CRLF_SHARE)) flawed = flawed.replaceAll('\n', '\r\n');
  if (random.happens(BOM_SHARE)) flawed = `\uFEFF${flawed}`;
  return { path, text: flawed };
}
