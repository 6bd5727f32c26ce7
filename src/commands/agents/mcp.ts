import { MCP_COMMAND } from '../../words/agents/program';
import { PROGRAM } from '../../words/kit/program';
import { refused, type Command } from '../kit/command';

/** How agents are served, for the help. The program does it by itself: it is no answer from an index. */
export const SERVE_AGENTS: Command = {
  name: 'mcp',
  description: MCP_COMMAND.description,
  options: [{ name: 'read-only', value: null, description: MCP_COMMAND.readOnly }],
  isReading: true,
  run: () => refused(PROGRAM.unknownCommand('mcp')),
};
