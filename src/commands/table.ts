import { ADD } from './cards/add';
import { CALENDAR_FILE } from './calendar/calendar';
import { CHECK } from './check';
import { ASK_WHO } from './suggestions/ask';
import { OPEN_NEEDS } from './suggestions/needs';
import type { Command } from './kit/command';
import { DRAFT } from './messages/draft';
import { DUE } from './follow-ups/due';
import { DUPLICATES } from './cards/duplicates';
import { EXPORT_CARDS } from './cards/export';
import { INTRODUCE } from './introductions/introduce';
import { INTRODUCTION } from './introductions/introduction';
import { INTRODUCTIONS } from './introductions/introductions';
import { LOG } from './follow-ups/log';
import { MERGE } from './merge/merge';
import { PEOPLE } from './people/people';
import { PERSON } from './people/person';
import { SNOOZE } from './follow-ups/snooze';
import { STATS_OF } from './rates/stats';
import { TIMELINE_OF } from './people/timeline';
import { TODAY } from './calendar/today';

/** Every command, in the order of the help; a new one is a file and a row here. */
export const COMMANDS: readonly Command[] = [
  DUE,
  INTRODUCTIONS,
  INTRODUCE,
  INTRODUCTION,
  PEOPLE,
  ASK_WHO,
  OPEN_NEEDS,
  PERSON,
  TIMELINE_OF,
  ADD,
  LOG,
  SNOOZE,
  DRAFT,
  DUPLICATES,
  MERGE,
  TODAY,
  CALENDAR_FILE,
  EXPORT_CARDS,
  STATS_OF,
  CHECK,
];
