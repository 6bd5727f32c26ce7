import type { LanguageWords } from '../all-words';
import { bases } from './bases';
import { people } from './people';

export const es: LanguageWords = { bases, people };
