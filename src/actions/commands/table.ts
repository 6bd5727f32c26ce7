import { ADD } from './add';
import { CHECK } from './check';
import type { Command } from './command';
import { DUE } from './due';
import { INTRODUCTIONS } from './introductions';
import { LOG } from './log';
import { MERGE } from './merge';
import { PERSON } from './person';
import { SNOOZE } from './snooze';

/** Every command, in the order of the help; a new one is a file and a row here. */
export const COMMANDS: readonly Command[] = [
  DUE,
  INTRODUCTIONS,
  PERSON,
  ADD,
  LOG,
  SNOOZE,
  MERGE,
  CHECK,
];
