import type { LanguageWords } from '../../all-words';
import { cards } from './cards';
import { editing } from './editing';
import { firstRun } from './first-run';
import { bases } from './bases';
import { introductions } from './introductions';
import { kit } from './kit';
import { merge } from './merge';
import { links } from './links';
import { people } from './people';
import { settings } from './settings';

export const de: LanguageWords = {
  cards,
  editing,
  'first-run': firstRun,
  bases,
  introductions,
  kit,
  merge,
  links,
  people,
  settings,
};
