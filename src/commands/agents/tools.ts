import { isRecord } from '../../core/text/record';
import { AGENTS } from '../../words/agents/agents';
import { PROGRAM } from '../../words/kit/program';
import type { Command, OptionDefinition } from '../kit/command';
import { optionsOf, type OptionInput } from '../kit/options-from-code';
import { COMMON_OPTIONS, readRequest } from '../kit/request';
import { loadCommands } from '../table';
import type { AgentAnswer, AgentSession } from './agent-session';

type Schema = Readonly<Record<string, unknown>>;

/** A tool as the protocol lists it. */
interface ToolDefinition {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: Schema;
  readonly annotations: Schema;
}

/** A tool, and what is done where it is called. */
export interface Tool {
  readonly definition: ToolDefinition;
  /** Whether it may write: once begun it is not broken off. */
  readonly isWriting: boolean;
  call(session: AgentSession, given: Readonly<Record<string, unknown>>): Promise<AgentAnswer>;
}

/** Characters of all that a call says: a note takes no longer text either. */
const MAX_GIVEN = 10_000;

const WHOLE_NUMBER: Schema = { type: 'integer', minimum: 0, maximum: 1_000_000 };
const DAY: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const TEXT: Schema = { type: 'string', maxLength: MAX_GIVEN };

/** What a value may be, by how the help of the program shows it. */
function valueSchema(value: string): Schema {
  if (value === '<n>') return WHOLE_NUMBER;
  if (value === '<YYYY-MM-DD>') return DAY;
  if (value === 'true|false') return { type: 'boolean' };
  if (/^[^<>]+\|[^<>]+$/.test(value)) return { type: 'string', enum: value.split('|') };
  return TEXT;
}

function optionSchema({ value, description, isList }: OptionDefinition): Schema {
  if (isList === true) return { type: 'array', items: TEXT, maxItems: 100 };
  return { ...(value === null ? { type: 'boolean' } : valueSchema(value)), description };
}

/** The options of a command, as an agent gives them: an answer is always JSON. */
function optionsFor({ options }: Command): readonly OptionDefinition[] {
  return [...options, ...COMMON_OPTIONS.filter(({ name }) => name !== 'format')];
}

function schemaOf(command: Command): Schema {
  const options = optionsFor(command);
  return {
    type: 'object',
    properties: Object.fromEntries(options.map((option) => [option.name, optionSchema(option)])),
    required: options.filter(({ isRequired }) => isRequired === true).map(({ name }) => name),
    additionalProperties: false,
  };
}

function isGiven(value: unknown): value is OptionInput {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function refused(message: string): AgentAnswer {
  return { kind: 'refused', message };
}

/** What a call gives as the values of options, or why it cannot be. */
function readGiven(
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, OptionInput>> | string {
  const values: [string, OptionInput][] = [];
  let length = 0;
  for (const [name, value] of Object.entries(given)) {
    if (!isGiven(value)) return AGENTS.notText(name.slice(0, 80));
    length += Array.isArray(value) ? value.join('\n').length : String(value).length;
    if (length > MAX_GIVEN) return AGENTS.longText(name.slice(0, 80), MAX_GIVEN);
    values.push([name, value]);
  }
  return Object.fromEntries(values);
}

function commandTool(command: Command): Tool {
  const isReading = command.isReading === true;
  const { name, description } = command;
  const definition = {
    name,
    title: AGENTS.toolTitle(name),
    description: isReading ? AGENTS.reads(description) : AGENTS.plans(description),
    inputSchema: schemaOf(command),
    // A tool that makes a plan changes nothing either: that is what `confirm` does.
    annotations: { readOnlyHint: true, openWorldHint: false },
  };
  const known = new Set(optionsFor(command).map((option) => option.name));
  return {
    definition,
    isWriting: false,
    call: (session, given) => {
      const values = readGiven(given);
      if (typeof values === 'string') return Promise.resolve(refused(values));
      const unknown = Object.keys(values).find((option) => !known.has(option));
      if (unknown !== undefined)
        return Promise.resolve(refused(PROGRAM.noOption(name, unknown.slice(0, 80))));
      const reading = readRequest(command, optionsOf(values));
      if (reading.kind === 'wrong-usage') return Promise.resolve(refused(reading.message));
      const { options, date } = reading.request;
      return session.call({ command, options, date });
    },
  };
}

/** A tool that takes the id of a plan. */
function planTool(
  name: 'confirm' | 'undo',
  { says, ofPlan, isRequired }: { says: string; ofPlan: string; isRequired: boolean },
  act: (session: AgentSession, id: string | null) => Promise<AgentAnswer>,
): Tool {
  const inputSchema = {
    type: 'object',
    properties: { plan: { ...TEXT, description: ofPlan } },
    required: isRequired ? ['plan'] : [],
    additionalProperties: false,
  };
  const annotations = { readOnlyHint: false, destructiveHint: true, openWorldHint: false };
  const title = AGENTS.toolTitle(name);
  return {
    definition: { name, title, description: says, inputSchema, annotations },
    isWriting: true,
    call: (session, given) => {
      const { plan = null, ...others } = given;
      const unknown = Object.keys(others)[0];
      if (unknown !== undefined)
        return Promise.resolve(refused(PROGRAM.noOption(name, unknown.slice(0, 80))));
      if (plan === null && isRequired) return Promise.resolve(refused(PROGRAM.missing('plan')));
      if (plan !== null && typeof plan !== 'string')
        return Promise.resolve(refused(AGENTS.notText('plan')));
      return act(session, plan === null ? null : plan.slice(0, MAX_GIVEN));
    },
  };
}

/**
 * The tools that agents are offered: every command of the table, `confirm` and `undo`.
 * @param isReadOnly only what reads
 */
export async function agentTools(isReadOnly: boolean): Promise<readonly Tool[]> {
  const commands = await loadCommands();
  if (isReadOnly) return commands.filter(({ isReading }) => isReading === true).map(commandTool);
  const confirm = { says: AGENTS.confirm, ofPlan: AGENTS.confirmPlan, isRequired: true };
  const undo = { says: AGENTS.undo, ofPlan: AGENTS.undoPlan, isRequired: false };
  return [
    ...commands.map(commandTool),
    planTool('confirm', confirm, (session, id) => session.confirm(id ?? '')),
    planTool('undo', undo, (session, id) => session.undo(id)),
  ];
}

/** What a call gives; null if it is no list of values. */
export function argumentsOf(given: unknown): Readonly<Record<string, unknown>> | null {
  if (given === undefined) return {};
  return isRecord(given) ? given : null;
}
