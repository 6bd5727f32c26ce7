import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command, Options, TextStyle } from '../commands/kit/command';
import { commandHelp, generalHelp, seeHelp, type CommandHost } from '../commands/kit/help';
import { render } from '../commands/kit/render';
import { readRequest, type Request } from '../commands/kit/request';
import { COMMANDS, loadCommands, type CommandRow } from '../commands/table';
import { terminalLine } from '../commands/kit/terminal-line';
import type { Clock } from '../actions/ports';
import type { LikelyFolder } from '../core/people/likely-folder';
import { PROGRAM } from '../words/kit/program';
import { UI_LANGUAGES } from '../words/kit/spoken';
import { likelyFolderWords } from '../words/people/likely-folder';
import { readCommandLine } from './arguments.mts';
import { filesFrom } from './folder-files.mts';
import { namedLanguage, UI_LANGUAGE } from './program-language.mts';
import { FolderNoteStore } from './folder-note-store.mts';
import { openVault } from './folder-vault.mts';
import { VaultLock } from './vault-lock.mts';

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

/** An answer of which a part could not be done is printed, and still a failure. */
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

/** Where nobody was found although somebody may be there; `check` lists it among what it found. */
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
  surroundings: ProgramEnvironment,
): Promise<ProgramResult> {
  const lock = new VaultLock(vault);
  const work = (): Promise<ProgramResult> => runIn(lock, request, vault, surroundings);
  if (request.command.isReading === true) return work();
  const held = await lock.hold(work);
  return held.kind === 'done' ? held.value : work();
}

function runCommand(
  command: Command,
  given: Options,
  surroundings: ProgramEnvironment,
): Promise<ProgramResult> | ProgramResult {
  if (given['help'] === 'true') return done(commandHelp(command, host()));
  const { vault, ...options } = given;
  const reading = readRequest(command, options);
  if (reading.kind === 'wrong-usage') return failed(2, reading.message + seeHelp(command, host()));
  const folder = vault === undefined ? vaultAround(surroundings.folder) : vault;
  if (folder === null || folder === '') return failed(2, PROGRAM.whichVault);
  return run(reading.request, resolve(surroundings.folder, folder), surroundings);
}

/** The commands of the program, that which reads files of others among them. */
function commandsIn(folder: string): readonly CommandRow[] {
  const load = async (): Promise<Command> =>
    (await import('../commands/cards/import')).importCommand(filesFrom(folder));
  return [...COMMANDS, { name: 'import', load }];
}

async function help(rows: readonly CommandRow[], options: Options): Promise<string> {
  const topic = rows.find(({ name }) => options[name] === 'true');
  if (topic) return commandHelp(await topic.load(), host());
  return generalHelp(await loadCommands(rows), host());
}

/** Runs a command line and returns what to print; prints and writes nothing but notes. */
export async function runProgram(
  words: readonly string[],
  surroundings: ProgramEnvironment,
): Promise<ProgramResult> {
  const line = readCommandLine(words);
  if (line.kind === 'wrong-usage') return failed(2, line.message);
  const { command: name, options: given } = line;
  const { [UI_LANGUAGE]: language = 'en', ...options } = given;
  if (namedLanguage(language) === null)
    return failed(2, PROGRAM.notOneOf(UI_LANGUAGE, language, UI_LANGUAGES.join(', ')));
  if (name === null) return failed(2, PROGRAM.noCommand);
  const rows = commandsIn(surroundings.folder);
  const row = rows.find((candidate) => candidate.name === name);
  if (row) return runCommand(await row.load(), options, surroundings);
  if (name !== 'help') return failed(2, PROGRAM.unknownCommand(name));
  return done(await help(rows, options));
}
