import type { LanguageWords } from '../../all-words';

export const agents: LanguageWords['agents'] = {
  MCP_COMMAND: {
    description:
      'Servir des agents sur l’entrée et la sortie standard, selon le Model Context Protocol',
    readOnly: 'Ne proposer que ce qui lit',
  },
};
