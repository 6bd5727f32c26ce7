import type { LanguageWords } from '../../all-words';
import { agents } from './agents';
import { comingOver } from './coming-over';
import { cards } from './cards';
import { editing } from './editing';
import { firstRun } from './first-run';
import { merge } from './merge';
import { settings } from './settings';
import { bases } from './bases';
import { calendar } from './calendar';
import { introductions } from './introductions';
import { kit } from './kit';
import { links } from './links';
import { lookBack } from './look-back';
import { messages } from './messages';
import { network } from './network';
import { people } from './people';
import { rates } from './rates';
import { suggestions } from './suggestions';
import { tables } from './tables';
import { triage } from './triage';
import { ways } from './ways';

export const es: LanguageWords = {
  agents,
  'coming-over': comingOver,
  cards,
  editing,
  'first-run': firstRun,
  merge,
  settings,
  bases,
  calendar,
  introductions,
  kit,
  links,
  'look-back': lookBack,
  messages,
  network,
  people,
  rates,
  suggestions,
  tables,
  triage,
  ways,
};
