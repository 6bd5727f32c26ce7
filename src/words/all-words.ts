import type * as blocks from './editing/blocks';
import type * as completion from './editing/completion';
import type * as editing from './editing/editing';
import type * as firstRun from './first-run/first-run';
import type * as sample from './first-run/sample';
import type * as days from './kit/days';
import type * as saidDays from './kit/said-days';
import type * as sentences from './kit/sentences';
import type * as merge from './merge/merge';
import type * as mergeCommands from './merge/merge-commands';
import type * as mergeDialog from './merge/merge-dialog';
import type * as mergeProgram from './merge/program';
import type * as check from './people/check';
import type * as propertyTypes from './settings/property-types';
import type * as selfCheck from './settings/self-check';
import type * as settings from './settings/settings';

/** The tables of each folder of `words` that every language says. */
interface AllWords {
  readonly editing: Pick<typeof editing, 'BAR'> &
    Pick<typeof blocks, 'BLOCK'> &
    Pick<typeof completion, 'DAY_CHOICES' | 'PROPERTY_HINTS' | 'PROPERTY_FIELD'>;
  readonly 'first-run': Pick<typeof firstRun, 'FIRST_RUN'> & Pick<typeof sample, 'SAMPLE_WORDS'>;
  readonly kit: Pick<typeof days, 'DAYS'> &
    Pick<typeof saidDays, 'OFFERED_DAYS'> &
    Pick<typeof sentences, 'DUE_GROUP_TITLES' | 'DUE' | 'RHYTHM_SPAN' | 'EVERY' | 'NEXT'>;
  readonly merge: Pick<typeof merge, 'MERGE'> &
    Pick<typeof mergeCommands, 'MERGE_COMMANDS'> &
    Pick<typeof mergeDialog, 'MERGE_DIALOG'> &
    Pick<typeof mergeProgram, 'MERGE_COMMAND'>;
  readonly people: Pick<typeof check, 'CHECK'>;
  readonly settings: Pick<
    typeof settings,
    'SETTING_WORDS' | 'WEEK_START_TITLES' | 'SETTING_PAGES' | 'SETTING_FOUND' | 'SETTINGS_TAB'
  > &
    Pick<typeof selfCheck, 'SELF_CHECK'> &
    Pick<typeof propertyTypes, 'PROPERTY_TYPES'>;
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
