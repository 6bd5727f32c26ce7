import type * as comingOver from './coming-over/coming-over';
import type * as calendarFile from './calendar/calendar';
import type * as dayCommands from './calendar/daily';
import type * as dailyNote from './calendar/daily-note';
import type * as calendarProgram from './calendar/program';
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
import type * as lookBackSaid from './look-back/look-back';
import type * as lookBackProgram from './look-back/program';
import type * as messages from './messages/messages';
import type * as messagesUi from './messages/messages-ui';
import type * as messagesProgram from './messages/program';
import type * as network from './network/network';
import type * as networkNames from './network/network-names';
import type * as links from './links/links';
import type * as check from './people/check';
import type * as relations from './people/relations';
import type * as ask from './suggestions/ask';
import type * as needs from './suggestions/needs';
import type * as suggestionsProgram from './suggestions/program';
import type * as reasonWords from './suggestions/reason-words';
import type * as suggestionNames from './suggestions/suggestion-names';
import type * as tableNames from './tables/table-names';
import type * as tables from './tables/tables';
import type * as tablesDialog from './tables/tables-dialog';
import type * as connecting from './rates/connecting';
import type * as contactYear from './rates/contact-year';
import type * as funnel from './rates/funnel';
import type * as ratesProgram from './rates/program';
import type * as rates from './rates/rates';
import type * as stats from './rates/stats';

/** The tables of each folder of `words` that every language says. */
interface AllWords {
  readonly 'coming-over': Pick<
    typeof comingOver,
    'COMING_OVER' | 'READ_WORDS' | 'COMING_OVER_COMMAND'
  >;
  readonly calendar: Pick<typeof calendarFile, 'CALENDAR'> &
    Pick<typeof dailyNote, 'DAILY'> &
    Pick<typeof dayCommands, 'DAY_COMMANDS'> &
    Pick<typeof calendarProgram, 'CALENDAR_COMMAND' | 'TODAY_COMMAND'>;
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
  readonly 'look-back': Pick<typeof lookBackSaid, 'LOOK_BACK_SAID'> &
    Pick<typeof lookBackProgram, 'LOOK_BACK_COMMAND'>;
  readonly messages: Pick<typeof messages, 'DRAFT_KIND_TITLES' | 'MESSAGE_COMMANDS' | 'TEMPLATES'> &
    Pick<typeof messagesUi, 'DRAFTS' | 'PROBLEMS' | 'SENT' | 'REACH_OUT'> &
    Pick<typeof messagesProgram, 'DRAFT_COMMAND'>;
  readonly network: Pick<typeof network, 'FAMILY_NAMES' | 'GROUPS' | 'NETWORK' | 'EGO'> &
    Pick<typeof networkNames, 'NETWORK_NAMES'>;
  readonly links: Pick<typeof links, 'LINKS'>;
  readonly people: Pick<typeof check, 'CHECK'> & Pick<typeof relations, 'RELATIONS'>;
  readonly suggestions: Pick<typeof ask, 'ASK' | 'ASK_GROUPS' | 'ASK_REASONS'> &
    Pick<typeof needs, 'NEEDS' | 'NOTE_NEEDS' | 'NEEDS_REFUSED'> &
    Pick<typeof suggestionsProgram, 'ASK_COMMAND' | 'NEEDS_COMMAND'> &
    Pick<typeof reasonWords, 'STRENGTH'> &
    Pick<typeof suggestionNames, 'SUGGESTION_NAMES'>;
  readonly tables: Pick<typeof tableNames, 'TABLE_NAMES'> &
    Pick<typeof tables, 'TABLES' | 'TABLES_COMMAND'> &
    Pick<typeof tablesDialog, 'TABLES_DIALOG' | 'SEVERAL_DIALOG'>;
  readonly rates: Pick<typeof connecting, 'CONNECTING'> &
    Pick<typeof contactYear, 'CONTACT_YEAR'> &
    Pick<typeof funnel, 'STEP_TITLES' | 'FUNNEL'> &
    Pick<typeof ratesProgram, 'STATS_COMMAND'> &
    Pick<typeof rates, 'FIGURES' | 'GIVEN' | 'RATES'> &
    Pick<typeof stats, 'STATS'>;
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
