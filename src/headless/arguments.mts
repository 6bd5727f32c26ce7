import type { Options } from '../commands/kit/command';
import { PROGRAM } from '../words/kit/program';

/** A command line, in the syntax of the Obsidian CLI: a command, then `name=value` and flags. */
export type CommandLine =
  | { readonly kind: 'command'; readonly command: string | null; readonly options: Options }
  | { readonly kind: 'wrong-usage'; readonly message: string };

/** `\n` and `\t` stand for what a shell makes hard to type; paths keep their backslashes. */
function unescape(name: string, value: string): string {
  if (name === 'vault') return value;
  return value.replace(/\\n/g, '\n').replace(/\\t/g, '\t');
}

/**
 * Reads the words after the program's name. `--help` and `-h` are taken for `help`.
 */
export function readCommandLine(words: readonly string[]): CommandLine {
  const options: Record<string, string> = {};
  let command: string | null = null;
  for (const word of words) {
    const equals = word.indexOf('=');
    const flag = /^(?:--help|-h)$/.test(word) ? 'help' : word;
    if (equals < 0 && command === null) command = flag;
    else {
      const name = equals < 0 ? flag : word.slice(0, equals);
      if (Object.hasOwn(options, name))
        return { kind: 'wrong-usage', message: PROGRAM.givenTwice(name) };
      options[name] = equals < 0 ? 'true' : unescape(name, word.slice(equals + 1));
    }
  }
  return { kind: 'command', command, options };
}
