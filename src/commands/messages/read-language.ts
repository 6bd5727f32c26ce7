import {
  DRAFT_LANGUAGES,
  isDraftLanguage,
  type DraftLanguage,
} from '../../core/people/draft-language';
import type { OptionDefinition, Options } from '../kit/command';
import { readWord, type OptionReading } from '../kit/read-options';
import { DRAFT_COMMAND } from '../../words/messages/program';

const LANGUAGES = Object.keys(DRAFT_LANGUAGES).filter(isDraftLanguage);

/** In which language something is drafted. */
export const LANGUAGE_OPTION: OptionDefinition = {
  name: 'lang',
  value: LANGUAGES.join('|'),
  description: DRAFT_COMMAND.options.lang,
};

/** The language that is asked for; null: that of the settings. */
export function readLanguage(options: Options): OptionReading<DraftLanguage | null> {
  return readWord(options, { name: 'lang', isWord: isDraftLanguage, words: LANGUAGES }, null);
}
