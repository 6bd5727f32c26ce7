import type * as baseNames from './bases/base-names';
import type * as bases from './bases/bases';
import type * as heldBack from './introductions/held-back';
import type * as introduction from './introductions/introduction';
import type * as introductionLog from './introductions/introduction-log';
import type * as introductionSteps from './introductions/introduction-steps';
import type * as ledger from './introductions/ledger';
import type * as ledgerNames from './introductions/ledger-names';
import type * as introductionsProgram from './introductions/program';
import type * as days from './kit/days';
import type * as saidDays from './kit/said-days';
import type * as sentences from './kit/sentences';
import type * as links from './links/links';
import type * as check from './people/check';

/** The tables of each folder of `words` that every language says. */
interface AllWords {
  readonly bases: Pick<typeof baseNames, 'BASE_NAMES'> &
    Pick<typeof bases, 'BASE' | 'BASE_VIEW_NAMES'>;
  readonly introductions: Pick<typeof heldBack, 'HELD_BACK'> &
    Pick<typeof introductionLog, 'INTRODUCTION_NOTES' | 'OUTCOMES'> &
    Pick<
      typeof introduction,
      'STAGE_TITLES' | 'NAMED' | 'WAITING' | 'STANDING' | 'NEXT' | 'LEDGER'
    > &
    Pick<
      typeof introductionSteps,
      | 'NOT_OPEN'
      | 'REFUSALS'
      | 'REFUSED_FOR'
      | 'STEP_PROBLEMS'
      | 'SET_ASIDE_TITLES'
      | 'NOT_INTRODUCED'
      | 'STEP_FORM'
      | 'STEP_OFFERS'
      | 'STEP_DONE'
      | 'RECEIVED_OFFERS'
      | 'RECEIVED_DONE'
      | 'RECEIVED_TITLES'
      | 'STEP_TITLES'
      | 'STEP_CONFIRMS'
    > &
    Pick<typeof ledger, 'BOARD'> &
    Pick<typeof ledgerNames, 'LEDGER_NAMES'> &
    Pick<
      typeof introductionsProgram,
      'INTRODUCE_COMMAND' | 'INTRODUCTION_COMMAND' | 'INTRODUCTIONS_COMMAND'
    >;
  readonly kit: Pick<typeof days, 'DAYS'> &
    Pick<typeof saidDays, 'OFFERED_DAYS'> &
    Pick<typeof sentences, 'DUE_GROUP_TITLES' | 'DUE' | 'RHYTHM_SPAN' | 'EVERY' | 'NEXT'>;
  readonly links: Pick<typeof links, 'LINKS'>;
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
