import type { Person } from '../person/person';
import { foldOrganization } from '../topics/terms';
import { INTERESTS, OFFERS, PLACE, SEEKS, type TermRows } from './term-rows';
import { Vocabulary, type PhraseReader } from './vocabulary';

/** The words of all people, by what they are for. */
export interface Words {
  /** What is offered and what is sought. */
  readonly help: Vocabulary;
  readonly interests: Vocabulary;
  readonly place: Vocabulary;
  readonly field: Vocabulary;
  /** Names of organizations as they are compared: people of one are acquainted. */
  readonly organizations: Vocabulary;
}

function readOrganization(name: string): readonly string[] {
  const folded = foldOrganization(name);
  return folded === '' ? [] : [folded];
}

export function wordsBy(readPhrase: PhraseReader): Words {
  return {
    help: new Vocabulary(readPhrase),
    interests: new Vocabulary(readPhrase),
    place: new Vocabulary(readPhrase),
    field: new Vocabulary(readPhrase),
    organizations: new Vocabulary(readOrganization),
  };
}

/** What counts as a person's interests, as phrases. */
export function interestsOf({ interests, tags }: Person): readonly string[] {
  return tags.length === 0 ? interests : [...interests, ...tags];
}

/** Begins a person's row and writes it, with terms by number in place of phrases. */
export function writeTerms(person: Person, words: Words, rows: TermRows): void {
  const { help, interests, place, field, organizations } = words;
  const row = rows.begin(person.status !== 'closed' && !person.noIntroductions);
  help.read(person.seeks, row);
  rows.endPart();
  help.read(person.offers, row);
  rows.endPart();
  interests.read(person.interests, row);
  interests.readOn(person.tags, row);
  rows.endPart();
  place.read(person.place, row);
  rows.endPart();
  field.read(person.field, row);
  rows.endPart();
  organizations.read(person.organization, row);
  rows.endPart();
}

/** Counts a person's terms in or out (§5 says where a term has to stand to count). */
export function countTerms(rows: TermRows, number: number, words: Words, by: 1 | -1): void {
  const { help, interests, place } = words;
  const [seeks, offers] = [rows.start(number, SEEKS), rows.start(number, OFFERS)];
  const [shared, near] = [rows.start(number, INTERESTS), rows.start(number, PLACE)];
  const end = rows.end(number, PLACE);
  for (let at = seeks; at < offers; at++) help.count(rows.at(at), by);
  for (let at = offers; at < shared; at++)
    if (!rows.has(number, SEEKS, rows.at(at))) help.count(rows.at(at), by);
  for (let at = shared; at < near; at++) interests.count(rows.at(at), by);
  for (let at = near; at < end; at++) place.count(rows.at(at), by);
}
