import type * as agentsProgram from './agents/program';
import type * as baseNames from './bases/base-names';
import type * as bases from './bases/bases';
import type * as calendar from './calendar/calendar';
import type * as daily from './calendar/daily';
import type * as dailyNote from './calendar/daily-note';
import type * as dueNotice from './calendar/due-notice';
import type * as calendarProgram from './calendar/program';
import type * as capture from './cards/capture';
import type * as cardCommands from './cards/card-commands';
import type * as cardReading from './cards/card-reading';
import type * as cards from './cards/cards';
import type * as cardsDialog from './cards/cards-dialog';
import type * as cardsWritten from './cards/cards-written';
import type * as duplicates from './cards/duplicates';
import type * as cardsExport from './cards/export';
import type * as fileKinds from './cards/file-kinds';
import type * as encodings from './cards/encodings';
import type * as matching from './cards/matching';
import type * as metAgain from './cards/met-again';
import type * as monica from './cards/monica';
import type * as myCard from './cards/my-card';
import type * as cardsProgram from './cards/program';
import type * as vcards from './cards/vcards';
import type * as comingOver from './coming-over/coming-over';
import type * as blocks from './editing/blocks';
import type * as completion from './editing/completion';
import type * as editing from './editing/editing';
import type * as firstRun from './first-run/first-run';
import type * as sample from './first-run/sample';
import type * as bulk from './follow-ups/bulk';
import type * as bulkDone from './follow-ups/bulk-done';
import type * as dates from './follow-ups/dates';
import type * as dueCount from './follow-ups/due-count';
import type * as followUpsList from './follow-ups/follow-ups-list';
import type * as followUpsProgram from './follow-ups/program';
import type * as snooze from './follow-ups/snooze';
import type * as statuses from './follow-ups/statuses';
import type * as home from './home/home';
import type * as excluded from './introductions/excluded';
import type * as introduction from './introductions/introduction';
import type * as introductionLog from './introductions/introduction-log';
import type * as introductionSteps from './introductions/introduction-steps';
import type * as introductionsList from './introductions/introductions-list';
import type * as ledger from './introductions/ledger';
import type * as ledgerNames from './introductions/ledger-names';
import type * as introductionsProgram from './introductions/program';
import type * as cli from './kit/cli';
import type * as commandNames from './kit/command-names';
import type * as days from './kit/days';
import type * as files from './kit/files';
import type * as labelled from './kit/labelled';
import type * as keys from './kit/keys';
import type * as notices from './kit/notices';
import type * as pick from './kit/pick';
import type * as picture from './kit/picture';
import type * as kitProgram from './kit/program';
import type * as programFiles from './kit/program-files';
import type * as saidDays from './kit/offered-days';
import type * as sentences from './kit/sentences';
import type * as links from './links/links';
import type * as lookBack from './look-back/look-back';
import type * as lookBackProgram from './look-back/program';
import type * as merge from './merge/merge';
import type * as mergeCommands from './merge/merge-commands';
import type * as mergeDialog from './merge/merge-dialog';
import type * as mergeProgram from './merge/program';
import type * as messages from './messages/messages';
import type * as messagesUi from './messages/messages-ui';
import type * as messagesProgram from './messages/program';
import type * as network from './network/network';
import type * as networkNames from './network/network-names';
import type * as faults from './notes/faults';
import type * as check from './people/check';
import type * as contactMonths from './people/contact-months';
import type * as forms from './people/forms';
import type * as likelyFolder from './people/likely-folder';
import type * as peopleList from './people/people-list';
import type * as personPanel from './people/person-panel';
import type * as personView from './people/person-view';
import type * as peopleProgram from './people/program';
import type * as promises from './people/promises';
import type * as propertyLabels from './people/property-labels';
import type * as relations from './people/relations';
import type * as rhythm from './people/rhythm';
import type * as timeline from './people/timeline';
import type * as connecting from './rates/connecting';
import type * as contactYear from './rates/contact-year';
import type * as funnel from './rates/funnel';
import type * as ratesProgram from './rates/program';
import type * as rates from './rates/rates';
import type * as stats from './rates/stats';
import type * as propertyTypes from './settings/property-types';
import type * as selfCheck from './settings/self-check';
import type * as settings from './settings/settings';
import type * as ask from './suggestions/ask';
import type * as needs from './suggestions/needs';
import type * as suggestionsProgram from './suggestions/program';
import type * as reasonWords from './suggestions/reason-words';
import type * as suggestionNames from './suggestions/suggestion-names';
import type * as tableNames from './tables/table-names';
import type * as tables from './tables/tables';
import type * as tablesDialog from './tables/tables-dialog';
import type * as triage from './triage/triage';
import type * as ways from './ways/ways';

/** The tables of each folder of `words` that every language says. */
interface AllWords {
  readonly agents: Pick<typeof agentsProgram, 'MCP_COMMAND'>;
  readonly bases: Pick<typeof baseNames, 'BASE_NAMES'> &
    Pick<typeof bases, 'BASE' | 'BASE_VIEW_NAMES'>;
  readonly calendar: Pick<typeof calendar, 'CALENDAR'> &
    Pick<typeof daily, 'DAY_COMMANDS'> &
    Pick<typeof dailyNote, 'DAILY'> &
    Pick<typeof dueNotice, 'DUE_NOTICE'> &
    Pick<typeof calendarProgram, 'CALENDAR_COMMAND' | 'TODAY_COMMAND'>;
  readonly cards: Pick<typeof capture, 'CONTACT'> &
    Pick<typeof cardCommands, 'CARD_COMMANDS'> &
    Pick<typeof cardReading, 'CARD_READING' | 'COLUMN_WORDS'> &
    Pick<
      typeof cards,
      'CARD_PROPERTY_WORDS' | 'CARD_SAYS' | 'CARD_EVENT' | 'CHANGES_TAKEN' | 'CARD_CUT'
    > &
    Pick<typeof cardsDialog, 'IMPORT' | 'ROW_KINDS'> &
    Pick<typeof cardsWritten, 'CARDS_WRITTEN'> &
    Pick<typeof duplicates, 'DUPLICATES'> &
    Pick<typeof cardsExport, 'EXPORT_FORMATS' | 'EXPORT'> &
    Pick<typeof fileKinds, 'FILE_KINDS'> &
    Pick<typeof encodings, 'ENCODINGS' | 'ENCODING_CHOICE'> &
    Pick<typeof matching, 'EVIDENCE'> &
    Pick<typeof metAgain, 'MET_AGAIN'> &
    Pick<typeof monica, 'MONICA_READING' | 'MONICA_LEFT'> &
    Pick<typeof myCard, 'MY_CARD'> &
    Pick<
      typeof cardsProgram,
      'ADD_COMMAND' | 'DUPLICATES_COMMAND' | 'EXPORT_COMMAND' | 'IMPORT_COMMAND'
    > &
    Pick<typeof vcards, 'VCARD_READING'>;
  readonly 'coming-over': Pick<
    typeof comingOver,
    'COMING_OVER' | 'READ_WORDS' | 'COMING_OVER_COMMAND'
  >;
  readonly editing: Pick<typeof blocks, 'BLOCK'> &
    Pick<typeof completion, 'DAY_CHOICES' | 'PROPERTY_HINTS' | 'PROPERTY_FIELD'> &
    Pick<typeof editing, 'BAR'>;
  readonly 'first-run': Pick<typeof firstRun, 'FIRST_RUN'> & Pick<typeof sample, 'SAMPLE_WORDS'>;
  readonly 'follow-ups': Pick<typeof bulk, 'BULK'> &
    Pick<typeof bulkDone, 'BULK_DONE'> &
    Pick<typeof dates, 'DATES'> &
    Pick<typeof followUpsProgram, 'DUE_COMMAND' | 'LOG_COMMAND' | 'SNOOZE_COMMAND'> &
    Pick<typeof dueCount, 'STATUS_BAR'> &
    Pick<typeof followUpsList, 'FOLLOW_UPS'> &
    Pick<typeof snooze, 'SNOOZE_REFUSED' | 'SNOOZE_DIALOG'> &
    Pick<typeof statuses, 'STATUS_TITLES' | 'STATUS_MEANINGS'>;
  readonly home: Pick<typeof home, 'HOME' | 'HOME_SIDE'>;
  readonly introductions: Pick<typeof excluded, 'EXCLUDED'> &
    Pick<typeof introduction, 'STAGE_TITLES' | 'NAMED' | 'WAITING' | 'STATE' | 'NEXT' | 'LEDGER'> &
    Pick<typeof introductionLog, 'OUTCOMES' | 'INTRODUCTION_NOTES'> &
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
    Pick<typeof introductionsList, 'INTRODUCTIONS'> &
    Pick<typeof ledger, 'BOARD'> &
    Pick<typeof ledgerNames, 'LEDGER_NAMES'> &
    Pick<
      typeof introductionsProgram,
      'INTRODUCE_COMMAND' | 'INTRODUCTION_COMMAND' | 'INTRODUCTIONS_COMMAND'
    >;
  readonly kit: Pick<typeof cli, 'CLI'> &
    Pick<typeof commandNames, 'COMMANDS'> &
    Pick<typeof days, 'DAYS'> &
    Pick<typeof files, 'FILES'> &
    Pick<typeof labelled, 'LABELLED'> &
    Pick<typeof notices, 'INDEX' | 'DONE'> &
    Pick<typeof pick, 'PICK'> &
    Pick<typeof keys, 'KEYS'> &
    Pick<typeof picture, 'PICTURE'> &
    Pick<typeof kitProgram, 'PROGRAM'> &
    Pick<typeof programFiles, 'PROGRAM_FILES' | 'FILE_ERRORS'> &
    Pick<typeof saidDays, 'OFFERED_DAYS'> &
    Pick<typeof sentences, 'DUE_GROUP_TITLES' | 'DUE' | 'EVERY' | 'NEXT'>;
  readonly links: Pick<typeof links, 'LINKS'>;
  readonly 'look-back': Pick<typeof lookBack, 'LOOK_BACK_SAID'> &
    Pick<typeof lookBackProgram, 'LOOK_BACK_COMMAND'>;
  readonly merge: Pick<typeof merge, 'MERGE'> &
    Pick<typeof mergeCommands, 'MERGE_COMMANDS'> &
    Pick<typeof mergeDialog, 'MERGE_DIALOG'> &
    Pick<typeof mergeProgram, 'MERGE_COMMAND'>;
  readonly messages: Pick<typeof messages, 'DRAFT_KIND_TITLES' | 'MESSAGE_COMMANDS' | 'TEMPLATES'> &
    Pick<typeof messagesUi, 'DRAFTS' | 'PROBLEMS' | 'SENT' | 'REACH_OUT'> &
    Pick<typeof messagesProgram, 'DRAFT_COMMAND'>;
  readonly network: Pick<typeof network, 'FAMILY_NAMES' | 'GROUPS' | 'NETWORK' | 'EGO'> &
    Pick<typeof networkNames, 'NETWORK_NAMES'>;
  readonly notes: Pick<
    typeof faults,
    'BLOCK_FAULTS' | 'FILE_FAULTS' | 'VALUE_FAULTS' | 'EDIT_FAULTS' | 'NOTE_FAULTS' | 'FAULT_PLACES'
  >;
  readonly people: Pick<typeof check, 'CHECK'> &
    Pick<typeof contactMonths, 'CONTACT_MONTHS'> &
    Pick<
      typeof forms,
      | 'CHANNEL_WORDS'
      | 'DAY'
      | 'FORM'
      | 'CHOOSE_DAY'
      | 'STATUS_IN_SENTENCE'
      | 'LOG_FORM'
      | 'ADD_FORM'
    > &
    Pick<typeof likelyFolder, 'LIKELY_FOLDER'> &
    Pick<
      typeof peopleList,
      | 'NOT_NEXT'
      | 'LAST_CONTACT'
      | 'BEFORE_FOUND'
      | 'PERSON_STATUS_WORDS'
      | 'FACET_WORDS'
      | 'SORT_WORDS'
      | 'SORTED_WORDS'
      | 'PEOPLE_LIST'
      | 'PEOPLE_HEADS'
    > &
    Pick<typeof personPanel, 'HOW_MET' | 'NEED_LABELS' | 'PANEL'> &
    Pick<typeof personView, 'PERSON_VIEW_WORDS'> &
    Pick<
      typeof peopleProgram,
      | 'CHECK_COMMAND'
      | 'PEOPLE_COMMAND'
      | 'PERSON_COMMAND'
      | 'TIMELINE_COMMAND'
      | 'PROMISES_COMMAND'
    > &
    Pick<typeof promises, 'PROMISES'> &
    Pick<typeof propertyLabels, 'LABELS'> &
    Pick<typeof relations, 'RELATIONS'> &
    Pick<typeof rhythm, 'RHYTHM'> &
    Pick<typeof timeline, 'TIMELINE_KINDS' | 'TIMELINE' | 'TASKS'>;
  readonly rates: Pick<typeof connecting, 'CONNECTING'> &
    Pick<typeof contactYear, 'CONTACT_YEAR'> &
    Pick<typeof funnel, 'STEP_TITLES' | 'FUNNEL'> &
    Pick<typeof ratesProgram, 'STATS_COMMAND'> &
    Pick<typeof rates, 'FIGURES' | 'GIVEN' | 'RATES'> &
    Pick<typeof stats, 'STATS'>;
  readonly settings: Pick<typeof propertyTypes, 'PROPERTY_TYPES'> &
    Pick<typeof selfCheck, 'SELF_CHECK'> &
    Pick<
      typeof settings,
      'SETTING_WORDS' | 'WEEK_START_TITLES' | 'SETTING_PAGES' | 'SETTING_FOUND' | 'SETTINGS_TAB'
    >;
  readonly suggestions: Pick<typeof ask, 'ASK' | 'ASK_GROUPS' | 'ASK_REASONS'> &
    Pick<typeof needs, 'NEEDS' | 'NOTE_NEEDS' | 'NEEDS_REFUSED'> &
    Pick<typeof suggestionsProgram, 'ASK_COMMAND' | 'NEEDS_COMMAND'> &
    Pick<typeof reasonWords, 'STRENGTH'> &
    Pick<typeof suggestionNames, 'SUGGESTION_NAMES'>;
  readonly tables: Pick<typeof tableNames, 'TABLE_NAMES'> &
    Pick<typeof tables, 'TABLES_COMMAND' | 'TABLES'> &
    Pick<typeof tablesDialog, 'TABLES_DIALOG' | 'SEVERAL_DIALOG'>;
  readonly triage: Pick<typeof triage, 'TRIAGE'>;
  readonly ways: Pick<
    typeof ways,
    'WAYS_COMMAND' | 'TIES' | 'INTRODUCE_ME_COMMAND' | 'GOAL_KINDS' | 'WAYS'
  >;
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

// Some folders have too many words for one file a language: these types say which tables stand in
// the files beside it.
export type PeopleForms = Pick<
  LanguageWords['people'],
  | 'CHANNEL_WORDS'
  | 'TIMELINE_KINDS'
  | 'DAY'
  | 'FORM'
  | 'CHOOSE_DAY'
  | 'STATUS_IN_SENTENCE'
  | 'LOG_FORM'
  | 'ADD_FORM'
  | 'LABELS'
  | 'LIKELY_FOLDER'
  | 'CHECK_COMMAND'
  | 'PEOPLE_COMMAND'
  | 'PERSON_COMMAND'
  | 'TIMELINE_COMMAND'
  | 'PROMISES_COMMAND'
>;

export type CardsProgram = Pick<
  LanguageWords['cards'],
  'ADD_COMMAND' | 'DUPLICATES_COMMAND' | 'EXPORT_COMMAND' | 'IMPORT_COMMAND'
>;

export type CardsReading = Pick<
  LanguageWords['cards'],
  'CARD_READING' | 'COLUMN_WORDS' | 'ENCODINGS' | 'FILE_KINDS' | 'ENCODING_CHOICE' | 'VCARD_READING'
>;

export type IntroductionsProgram = Pick<
  LanguageWords['introductions'],
  'INTRODUCE_COMMAND' | 'INTRODUCTION_COMMAND' | 'INTRODUCTIONS_COMMAND'
>;

export type KitProgram = Pick<
  LanguageWords['kit'],
  'CLI' | 'PROGRAM' | 'PROGRAM_FILES' | 'FILE_ERRORS'
>;
