import type { LanguageWords } from '../../all-words';
import { bases } from './bases';
import { introductions } from './introductions';
import { kit } from './kit';
import { links } from './links';
import { people } from './people';

export const de: LanguageWords = {
  bases,
  introductions,
  kit,
  links,
  people,
};
