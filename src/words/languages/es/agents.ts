import type { LanguageWords } from '../../all-words';

export const agents: LanguageWords['agents'] = {
  MCP_COMMAND: {
    description: 'Atender a agentes por la entrada y la salida estándar (Model Context Protocol)',
    readOnly: 'Ofrecer solo la lectura',
  },
};
