import type { Person } from '../people/person';
import { INTERESTS, OFFERS, PLACE, SEEKS, type TermRows } from './term-rows';
import type { TermTables } from './term-table';
import { LEVEL_BITS } from './phrases/shares';
import { Vocabulary } from './vocabulary';

/** The words of all people, counted by what they are for. */
export interface Words extends TermTables {
  /** What is offered and what is sought. */
  readonly help: Vocabulary;
  readonly interests: Vocabulary;
  readonly place: Vocabulary;
}

export function wordsIn(tables: TermTables): Words {
  return {
    ...tables,
    help: new Vocabulary(),
    interests: new Vocabulary(),
    place: new Vocabulary(),
  };
}

/** What counts as a person's interests, as phrases. */
export function interestsOf({ interests, tags }: Person): readonly string[] {
  return tags.length === 0 ? interests : [...interests, ...tags];
}

/** Begins a person's row and writes it, with terms by number in place of phrases. */
export function writeTerms(person: Person, words: Words, rows: TermRows): void {
  const { topics, plain, organizations } = words;
  const row = rows.begin(person.status !== 'closed' && !person.noIntroductions);
  topics.readSeeks(person.seeks, person.offers, row);
  rows.endPart();
  topics.readOffers(person.offers, row);
  rows.endPart();
  topics.readShared(person.interests, person.tags, row);
  rows.endPart();
  plain.read(person.place, row);
  rows.endPart();
  plain.read(person.field, row);
  rows.endPart();
  organizations.read(person.organization, row);
  rows.endPart();
}

/** Counts what is offered and was not counted as sought already. */
function countOffers(
  { raw }: TermRows,
  [seeks, offers, end]: readonly [number, number, number],
  help: Vocabulary,
  by: 1 | -1,
): void {
  for (let at = offers; at < end; at++) {
    const term = (raw[at] ?? 0) >> LEVEL_BITS;
    let other = seeks;
    while (other < offers && (raw[other] ?? 0) >> LEVEL_BITS !== term) other++;
    if (other === offers) help.count(term, by);
  }
}

/** Counts a person's terms in or out (docs/introductions.md says where a term has to stand to count). */
export function countTerms(rows: TermRows, number: number, words: Words, by: 1 | -1): void {
  const { help, interests, place } = words;
  const [seeks, offers] = [rows.start(number, SEEKS), rows.start(number, OFFERS)];
  const [shared, near] = [rows.start(number, INTERESTS), rows.start(number, PLACE)];
  const end = rows.end(number, PLACE);
  const { raw } = rows;
  for (let at = seeks; at < offers; at++) help.count((raw[at] ?? 0) >> LEVEL_BITS, by);
  countOffers(rows, [seeks, offers, shared], help, by);
  for (let at = shared; at < near; at++) interests.count(raw[at] ?? 0, by);
  for (let at = near; at < end; at++) place.count(raw[at] ?? 0, by);
}
