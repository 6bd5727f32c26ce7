import { parseDay, type Day } from '../../core/days/day';
import type { Command, OptionDefinition, Options } from './command';
import { PROGRAM } from '../../words/kit/program';

/** A call of a command, checked against its options. */
export interface Request {
  readonly command: Command;
  readonly options: Options;
  readonly format: 'text' | 'json';
  readonly date: Day | null;
}

export type RequestReading =
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'wrong-usage'; readonly message: string };

/** Options that every command takes. */
export const COMMON_OPTIONS: readonly OptionDefinition[] = [
  { name: 'format', value: 'text|json', description: PROGRAM.options.format },
  { name: 'date', value: '<YYYY-MM-DD>', description: PROGRAM.options.date },
];

function wrong(message: string): RequestReading {
  return { kind: 'wrong-usage', message };
}

function unknownOption(command: Command, options: Options): string | null {
  const known = [...command.options, ...COMMON_OPTIONS].map(({ name }) => name);
  return Object.keys(options).find((name) => !known.includes(name)) ?? null;
}

function misused({ name, value, isRequired }: OptionDefinition, options: Options): string | null {
  const written = options[name];
  if (written === undefined) return isRequired === true ? PROGRAM.missing(name) : null;
  if (value === null) return written === 'true' ? null : PROGRAM.takesNoValue(name);
  return written.trim() === '' ? PROGRAM.empty(name) : null;
}

function unknownFormat({ formats = [] }: Command, format: string): string | null {
  const known = ['text', ...formats];
  if (format === 'json' || known.includes(format)) return null;
  return PROGRAM.noFormat(format, known.join(', '));
}

/** Checks what every command has in common: known options, required ones, format and date. */
export function readRequest(command: Command, options: Options): RequestReading {
  const unknown = unknownOption(command, options);
  if (unknown !== null) return wrong(PROGRAM.noOption(command.name, unknown));
  for (const definition of [...command.options, ...COMMON_OPTIONS]) {
    const message = misused(definition, options);
    if (message !== null) return wrong(message);
  }
  const { format = 'text', date } = options;
  const misread = unknownFormat(command, format);
  if (misread !== null) return wrong(misread);
  const day = date === undefined ? null : parseDay(date);
  if (date !== undefined && day === null) return wrong(PROGRAM.noDate(date));
  const kind = format === 'json' ? 'json' : 'text';
  return { kind: 'request', request: { command, options, format: kind, date: day } };
}
