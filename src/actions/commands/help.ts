import type { Command, OptionDefinition } from './command';
import { COMMON_OPTIONS } from './request';

function usage({ name, value }: OptionDefinition): string {
  return value === null ? name : `${name}=${value}`;
}

function optionLines(options: readonly OptionDefinition[]): string[] {
  // A long list of words stands on a line of its own instead of pushing all others aside.
  const width = Math.max(
    ...options.map((option) => usage(option).length).filter((length) => length <= 30),
  );
  return options.map((option) => {
    const required = option.isRequired === true ? ' (required)' : '';
    return `  ${usage(option).padEnd(width)}  ${option.description}${required}`;
  });
}

/** The help of one command. */
export function commandHelp(command: Command, hostOptions: readonly OptionDefinition[]): string {
  const options = [...command.options, ...COMMON_OPTIONS, ...hostOptions];
  const required = command.options.filter(({ isRequired }) => isRequired === true).map(usage);
  const call = ['acquaint', command.name, ...required].join(' ');
  return [
    `${command.description}.`,
    '',
    `Usage: ${call} [options]`,
    '',
    ...optionLines(options),
    '',
  ].join('\n');
}

/** The help of all commands. */
export function generalHelp(
  commands: readonly Command[],
  hostOptions: readonly OptionDefinition[],
): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'Follow up with the people you meet, and introduce the ones who should know each other.',
    '',
    'Usage: acquaint <command> [name=value …]',
    '',
    ...commands.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`),
    '',
    'Every command takes:',
    ...optionLines([...COMMON_OPTIONS, ...hostOptions]),
    '',
    'More about one: acquaint <command> help',
    '',
  ].join('\n');
}
