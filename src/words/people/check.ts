/** What the list says of notes that cannot be read. */
export const CHECK = {
  title: 'Notes that need attention',
  fine: 'Every person note could be read.',
} as const;
