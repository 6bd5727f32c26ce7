import type { LanguageWords } from '../../all-words';
import { people } from './people';

export const de: LanguageWords = { people };
