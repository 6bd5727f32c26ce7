import { safeLine } from '../../core/notes/safe-text';
import { INTRODUCE_ME_COMMAND } from '../../words/ways/ways';
import type { Command } from '../kit/command';
import { withPerson } from '../kit/with-person';
import { LANGUAGE_OPTION, readLanguage } from '../messages/read-language';

export const INTRODUCE_ME: Command = {
  name: 'introduce-me',
  description: INTRODUCE_ME_COMMAND.description,
  options: [
    {
      name: 'to',
      value: '<name>',
      description: INTRODUCE_ME_COMMAND.options.to,
      isRequired: true,
    },
    { name: 'through', value: '<name>', description: INTRODUCE_ME_COMMAND.options.through },
    { name: 'reason', value: '<text>', description: INTRODUCE_ME_COMMAND.options.reason },
    { ...LANGUAGE_OPTION, description: INTRODUCE_ME_COMMAND.options.lang },
  ],
  run: async (context, options) => {
    const language = readLanguage(options);
    if (language.kind === 'stop') return language.outcome;
    const { introduceMe } = await import('./introduce-me-run');
    const { to = '', through, reason = '' } = options;
    const asking = { to, reason: safeLine(reason), language: language.value };
    return through === undefined
      ? introduceMe(context, asking, null)
      : withPerson(context, through, (person) => introduceMe(context, asking, person));
  },
};
