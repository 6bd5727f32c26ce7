import { translated } from '../kit/ui-language';

/** What somebody is to a person. */
export const RELATIONS = translated('people.RELATIONS', {
  spouse: 'spouse',
  husband: 'husband',
  wife: 'wife',
  partner: 'partner',
  parent: 'parent',
  father: 'father',
  mother: 'mother',
  child: 'child',
  son: 'son',
  daughter: 'daughter',
  sibling: 'sibling',
  brother: 'brother',
  sister: 'sister',
  relative: 'relative',
  friend: 'friend',
  colleague: 'colleague',
  knownAs: (name: string, relation: string) => `${name} (${relation})`,
});

type Relation = Exclude<keyof typeof RELATIONS, 'knownAs'>;

/** Words that a note writes in another form. */
const FORMS: Readonly<Record<string, Relation>> = {
  children: 'child',
  coworker: 'colleague',
  'co-worker': 'colleague',
};

function isRelation(word: string): word is Relation {
  return word !== 'knownAs' && Object.hasOwn(RELATIONS, word);
}

/** The word of a note in the language of the interface; one that is not known as it is. */
function relationWord(word: string): string {
  const single = (Object.hasOwn(FORMS, word) ? FORMS[word] : undefined) ?? word.replace(/s$/, '');
  return isRelation(single) ? RELATIONS[single] : word;
}

/** Somebody with what they are to a person: `Bo Lee (colleague)`. */
export function knownAs(name: string, relation: string | null): string {
  return relation === null ? name : RELATIONS.knownAs(name, relationWord(relation));
}
