import type { LanguageWords } from '../../all-words';
import { agents } from './agents';
import { bases } from './bases';
import { calendar } from './calendar';
import { cards } from './cards';
import { comingOver } from './coming-over';
import { editing } from './editing';
import { firstRun } from './first-run';
import { followUps } from './follow-ups';
import { home } from './home';
import { introductions } from './introductions';
import { kit } from './kit';
import { links } from './links';
import { lookBack } from './look-back';
import { merge } from './merge';
import { messages } from './messages';
import { network } from './network';
import { notes } from './notes';
import { people } from './people';
import { rates } from './rates';
import { settings } from './settings';
import { suggestions } from './suggestions';
import { tables } from './tables';
import { triage } from './triage';
import { ways } from './ways';

export const de: LanguageWords = {
  agents,
  bases,
  calendar,
  cards,
  'coming-over': comingOver,
  editing,
  'first-run': firstRun,
  'follow-ups': followUps,
  home,
  introductions,
  kit,
  links,
  'look-back': lookBack,
  merge,
  messages,
  network,
  notes,
  people,
  rates,
  settings,
  suggestions,
  tables,
  triage,
  ways,
};
