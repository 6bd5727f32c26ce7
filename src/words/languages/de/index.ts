import type { LanguageWords } from '../../all-words';
import { links } from './links';
import { people } from './people';

export const de: LanguageWords = { links, people };
