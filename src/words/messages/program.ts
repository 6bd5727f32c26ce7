import { translated } from '../kit/ui-language';

/** What the command `draft` says. */
export const DRAFT_COMMAND = translated('messages.DRAFT_COMMAND', {
  description: 'Draft a message to a person; sends and writes nothing',
  options: {
    name: 'Person: name, alias or path',
    kind: 'What for (default: by the status of the follow-up)',
    point: 'Point to come back to (default: the newest)',
    lang: 'Language of what is drafted (default: that of the settings)',
  },
  noPoint: (name: string) =>
    `the note of ${name} names no point you discussed, and a follow-up should; say point="…"`,
});
