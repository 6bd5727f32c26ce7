import type { LanguageWords } from '../../all-words';
import { introductions } from './introductions';
import { kit } from './kit';
import { links } from './links';
import { people } from './people';

export const fr: LanguageWords = {
  introductions,
  kit,
  links,
  people,
};
