import type { CommandContext, Options } from '../commands/kit/command';
import { readRequest } from '../commands/kit/request';
import { COMMANDS } from '../commands/table';
import { PROGRAM } from '../words/kit/program';

/** An option as a script gives it: `true` is a flag, a list one value a line; null, false: not given. */
type ScriptValue = string | number | boolean | readonly string[] | null | undefined;

export type ScriptOptions = Readonly<Record<string, ScriptValue>>;

/** As the command line writes a value; null for one that is not given. */
function written(value: ScriptValue): string | null {
  if (value === null || value === undefined || value === false) return null;
  if (typeof value === 'object') return value.length === 0 ? null : value.map(String).join('\n');
  return String(value);
}

function optionsOf(given: ScriptOptions): Options {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const text = written(value);
      return text === null ? [] : [[name, text] as const];
    }),
  );
}

/**
 * Runs a command of the program with what a script gave.
 * @returns its answer as JSON has it; rejects with a sentence where it is refused or asked wrongly
 */
export async function runForScript(
  name: string,
  given: ScriptOptions,
  context: CommandContext,
): Promise<unknown> {
  const command = await COMMANDS.find((row) => row.name === name)?.load();
  if (command === undefined) throw new Error(PROGRAM.unknownCommand(name));
  const reading = readRequest(command, optionsOf(given));
  if (reading.kind === 'wrong-usage') throw new Error(reading.message);
  const { options, date } = reading.request;
  const outcome = await command.run({ ...context, today: date ?? context.today }, options);
  if (outcome.kind !== 'answer') throw new Error(outcome.message);
  const copy: unknown = JSON.parse(JSON.stringify(outcome.data));
  return copy;
}
