import { DRAFT_KINDS, isDraftKind } from '../../words/messages/messages';
import type { Command } from '../kit/command';
import { LANGUAGE_OPTION, readLanguage } from './read-language';
import { readWord } from '../kit/read-options';
import { withPerson } from '../kit/with-person';
import { DRAFT_COMMAND } from '../../words/messages/program';

export const DRAFT: Command = {
  name: 'draft',
  description: DRAFT_COMMAND.description,
  isReading: true,
  options: [
    { name: 'name', value: '<name>', description: DRAFT_COMMAND.options.name, isRequired: true },
    {
      name: 'kind',
      value: DRAFT_KINDS.join('|'),
      description: DRAFT_COMMAND.options.kind,
    },
    { name: 'point', value: '<text>', description: DRAFT_COMMAND.options.point },
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
