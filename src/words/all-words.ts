import type * as baseNames from './bases/base-names';
import type * as bases from './bases/bases';
import type * as days from './kit/days';
import type * as saidDays from './kit/said-days';
import type * as sentences from './kit/sentences';
import type * as check from './people/check';

/** The tables of each folder of `words` that every language says. */
interface AllWords {
  readonly bases: Pick<typeof baseNames, 'BASE_NAMES'> &
    Pick<typeof bases, 'BASE' | 'BASE_VIEW_NAMES'>;
  readonly kit: Pick<typeof days, 'DAYS'> &
    Pick<typeof saidDays, 'OFFERED_DAYS'> &
    Pick<typeof sentences, 'DUE_GROUP_TITLES' | 'DUE' | 'RHYTHM_SPAN' | 'EVERY' | 'NEXT'>;
  readonly people: Pick<typeof check, 'CHECK'>;
}

/**
 * What another language says in place of a table: a text for a text, and for a function its message
 * in the ICU format, with the arguments by their places: `{0} said no`,
 * `{0, plural, one {# note} other {# notes}}`.
 */
type Translated<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...values: never[]) => string
      ? string
      : Translated<T[Key]>;
};

/** All that a language says: the compiler names what is missing. */
export type LanguageWords = Translated<AllWords>;
