type Pair = readonly [string, string];

/**
 * What speaks for or against two descriptions being of one person. In pairs the first value is that
 * of the first description.
 */
export type Evidence =
  | {
      readonly kind:
        'email' | 'phone' | 'profile' | 'uid' | 'name' | 'organization' | 'place' | 'birthday';
      readonly value: string;
    }
  | { readonly kind: keyof typeof PAIRS; readonly values: Pair }
  | { readonly kind: 'nickname'; readonly short: string; readonly long: string }
  | { readonly kind: 'initial'; readonly initial: string; readonly name: string };

/** What is said of two values; in `spelling` and `nicknames` they are words of the names. */
const PAIRS = {
  'name-order': (both: string) => `the name in another order: ${both}`,
  'name-script': (both: string) => `one name written in another script: ${both}`,
  spelling: (both: string) => `${both} are spelled almost the same`,
  nicknames: (both: string) => `${both} are short for one name`,
  'shared-part': (both: string) => `a part of the name is the same: ${both}`,
  'other-name': (both: string) => `another name: ${both}`,
  'other-birthday': (both: string) => `another birthday: ${both}`,
} as const;

/** One fact as part of a sentence: `the same email ana@x.org`, `Bob is short for Robert`. */
export function evidenceWords(evidence: Evidence): string {
  if ('values' in evidence) return PAIRS[evidence.kind](evidence.values.join(' and '));
  if ('value' in evidence) {
    const { kind, value } = evidence;
    return kind === 'uid' ? 'the same card number' : `the same ${kind} ${value}`;
  }
  switch (evidence.kind) {
    case 'nickname':
      return `${evidence.short} is short for ${evidence.long}`;
    case 'initial':
      return `${evidence.initial} may stand for ${evidence.name}`;
  }
}
