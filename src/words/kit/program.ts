import { spoken } from './spoken';

/** What more than one command of the program says. */
export const PROGRAM = spoken('kit.PROGRAM', {
  error: (message: string) => `Error: ${message}`,
  missing: (option: string) => `${option}= is missing`,
  empty: (option: string) => `${option}= is empty`,
  required: ' (required)',
  seeHelp: (call: string) => `; see: ${call} help`,
  usage: (call: string) => `Usage: ${call} [options]`,
  usageOfAll: (call: string) => `Usage: ${call} [name=value …]`,
  andMore: (count: number) => `… and ${String(count)} more`,
  to: (addresses: string) => `To: ${addresses}`,
  subject: (subject: string) => `Subject: ${subject}`,
  both: (one: string, other: string) => `${one} and ${other}`,
  options: {
    format: 'Output format (default: text)',
    date: 'Day to take for today',
  },
  nothingWrittenTo: (path: string, reason: string) => `nothing was written to ${path}: ${reason}`,
  nothingToChange: (path: string) => `Nothing to change in ${path}.`,
  returnCount: 'Return the count',
  nothingWritten: (reason: string) => `nothing was written: ${reason}`,
  nobodyYet: 'Nobody yet. Add the first person: acquaint add name="Ana Silva" met=2026-11-05',
  about: 'Follow up with the people you meet, and introduce the ones who should know each other.',
  common: 'Every command takes:',
  more: (call: string) => `More about one: ${call} help`,
  returnAtMost: 'Return at most n',
  returnAtMostOf: (most: string) => `Return at most n (default: ${most})`,
  notACount: (option: string, written: string, most: string) =>
    `${option}=${written} is not a whole number from 0 to ${most}`,
  notADay: (option: string, written: string) => `${option}=${written} is not a day (YYYY-MM-DD)`,
  notOneOf: (option: string, written: string, words: string) =>
    `${option}=${written} is not one of ${words}`,
  vault: 'Folder of notes (default: the vault around this folder)',
  whichVault: 'which vault? say vault=<folder>, or start inside one',
  vaultUnread: (vault: string, reason: string) => `the vault ${vault} cannot be read: ${reason}`,
  noCommand: 'no command; see: acquaint help',
  unknownCommand: (name: string) => `there is no command ${name}; see: acquaint help`,
  givenTwice: (option: string) => `${option} is given twice`,
  takesNoValue: (option: string) => `${option} takes no value`,
  noFormat: (format: string, known: string) => `format=${format} is not ${known} or json`,
  noOption: (command: string, option: string) => `${command} has no option ${option}`,
  noDate: (date: string) => `date=${date} is not a day (YYYY-MM-DD)`,
  severalPeople: (wanted: string, people: string) =>
    `“${wanted}” is more than one person; name one by path: ${people}`,
  didYouMean: (people: string) => `; did you mean ${people}?`,
  nobody: (wanted: string, hint: string) => `nobody is called “${wanted}”${hint}`,
});
