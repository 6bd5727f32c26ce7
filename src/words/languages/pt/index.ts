import type { LanguageWords } from '../../all-words';
import { cards } from './cards';
import { editing } from './editing';
import { firstRun } from './first-run';
import { merge } from './merge';
import { settings } from './settings';
import { bases } from './bases';
import { calendar } from './calendar';
import { followUps } from './follow-ups';
import { home } from './home';
import { introductions } from './introductions';
import { kit } from './kit';
import { links } from './links';
import { lookBack } from './look-back';
import { messages } from './messages';
import { network } from './network';
import { notes } from './notes';
import { people } from './people';
import { rates } from './rates';
import { suggestions } from './suggestions';
import { tables } from './tables';

export const pt: LanguageWords = {
  cards,
  editing,
  'first-run': firstRun,
  merge,
  settings,

  bases,
  calendar,
  'follow-ups': followUps,
  home,
  introductions,
  kit,
  links,
  'look-back': lookBack,
  messages,
  network,
  notes,
  people,
  rates,
  suggestions,
  tables,
};
