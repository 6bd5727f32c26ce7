import { ADD } from './add';
import { CALENDAR_FILE } from './calendar';
import { CHECK } from './check';
import type { Command } from './command';
import { DRAFT } from './draft';
import { DUE } from './due';
import { DUPLICATES } from './duplicates';
import { EXPORT_CARDS } from './export';
import { INTRODUCE } from './introduce';
import { INTRODUCTION } from './introduction';
import { INTRODUCTIONS } from './introductions';
import { LOG } from './log';
import { MERGE } from './merge';
import { PEOPLE } from '../../commands/people/people';
import { PERSON } from './person';
import { SNOOZE } from './snooze';
import { STATS_OF } from './stats';
import { TIMELINE_OF } from './timeline';
import { TODAY } from './today';

/** Every command, in the order of the help; a new one is a file and a row here. */
export const COMMANDS: readonly Command[] = [
  DUE,
  INTRODUCTIONS,
  INTRODUCE,
  INTRODUCTION,
  PEOPLE,
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
