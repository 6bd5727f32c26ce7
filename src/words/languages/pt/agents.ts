import type { LanguageWords } from '../../all-words';

export const agents: LanguageWords['agents'] = {
  MCP_COMMAND: {
    description: 'Atender agentes pela entrada e saída padrão (Model Context Protocol)',
    readOnly: 'Oferecer só a leitura',
  },
};
