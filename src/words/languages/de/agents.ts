import type { LanguageWords } from '../../all-words';

export const agents: LanguageWords['agents'] = {
  MCP_COMMAND: {
    description: 'Agenten über die Standardein- und -ausgabe bedienen (Model Context Protocol)',
    readOnly: 'Nur anbieten, was liest',
  },
};
