import type { Command } from '../kit/command';
import { readDayOption } from '../kit/read-options';
import { withPerson } from '../kit/with-person';
import { writeAnswer } from '../kit/write-answer';

export const SNOOZE: Command = {
  name: 'snooze',
  description: 'Put off the next follow-up to a day',
  options: [
    { name: 'name', value: '<name>', description: 'Person: name, alias or path', isRequired: true },
    {
      name: 'until',
      value: '<YYYY-MM-DD>',
      description: 'Day on which it is due again',
      isRequired: true,
    },
  ],
  run: (context, options) => {
    const until = readDayOption(options, 'until', context.today);
    if (until.kind === 'stop') return until.outcome;
    return withPerson(context, options['name'] ?? '', async (person) => {
      const { snooze } = await import('../../actions/follow-ups/snooze');
      const outcome = await snooze(context, person, until.value);
      return writeAnswer(outcome, `Due on ${until.value} again:`);
    });
  },
};
