import type { LanguageWords } from '../../all-words';
import { cards } from './cards';
import { editing } from './editing';
import { firstRun } from './first-run';
import { kit } from './kit';
import { merge } from './merge';
import { people } from './people';
import { settings } from './settings';

export const es: LanguageWords = {
  cards,
  editing,
  'first-run': firstRun,
  kit,
  merge,
  people,
  settings,
};
