import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command, Options, TextStyle } from '../commands/kit/command';
import { commandHelp, generalHelp, seeHelp, type CommandHost } from '../commands/kit/help';
import { render } from '../commands/kit/render';
import { readRequest, type Request } from '../commands/kit/request';
import { COMMANDS, loadCommands, type CommandRow } from '../commands/table';
import { terminalLine } from '../commands/kit/terminal-line';
import type { Clock } from '../actions/ports';
import type { Day } from '../core/days/day';
import type { LikelyFolder } from '../core/people/likely-folder';
import { PROGRAM } from '../words/kit/program';
import { PROGRAM_FILES } from '../words/kit/program-files';
import { UI_LANGUAGES } from '../words/kit/ui-language';
import { likelyFolderWords } from '../words/people/likely-folder';
import { readCommandLine } from './arguments.mts';
import { filesFrom, OUTSIDE } from './folder-files.mts';
import { MCP, namedLanguage, UI_LANGUAGE } from './program-language.mts';
import type { AgentEnvironment } from './serve-agents.mts';
import { FolderNoteStore } from './folder-note-store.mts';
import { openVault } from './folder-vault.mts';
import { VaultLock } from './vault-lock.mts';
import { version } from '../../manifest.json';

/** What the program prints, and how it ends: 0 done, 1 refused, 2 wrong usage. */
export interface ProgramResult {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly error: string;
}

export interface ProgramEnvironment {
  readonly folder: string;
  readonly style: TextStyle;
  readonly clock: Clock;
  /** What agents are served over, where there is such a thing. */
  readonly agents?: Pick<AgentEnvironment, 'input' | 'output' | 'now'>;
}

function host(): CommandHost {
  return {
    call: (command) => `acquaint ${command}`,
    options: [
      { name: 'vault', value: '<folder>', description: PROGRAM.vault },
      { name: UI_LANGUAGE, value: UI_LANGUAGES.join('|'), description: PROGRAM.uiLanguage },
    ],
  };
}

function done(out: string, remark: string | null = null): ProgramResult {
  return { code: 0, out, error: remark === null ? '' : `acquaint: ${terminalLine(remark)}\n` };
}

function failed(code: 1 | 2, message: string): ProgramResult {
  return { code, out: '', error: `acquaint: ${terminalLine(message)}\n` };
}

/** An answer that could only partly be carried out is printed, and still a failure. */
function answered(
  out: string,
  { failure, remark }: { readonly failure: string | undefined; readonly remark: string | null },
): ProgramResult {
  return failure === undefined ? done(out, remark) : { ...failed(1, failure), out };
}

/** The vault that a folder lies in, as the app marks one; null outside of any. */
function vaultAround(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.obsidian'))) return at;
    if (dirname(at) === at) return null;
  }
}

/** Said if nobody was found although there may be people; `check` lists it among its findings. */
function remarkOn({ command }: Request, folder: LikelyFolder | null): string | null {
  return folder === null || command.name === 'check' ? null : likelyFolderWords(folder);
}

async function runIn(
  lock: VaultLock,
  request: Request,
  vault: string,
  { style, clock }: ProgramEnvironment,
): Promise<ProgramResult> {
  const opened = openVault(vault);
  if (opened.kind === 'unreadable') return failed(1, PROGRAM.vaultUnread(vault, opened.reason));
  const { index, root, likelyFolder } = opened;
  const context = {
    index,
    likelyFolder,
    store: new FolderNoteStore(root, lock),
    outside: OUTSIDE,
    today: request.date ?? clock.today(),
  };
  const outcome = await request.command.run(context, request.options);
  switch (outcome.kind) {
    case 'answer':
      return answered(render(outcome, request, style), {
        failure: outcome.failure,
        remark: remarkOn(request, likelyFolder),
      });
    case 'refused':
      return failed(1, outcome.message);
    case 'wrong-usage':
      return failed(2, outcome.message + seeHelp(request.command, host()));
  }
}

/**
 * What a command writes rests on what it has read, so that no other run may write in between. A
 * run that cannot have the vault for itself reads all the same, and its writes say why not.
 */
async function run(
  request: Request,
  vault: string,
  environment: ProgramEnvironment,
): Promise<ProgramResult> {
  const lock = new VaultLock(vault);
  const work = (): Promise<ProgramResult> => runIn(lock, request, vault, environment);
  if (request.command.isReading === true) return work();
  const held = await lock.hold(work);
  return held.kind === 'done' ? held.value : work();
}

/** A call that can be carried out on a vault, or how it ended before. */
type Call =
  | { readonly kind: 'call'; readonly request: Request; readonly vault: string }
  | { readonly kind: 'ended'; readonly result: ProgramResult };

function ended(result: ProgramResult): Call {
  return { kind: 'ended', result };
}

function readCall(command: Command, given: Options, folder: string): Call {
  if (given['help'] === 'true') return ended(done(commandHelp(command, host())));
  const { vault, ...options } = given;
  const reading = readRequest(command, options);
  if (reading.kind === 'wrong-usage')
    return ended(failed(2, reading.message + seeHelp(command, host())));
  const meant = vault === undefined ? vaultAround(folder) : vault;
  if (meant === null || meant === '') return ended(failed(2, PROGRAM.whichVault));
  return { kind: 'call', request: reading.request, vault: resolve(folder, meant) };
}

/** Serves an agent for as long as it asks; prints nothing of its own. */
async function serve(
  { request, vault }: Extract<Call, { readonly kind: 'call' }>,
  { agents, clock }: ProgramEnvironment,
): Promise<ProgramResult> {
  if (!agents) return failed(2, PROGRAM.unknownCommand(MCP));
  if (statSync(vault, { throwIfNoEntry: false })?.isDirectory() !== true)
    return failed(1, PROGRAM.vaultUnread(vault, PROGRAM_FILES.noFolder));
  const { serveAgents } = await import('./serve-agents.mts');
  const isReadOnly = request.options['read-only'] === 'true';
  const today = (): Day => request.date ?? clock.today();
  await serveAgents(vault, { isReadOnly, version }, { ...agents, clock: { today } });
  return done('');
}

/** The commands of the program: those of the table, one that reads files of others, one that serves. */
function commandsIn(folder: string): readonly CommandRow[] {
  const load = async (): Promise<Command> =>
    (await import('../commands/cards/import')).importCommand(filesFrom(folder));
  const loadServing = async (): Promise<Command> =>
    (await import('../commands/agents/mcp')).SERVE_AGENTS;
  return [...COMMANDS, { name: 'import', load }, { name: MCP, load: loadServing }];
}

async function help(rows: readonly CommandRow[], options: Options): Promise<string> {
  const topic = rows.find(({ name }) => options[name] === 'true');
  if (topic) return commandHelp(await topic.load(), host());
  return generalHelp(await loadCommands(rows), host());
}

/** Runs a command line and returns what to print; prints and writes nothing but notes. */
export async function runProgram(
  words: readonly string[],
  environment: ProgramEnvironment,
): Promise<ProgramResult> {
  const line = readCommandLine(words);
  if (line.kind === 'wrong-usage') return failed(2, line.message);
  const { command: name, options: given } = line;
  const { [UI_LANGUAGE]: language = 'en', ...options } = given;
  if (namedLanguage(language) === null)
    return failed(2, PROGRAM.notOneOf(UI_LANGUAGE, language, UI_LANGUAGES.join(', ')));
  if (name === null) return failed(2, PROGRAM.noCommand);
  const rows = commandsIn(environment.folder);
  const row = rows.find((candidate) => candidate.name === name);
  if (row) {
    const call = readCall(await row.load(), options, environment.folder);
    if (call.kind === 'ended') return call.result;
    if (name === MCP) return serve(call, environment);
    return run(call.request, call.vault, environment);
  }
  if (name !== 'help') return failed(2, PROGRAM.unknownCommand(name));
  return done(await help(rows, options));
}
