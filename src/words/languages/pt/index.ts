import type { LanguageWords } from '../../all-words';
import { introductions } from './introductions';
import { kit } from './kit';
import { links } from './links';
import { people } from './people';
import { suggestions } from './suggestions';
import { tables } from './tables';

export const pt: LanguageWords = {
  introductions,
  kit,
  links,
  people,
  suggestions,
  tables,
};
