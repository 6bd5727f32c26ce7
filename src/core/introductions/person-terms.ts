import type { Person } from '../person/person';
import { foldOrganization } from '../topics/terms';
import type { RowText } from './term-rows';
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

/** A person's terms by number, in place of phrases. */
export function termsOf(person: Person, words: Words): RowText {
  const { help, interests, place, field, organizations } = words;
  return {
    isEligible: person.status !== 'closed' && !person.noIntroductions,
    terms: [
      help.read(person.seeks),
      help.read(person.offers),
      interests.read(interestsOf(person)),
      place.read(person.place),
      field.read(person.field),
      organizations.read(person.organization),
    ],
  };
}

/** Counts a person's terms in or out (§5 says where a term has to stand to count). */
export function countTerms({ terms }: RowText, words: Words, by: 1 | -1): void {
  const [seeks, offers, interests, place] = terms;
  words.help.count(seeks, by);
  words.help.count(
    offers.filter((term) => !seeks.includes(term)),
    by,
  );
  words.interests.count(interests, by);
  words.place.count(place, by);
}
