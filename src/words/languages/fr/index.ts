import type { LanguageWords } from '../../all-words';
import { calendar } from './calendar';
import { kit } from './kit';
import { lookBack } from './look-back';
import { messages } from './messages';
import { network } from './network';
import { people } from './people';
import { rates } from './rates';

export const fr: LanguageWords = {
  calendar,
  kit,
  'look-back': lookBack,
  messages,
  network,
  people,
  rates,
};
