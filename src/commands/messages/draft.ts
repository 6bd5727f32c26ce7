import { DRAFT_KINDS, isDraftKind } from '../../words/messages/messages';
import type { Command } from '../kit/command';
import { LANGUAGE_OPTION, readLanguage } from './read-language';
import { readWord } from '../kit/read-options';
import { withPerson } from '../kit/with-person';

export const DRAFT: Command = {
  name: 'draft',
  description: 'Draft a message to a person; sends and writes nothing',
  options: [
    { name: 'name', value: '<name>', description: 'Person: name, alias or path', isRequired: true },
    {
      name: 'kind',
      value: DRAFT_KINDS.join('|'),
      description: 'What for (default: by the status of the follow-up)',
    },
    { name: 'point', value: '<text>', description: 'Point to come back to (default: the newest)' },
    LANGUAGE_OPTION,
  ],
  run: (context, options) => {
    const kinds = { name: 'kind', isWord: isDraftKind, words: DRAFT_KINDS };
    const kind = readWord(options, kinds, null);
    if (kind.kind === 'stop') return kind.outcome;
    const language = readLanguage(options);
    if (language.kind === 'stop') return language.outcome;
    const wish = { kind: kind.value, language: language.value, point: options['point'] ?? '' };
    return withPerson(context, options['name'] ?? '', async (person) => {
      const { runDraft } = await import('./draft-run');
      return runDraft(context, person, wish);
    });
  },
};
