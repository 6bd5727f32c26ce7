import { requireApiVersion, type CliFlags, type Plugin } from 'obsidian';
import type { Command, CommandContext, TextStyle } from '../actions/commands/command';
import { render } from '../actions/commands/render';
import { COMMON_OPTIONS, readRequest } from '../actions/commands/request';
import { COMMANDS } from '../actions/commands/table';

const plain = (text: string): string => text;
const STYLE: TextStyle = {
  columns: null,
  width: (text) => text.length,
  title: plain,
  strong: plain,
  faint: plain,
  late: plain,
};

function flagsOf(command: Command): CliFlags {
  const options = [...command.options, ...COMMON_OPTIONS];
  return Object.fromEntries(
    options.map(({ name, value, description, isRequired }) => [
      name,
      {
        description,
        ...(value === null ? {} : { value }),
        ...(isRequired ? { required: true } : {}),
      },
    ]),
  );
}

async function answer(
  command: Command,
  options: Record<string, string>,
  context: CommandContext,
): Promise<string> {
  // The app passes its own parameters along; what a command does not know is not the user's error.
  const known = new Set([...command.options, ...COMMON_OPTIONS].map(({ name }) => name));
  const own = Object.fromEntries(Object.entries(options).filter(([name]) => known.has(name)));
  const reading = readRequest(command, own);
  if (reading.kind === 'wrong-usage') return `Error: ${reading.message}`;
  const { request } = reading;
  const outcome = await command.run(
    { ...context, today: request.date ?? context.today },
    request.options,
  );
  return outcome.kind === 'answer'
    ? render(outcome, request, STYLE).trimEnd()
    : `Error: ${outcome.message}`;
}

/** Answers `obsidian acquaint:<command> …` with the commands of the headless program. */
export function registerCli(plugin: Plugin, context: () => CommandContext): void {
  if (!requireApiVersion('1.12.2')) return;
  for (const command of COMMANDS) {
    plugin.registerCliHandler(
      `${plugin.manifest.id}:${command.name}`,
      command.description,
      flagsOf(command),
      (options) => answer(command, options, context()),
    );
  }
}
