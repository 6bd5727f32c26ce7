import { translated } from '../kit/ui-language';

/** What the command `stats` says. */
export const STATS_COMMAND = translated('rates.STATS_COMMAND', {
  description:
    'What became of the people met, of introductions, and how your network holds together',
  fromAfterTo: (from: string, to: string) => `from=${from} is after to=${to}`,
  options: {
    from: 'First day met (default: 90 days ago)',
    to: 'Last day met (default: today)',
  },
});
