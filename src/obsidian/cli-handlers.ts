import { type App, type CliFlags, type Plugin, normalizePath } from 'obsidian';
import type { Command, CommandContext, TextStyle } from '../commands/kit/command';
import { commandHelp, generalHelp, seeHelp, type CommandHost } from '../commands/kit/help';
import { importCommand, type FileSource } from '../commands/cards/import';
import { render } from '../commands/kit/render';
import { COMMON_OPTIONS, readRequest } from '../commands/kit/request';
import { loadCommands } from '../commands/table';
import { CLI } from '../words/kit/cli';
import { PROGRAM } from '../words/kit/program';
import { FILES } from '../words/kit/files';

/** Files of the vault by path; what lies elsewhere is not read. */
function filesOf({ vault }: App): FileSource {
  return {
    read: async (path) => {
      const file = vault.getFileByPath(normalizePath(path));
      if (!file) return { kind: 'refused', reason: FILES.noSuchFile(path) };
      return { kind: 'bytes', bytes: new Uint8Array(await vault.readBinary(file)) };
    },
  };
}

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
  { host, context }: { host: CommandHost; context: CommandContext },
): Promise<string> {
  if (options['help'] === 'true') return commandHelp(command, host).trimEnd();
  // The app passes its own parameters along; what a command does not know is not the user's error.
  const known = new Set([...command.options, ...COMMON_OPTIONS].map(({ name }) => name));
  const own = Object.fromEntries(Object.entries(options).filter(([name]) => known.has(name)));
  const reading = readRequest(command, own);
  if (reading.kind === 'wrong-usage')
    return PROGRAM.error(reading.message + seeHelp(command, host));
  if (context.index.state === 'reading') return PROGRAM.error(CLI.reading);
  const { request } = reading;
  const today = request.date ?? context.today;
  const outcome = await command.run({ ...context, today }, request.options);
  switch (outcome.kind) {
    case 'answer':
      return render(outcome, request, STYLE).trimEnd();
    case 'refused':
      return PROGRAM.error(outcome.message);
    case 'wrong-usage':
      return PROGRAM.error(outcome.message + seeHelp(command, host));
  }
}

/** The app throws if a name is registered already; a plugin that is switched on must load. */
function register(plugin: Plugin, ...command: Parameters<Plugin['registerCliHandler']>): void {
  try {
    plugin.registerCliHandler(...command);
  } catch {
    // Whoever has the name keeps it.
  }
}

/** All commands, as the app can run them. */
export async function commandsIn(app: App): Promise<Command[]> {
  return [...(await loadCommands()), importCommand(filesOf(app))];
}

/**
 * Answers `obsidian acquaint:<command> …` with the commands of the headless program, and
 * `obsidian acquaint` with what there is.
 */
export function registerCommands(
  plugin: Plugin,
  commands: readonly Command[],
  context: () => CommandContext,
): void {
  const { id } = plugin.manifest;
  const host: CommandHost = { call: (command) => `obsidian ${id}:${command}`, options: [] };
  register(plugin, id, CLI.list, null, () => [generalHelp(commands, host), CLI.errors].join('\n'));
  for (const command of commands) {
    const name = `${id}:${command.name}`;
    register(plugin, name, command.description, flagsOf(command), (options) =>
      answer(command, options, { host, context: context() }),
    );
  }
}
