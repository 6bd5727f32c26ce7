import type { LanguageWords } from '../../all-words';

export const agents: LanguageWords['agents'] = {
  MCP_COMMAND: {
    description: 'Servir des agents par l’entrée et la sortie standard (Model Context Protocol)',
    readOnly: 'N’offrir que la lecture',
  },
};
