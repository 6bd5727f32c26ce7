import { CHANNELS, isChannel, isConversation } from '../../core/notes/interaction';
import { FOLLOW_UP_STATUSES, isFollowUpStatus } from '../../core/people/person';
import type { Command } from '../kit/command';
import { readWord, readYesNo } from '../kit/read-options';
import { withPerson } from '../kit/with-person';
import { writeAnswer } from '../kit/write-answer';
import { lineText } from '../kit/written-text';

export const LOG: Command = {
  name: 'log',
  description: 'Log an interaction: the log line, last contact, and the status',
  options: [
    { name: 'name', value: '<name>', description: 'Person: name, alias or path', isRequired: true },
    { name: 'channel', value: CHANNELS.join('|'), description: 'Kind of contact (default: other)' },
    { name: 'text', value: '<text>', description: 'What it was about' },
    {
      name: 'status',
      value: FOLLOW_UP_STATUSES.join('|'),
      description: 'Status to set instead of the next one',
    },
    {
      name: 'point',
      value: 'yes|no',
      description:
        'Keep the text as the point to come back to (default: yes for conversations, no for email, message, other)',
    },
  ],
  run: (context, options) => {
    const channel = readWord(
      options,
      { name: 'channel', isWord: isChannel, words: CHANNELS },
      'other' as const,
    );
    if (channel.kind === 'stop') return channel.outcome;
    const statuses = { name: 'status', isWord: isFollowUpStatus, words: FOLLOW_UP_STATUSES };
    const status = readWord(options, statuses, null);
    if (status.kind === 'stop') return status.outcome;
    const point = readYesNo(options, 'point', isConversation(channel.value));
    if (point.kind === 'stop') return point.outcome;
    const text = lineText(context, options['text'] ?? '');
    const interaction = { day: context.today, channel: channel.value, text };
    return withPerson(context, options['name'] ?? '', async (person) => {
      const { logInteraction } = await import('../../actions/follow-ups/log-interaction');
      const wanted = { point: point.value, status: status.value };
      const outcome = await logInteraction(context, { person, interaction, ...wanted });
      return writeAnswer(outcome, 'Logged in');
    });
  },
};
