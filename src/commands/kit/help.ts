import type { Command, OptionDefinition } from './command';
import { COMMON_OPTIONS } from './request';
import { PROGRAM } from '../../words/kit/program';

/** How commands are called: `acquaint due` in a shell, `obsidian acquaint:due` in the app. */
export interface CommandHost {
  readonly call: (command: string) => string;
  /** Options besides a command's own. */
  readonly options: readonly OptionDefinition[];
}

function usage({ name, value }: OptionDefinition): string {
  return value === null ? name : `${name}=${value}`;
}

function optionLines(options: readonly OptionDefinition[]): string[] {
  // A long list of words stands on a line of its own instead of pushing all others aside.
  const width = Math.max(
    ...options.map((option) => usage(option).length).filter((length) => length <= 30),
  );
  return options.map((option) => {
    const required = option.isRequired === true ? PROGRAM.required : '';
    return `  ${usage(option).padEnd(width)}  ${option.description}${required}`;
  });
}

/** The end of a message about wrong usage. */
export function seeHelp(command: Command, host: CommandHost): string {
  return PROGRAM.seeHelp(host.call(command.name));
}

/** The help of one command. */
export function commandHelp(command: Command, host: CommandHost): string {
  const options = [...command.options, ...COMMON_OPTIONS, ...host.options];
  const required = command.options.filter(({ isRequired }) => isRequired === true).map(usage);
  const call = [host.call(command.name), ...required].join(' ');
  return [`${command.description}.`, '', PROGRAM.usage(call), '', ...optionLines(options), ''].join(
    '\n',
  );
}

/** The help of all commands. */
export function generalHelp(commands: readonly Command[], host: CommandHost): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    PROGRAM.about,
    '',
    PROGRAM.usageOfAll(host.call('<command>')),
    '',
    ...commands.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`),
    '',
    PROGRAM.common,
    ...optionLines([...COMMON_OPTIONS, ...host.options]),
    '',
    PROGRAM.more(host.call('<command>')),
    '',
  ].join('\n');
}
