import type { Command } from '../kit/command';
import { readDayOption } from '../kit/read-options';
import { withPerson } from '../kit/with-person';
import { writeAnswer } from '../kit/write-answer';
import { SNOOZE_COMMAND } from '../../words/follow-ups/program';

export const SNOOZE: Command = {
  name: 'snooze',
  description: SNOOZE_COMMAND.description,
  options: [
    { name: 'name', value: '<name>', description: SNOOZE_COMMAND.options.name, isRequired: true },
    {
      name: 'until',
      value: '<YYYY-MM-DD>',
      description: SNOOZE_COMMAND.options.until,
      isRequired: true,
    },
  ],
  run: (context, options) => {
    const until = readDayOption(options, 'until', context.today);
    if (until.kind === 'stop') return until.outcome;
    return withPerson(context, options['name'] ?? '', async (person) => {
      const { snooze } = await import('../../actions/follow-ups/snooze');
      const outcome = await snooze(context, person, until.value);
      return writeAnswer(outcome, SNOOZE_COMMAND.done(until.value));
    });
  },
};
