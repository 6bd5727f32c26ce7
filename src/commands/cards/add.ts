import { parseCadence } from '../../core/days/cadence';
import type { NewPerson } from '../../core/people/new-note';
import { isFollowUpStatus, FOLLOW_UP_STATUSES } from '../../core/people/person';
import {
  PROPERTY_IDS,
  propertyKind,
  propertyName,
  type PropertyId,
  type PropertyKind,
} from '../../core/people/properties';
import type { PropertyValue } from '../../core/notes/property-change';
import { safeLine } from '../../core/notes/safe-text';
import { readCheckbox } from '../../core/notes/property-value';
import {
  refused,
  wrongUsage,
  type Command,
  type CommandContext,
  type CommandOutcome,
  type OptionDefinition,
  type Options,
} from '../kit/command';
import { readDayOption, readLines, readWord, type OptionReading } from '../kit/read-options';
import { terminalLine } from '../kit/terminal-line';
import { noteLink, propertyText } from '../kit/written-text';
import { ADD_COMMAND } from '../../words/cards/program';
import { PROGRAM } from '../../words/kit/program';

function value<T>(read: T): OptionReading<T> {
  return { kind: 'value', value: read };
}

function stop(message: string): OptionReading<never> {
  return { kind: 'stop', outcome: wrongUsage(message) };
}

interface AddRequest {
  readonly context: CommandContext;
  readonly options: Options;
}

type Reader = (written: string, name: string, given: AddRequest) => OptionReading<PropertyValue>;

function texts(written: string, { context }: AddRequest): string[] {
  return readLines(written).map((line) => propertyText(context, line));
}

/** How the option for each kind of property is read. */
const READERS: Readonly<Record<PropertyKind, Reader>> = {
  day: (_, name, { options }) => readDayOption(options, name, ''),
  status: (_, name, { options }) =>
    readWord(options, { name, isWord: isFollowUpStatus, words: FOLLOW_UP_STATUSES }, ''),
  cadence: (written, name) =>
    parseCadence(written) ? value(written) : stop(ADD_COMMAND.notARhythm(name, written)),
  checkbox: (written, name) => {
    const reading = readCheckbox(written);
    return reading.kind === 'read'
      ? value(reading.value)
      : stop(ADD_COMMAND.notYesOrNo(name, written));
  },
  list: (written, _, given) => value(texts(written, given)),
  links: (written) => value(readLines(written).map(noteLink)),
  link: (written) => value(noteLink(written.trim())),
  text: (written, _, given) => value(texts(written, given).join(' ')),
};

const IDS = PROPERTY_IDS.filter((id) => id !== 'name');

const SHAPES: Readonly<Record<PropertyKind, Omit<OptionDefinition, 'name'>>> = {
  day: { value: '<YYYY-MM-DD>', description: ADD_COMMAND.shapes.day },
  status: {
    value: FOLLOW_UP_STATUSES.join('|'),
    description: ADD_COMMAND.shapes.status,
  },
  cadence: {
    value: '<rhythm>',
    description: ADD_COMMAND.shapes.cadence,
  },
  checkbox: { value: 'true|false', description: ADD_COMMAND.shapes.checkbox },
  list: { value: '<text>', description: ADD_COMMAND.shapes.list, isList: true },
  links: { value: '<name>', description: ADD_COMMAND.shapes.links, isList: true },
  link: { value: '<name>', description: ADD_COMMAND.shapes.link },
  text: { value: '<text>', description: ADD_COMMAND.shapes.text },
};

function definition(id: PropertyId): OptionDefinition {
  return { name: propertyName(id, {}), ...SHAPES[propertyKind(id)] };
}

function details(given: AddRequest): OptionReading<NewPerson> {
  const known: Partial<Record<PropertyId, PropertyValue>> = {};
  for (const id of IDS) {
    const name = propertyName(id, {});
    const written = given.options[name];
    if (written === undefined) continue;
    const reading = READERS[propertyKind(id)](written, name, given);
    if (reading.kind === 'stop') return reading;
    known[id] = reading.value;
  }
  return value(known);
}

export const ADD: Command = {
  name: 'add',
  description: ADD_COMMAND.description,
  options: [
    { name: 'name', value: '<name>', description: ADD_COMMAND.options.name, isRequired: true },
    ...IDS.map(definition),
  ],
  run: async (context, options): Promise<CommandOutcome> => {
    const reading = details({ context, options });
    if (reading.kind === 'stop') return reading.outcome;
    const name = safeLine(terminalLine(options['name'] ?? ''));
    const { addPerson } = await import('../../actions/cards/add-person');
    const outcome = await addPerson(context, name, reading.value);
    switch (outcome.kind) {
      case 'created': {
        const data = { path: outcome.path, effect: 'created' };
        const lines = [ADD_COMMAND.added(name, terminalLine(outcome.path)), outcome.remark ?? ''];
        return { kind: 'answer', data, text: () => lines.filter((line) => line !== '') };
      }
      case 'exists':
        return refused(
          ADD_COMMAND.exists(name, terminalLine(outcome.path), terminalLine(outcome.path)),
        );
      case 'refused':
        return refused(PROGRAM.nothingWritten(outcome.reason));
    }
  },
};
