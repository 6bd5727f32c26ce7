import type { LanguageWords } from '../../all-words';
import { calendar } from './calendar';
import { bases } from './bases';
import { introductions } from './introductions';
import { kit } from './kit';
import { lookBack } from './look-back';
import { messages } from './messages';
import { network } from './network';
import { links } from './links';
import { people } from './people';
import { rates } from './rates';

export const de: LanguageWords = {
  calendar,
  bases,
  introductions,
  kit,
  'look-back': lookBack,
  messages,
  network,
  links,
  people,
  rates,
};
