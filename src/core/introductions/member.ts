import { eachOnce } from '../each-once';
import { isEqual } from '../equal';
import type { Person } from '../person/person';
import { foldOrganization } from '../topics/terms';
import { Vocabulary, type PhraseReader, type Terms } from './vocabulary';

/** The words of all people, by what they are for. */
export interface Words {
  /** What is offered and what is sought. */
  readonly help: Vocabulary;
  readonly interests: Vocabulary;
  readonly place: Vocabulary;
  readonly field: Vocabulary;
}

/** A person as the engine sees one: terms by number, in place of phrases. */
export interface Member {
  readonly person: Person;
  /** Whether suggestions may name the person; others still count for weights and ties. */
  readonly isEligible: boolean;
  readonly offers: Terms;
  readonly seeks: Terms;
  readonly interests: Terms;
  readonly place: Terms;
  readonly field: Terms;
  /** Names as they are compared; people of one are acquainted. */
  readonly organizations: readonly string[];
}

export function wordsBy(readPhrase: PhraseReader): Words {
  return {
    help: new Vocabulary(readPhrase),
    interests: new Vocabulary(readPhrase),
    place: new Vocabulary(readPhrase),
    field: new Vocabulary(readPhrase),
  };
}

/** What counts as a person's interests, as phrases. */
export function interestsOf({ interests, tags }: Person): readonly string[] {
  return tags.length === 0 ? interests : [...interests, ...tags];
}

export function memberOf(person: Person, { help, interests, place, field }: Words): Member {
  const organizations = person.organization.map(foldOrganization);
  return {
    person,
    isEligible: person.status !== 'closed' && !person.noIntroductions,
    offers: help.read(person.offers),
    seeks: help.read(person.seeks),
    interests: interests.read(interestsOf(person)),
    place: place.read(person.place),
    field: field.read(person.field),
    organizations: organizations.filter((name) => name !== ''),
  };
}

/** Counts a person's terms in or out (§5 says where a term has to stand to count). */
export function countTerms(member: Member, words: Words, by: 1 | -1): void {
  words.help.count(eachOnce([...member.offers, ...member.seeks]), by);
  words.interests.count(member.interests, by);
  words.place.count(member.place, by);
}

/** Whether two readings of a note are the same to the engine, whatever else the note says. */
export function isSameMember(a: Member | null, b: Member | null): boolean {
  return isEqual(a && { ...a, person: null }, b && { ...b, person: null });
}
