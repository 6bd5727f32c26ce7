import type { LanguageWords } from '../../all-words';

export const agents: LanguageWords['agents'] = {
  MCP_COMMAND: {
    description: 'Atender agentes pela entrada e pela saída padrão, com o Model Context Protocol',
    readOnly: 'Oferecer só o que lê',
  },
};
