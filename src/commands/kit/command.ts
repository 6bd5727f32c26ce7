import type { Day } from '../../core/days/day';
import type { LikelyFolder } from '../../core/people/likely-folder';
import type { PeopleIndex } from '../../core/people/people-index';
import type { LinkedStore, OutsideFiles } from '../../actions/ports';

/** How a text answer is styled; plain if it does not go to a terminal. */
export interface TextStyle {
  /** Columns of the terminal; null if the answer does not go to one. */
  readonly columns: number | null;
  /** Columns that a text takes: wide scripts take two a character. */
  width(text: string): number;
  title(text: string): string;
  strong(text: string): string;
  faint(text: string): string;
  late(text: string): string;
}

export interface CommandContext {
  readonly index: PeopleIndex;
  /** Where notes look like people, in a vault in which nobody is one; the app has no such look. */
  readonly likelyFolder?: LikelyFolder | null;
  readonly store: LinkedStore;
  /** Files outside the vault, which only the program's own user may name. */
  readonly outside?: OutsideFiles;
  readonly today: Day;
  /** The day on which weeks start, as the app has it; 0 is Sunday. The program has none. */
  readonly firstWeekday?: number;
}

/** What a command found or did: plain data for `format=json`, and lines for people. */
export interface Answer {
  readonly kind: 'answer';
  readonly data: unknown;
  /** That a part could not be done, in one sentence, although the rest was. */
  readonly failure?: string;
  text(style: TextStyle): readonly string[];
}

export type CommandOutcome =
  | Answer
  /** Right usage that cannot be done: an unknown person, a file that exists. */
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'wrong-usage'; readonly message: string };

export interface OptionDefinition {
  readonly name: string;
  /** How its value is shown in the help, such as `<n>`; null for a flag. */
  readonly value: string | null;
  readonly description: string;
  readonly isRequired?: true;
  /** It takes several values, one a line. */
  readonly isList?: true;
}

/** Options as given: a flag is `true`. */
export type Options = Readonly<Record<string, string>>;

export interface Command {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionDefinition[];
  /** It changes no note, and may run beside one that does. */
  readonly isReading?: true;
  /** Words that `format` accepts besides `text` and `json`, which the command reads itself. */
  readonly formats?: readonly string[];
  run(context: CommandContext, options: Options): Promise<CommandOutcome> | CommandOutcome;
}

export function refused(message: string): CommandOutcome {
  return { kind: 'refused', message };
}

export function wrongUsage(message: string): CommandOutcome {
  return { kind: 'wrong-usage', message };
}
