import type { Person } from '../core/person/person';
import { LETTER } from '../core/words/introduction-drafts';
import { shortNames } from '../core/words/names';
import type { Draft } from './draft';

/** Two people to be introduced, why, and by whom; `me` is empty where no name is known. */
export interface IntroductionLetter {
  readonly people: readonly [Person, Person];
  readonly reason: string;
  readonly me: string;
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

function listed(phrases: readonly string[], words: (phrases: string) => string): string[] {
  return phrases.length === 0 ? [] : [words(phrases.join(', '))];
}

/** Somebody in a few words that can be passed on: what they do, offer, look for and care about. */
function blurb({ field, role, organization, place, ...person }: Person): string {
  const does = [role ?? field.join(', '), ...organization, ...place].filter((part) => part !== '');
  const more = [
    ...listed(person.offers, LETTER.offers),
    ...listed(person.seeks, LETTER.seeks),
    ...listed(person.interests, LETTER.interests),
  ];
  return [does.join(', '), ...more].filter((part) => part !== '').join('; ');
}

function about(person: Person): string {
  const words = blurb(person);
  return words === '' ? '' : LETTER.about(person.name, words);
}

function why(reason: string): string {
  return reason.trim() === '' ? '' : LETTER.why(reason.trim());
}

/** The letter that asks one of two people, saying who the other is, why, and that a no is fine. */
export function askDraft({ people, reason, me }: IntroductionLetter, path: string): Draft {
  const [a, b] = people;
  const [to, other] = b.path === path ? [b, a] : [a, b];
  const [name] = shortNames(to.name, other.name);
  const parts = [LETTER.greeting([name]), LETTER.wouldLike(other.name), why(reason), about(other)];
  return {
    to: to.email.slice(0, 1),
    subject: LETTER.askSubject(other.name),
    body: paragraphs([...parts, LETTER.question, me]),
  };
}

/** The letter to both: who each is, why, how they reach each other, and who writes next. */
export function introductionDraft(
  { people, reason, me }: IntroductionLetter,
  first: string | null,
): Draft {
  const [a, b] = people;
  const names = shortNames(a.name, b.name);
  const addresses = people.map(({ name, email }) => `${name}: ${email[0] ?? LETTER.noAddress}`);
  return {
    to: people.flatMap(({ email }) => email.slice(0, 1)),
    subject: LETTER.introductionSubject([a.name, b.name]),
    body: paragraphs([
      LETTER.greeting(names),
      LETTER.bothSaidYes,
      why(reason),
      ...people.map(about),
      LETTER.addresses(addresses),
      LETTER.writesFirst(b.path === first ? names[1] : names[0]),
      me,
    ]),
  };
}
