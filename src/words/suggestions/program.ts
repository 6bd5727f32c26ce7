import { translated } from '../kit/ui-language';

/** What the command `ask` says. */
export const ASK_COMMAND = translated('suggestions.ASK_COMMAND', {
  description: 'Say who could help with a need in your own words, and who knows somebody who could',
  options: {
    query: 'What is needed, such as "a lawyer in Porto"',
  },
});

/** What the command `needs` says. */
export const NEEDS_COMMAND = translated('suggestions.NEEDS_COMMAND', {
  description: 'List needs that nobody meets yet, and offers that nobody seeks',
  options: {
    side: 'Only these (default: both)',
    limit: 'Return at most n of each',
  },
});
