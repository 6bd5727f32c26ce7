import { translated } from '../kit/ui-language';

/** What the help of the program says of serving agents. */
export const MCP_COMMAND = translated('agents.MCP_COMMAND', {
  description: 'Serve agents on standard input and output, by the Model Context Protocol',
  readOnly: 'Offer only what reads',
});
