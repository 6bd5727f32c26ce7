import { translated } from '../kit/ui-language';

type Pair = readonly [string, string];

/** What speaks for or against two descriptions being of one person, each as part of a sentence. */
export const EVIDENCE = translated('cards.EVIDENCE', {
  same: {
    email: (value: string) => `the same email ${value}`,
    phone: (value: string) => `the same phone ${value}`,
    profile: (value: string) => `the same profile ${value}`,
    uid: () => 'the same card number',
    name: (value: string) => `the same name ${value}`,
    organization: (value: string) => `the same organization ${value}`,
    place: (value: string) => `the same place ${value}`,
    birthday: (value: string) => `the same birthday ${value}`,
  },
  /** Of two values; in `spelling` and `nicknames` they are words of the names. */
  pairs: {
    'name-order': (one: string, other: string) => `the name in another order: ${one} and ${other}`,
    'name-script': (one: string, other: string) =>
      `one name written in another script: ${one} and ${other}`,
    spelling: (one: string, other: string) => `${one} and ${other} are spelled almost the same`,
    nicknames: (one: string, other: string) => `${one} and ${other} are short for one name`,
    'shared-part': (one: string, other: string) =>
      `a part of the name is the same: ${one} and ${other}`,
    'other-name': (one: string, other: string) => `another name: ${one} and ${other}`,
    'other-birthday': (one: string, other: string) => `another birthday: ${one} and ${other}`,
  },
  nickname: (short: string, long: string) => `${short} is short for ${long}`,
  initial: (initial: string, name: string) => `${initial} may stand for ${name}`,
});

/**
 * What speaks for or against two descriptions being of one person. In pairs the first value is that
 * of the first description.
 */
export type Evidence =
  | { readonly kind: keyof typeof EVIDENCE.same; readonly value: string }
  | { readonly kind: keyof typeof EVIDENCE.pairs; readonly values: Pair }
  | { readonly kind: 'nickname'; readonly short: string; readonly long: string }
  | { readonly kind: 'initial'; readonly initial: string; readonly name: string };

/** One fact as part of a sentence: `the same email ana@x.org`, `Bob is short for Robert`. */
export function evidenceWords(evidence: Evidence): string {
  if ('values' in evidence) return EVIDENCE.pairs[evidence.kind](...evidence.values);
  if ('value' in evidence) return EVIDENCE.same[evidence.kind](evidence.value);
  switch (evidence.kind) {
    case 'nickname':
      return EVIDENCE.nickname(evidence.short, evidence.long);
    case 'initial':
      return EVIDENCE.initial(evidence.initial, evidence.name);
  }
}
