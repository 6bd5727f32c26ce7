import type * as cli from './kit/cli';
import type * as days from './kit/days';
import type * as files from './kit/files';
import type * as words from './kit/interface';
import type * as keys from './kit/keys';
import type * as picture from './kit/picture';
import type * as programFiles from './kit/program-files';
import type * as program from './kit/program';
import type * as saidDays from './kit/said-days';
import type * as sentences from './kit/sentences';
import type * as check from './people/check';

/** The tables of each folder of `words` that every language says. */
interface AllWords {
  readonly kit: Pick<
    typeof words,
    | 'STATUS_TITLES'
    | 'STATUS_MEANINGS'
    | 'STATUS_CHOICE'
    | 'COMMANDS'
    | 'INDEX'
    | 'FOLLOW_UPS'
    | 'SNOOZE'
    | 'INTRODUCTIONS'
    | 'DONE'
    | 'PICK'
    | 'STATUS_BAR'
  > &
    Pick<typeof cli, 'CLI'> &
    Pick<typeof days, 'DAYS'> &
    Pick<typeof files, 'FILES'> &
    Pick<typeof keys, 'KEYS'> &
    Pick<typeof picture, 'PICTURE'> &
    Pick<typeof program, 'PROGRAM'> &
    Pick<typeof programFiles, 'PROGRAM_FILES' | 'FILE_ERRORS'> &
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
