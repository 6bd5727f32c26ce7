import type { LanguageWords } from '../../all-words';
import { kit } from './kit';
import { people } from './people';

export const de: LanguageWords = {
  kit,
  people,
};
