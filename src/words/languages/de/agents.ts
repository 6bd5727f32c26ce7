import type { LanguageWords } from '../../all-words';

export const agents: LanguageWords['agents'] = {
  MCP_COMMAND: {
    description: 'Agenten über Standardein- und -ausgabe bedienen, nach dem Model Context Protocol',
    readOnly: 'Nur anbieten, was liest',
  },
};
