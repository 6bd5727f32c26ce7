import type { CommandContext } from '../commands/kit/command';
import { optionsOf, type OptionInput } from '../commands/kit/options-from-code';
import { readRequest } from '../commands/kit/request';
import { COMMANDS } from '../commands/table';
import { PROGRAM } from '../words/kit/program';

export type ScriptOptions = Readonly<Record<string, OptionInput>>;

/**
 * Runs a command of the program with options given by a script.
 * @returns its answer as in JSON; rejects with a sentence if it is refused or called wrongly
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
