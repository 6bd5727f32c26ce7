import { spoken } from '../kit/spoken';

/** What the help of the program says of serving agents. */
export const MCP_COMMAND = spoken('agents.MCP_COMMAND', {
  description: 'Serve agents on standard input and output, by the Model Context Protocol',
  readOnly: 'Offer only what reads',
});
