/** What the command `stats` says. */
export const STATS_COMMAND = {
  description: 'What became of the people met, of introductions, and how your network holds',
  options: {
    from: 'First day met (default: 90 days ago)',
    to: 'Last day met (default: today)',
  },
} as const;
