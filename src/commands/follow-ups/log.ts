import { CHANNELS, isChannel, isConversation } from '../../core/notes/interaction';
import { FOLLOW_UP_STATUSES, isFollowUpStatus } from '../../core/people/person';
import type { Command } from '../kit/command';
import { readWord, readYesNo } from '../kit/read-options';
import { withPerson } from '../kit/with-person';
import { writeAnswer } from '../kit/write-answer';
import { lineText } from '../kit/written-text';
import { LOG_COMMAND } from '../../words/follow-ups/program';

export const LOG: Command = {
  name: 'log',
  description: LOG_COMMAND.description,
  options: [
    { name: 'name', value: '<name>', description: LOG_COMMAND.options.name, isRequired: true },
    { name: 'channel', value: CHANNELS.join('|'), description: LOG_COMMAND.options.channel },
    { name: 'text', value: '<text>', description: LOG_COMMAND.options.text },
    {
      name: 'status',
      value: FOLLOW_UP_STATUSES.join('|'),
      description: LOG_COMMAND.options.status,
    },
    {
      name: 'point',
      value: 'yes|no',
      description: LOG_COMMAND.options.point,
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
      return writeAnswer(outcome, LOG_COMMAND.done);
    });
  },
};
