import type { PausingWork } from '../../collections/pausing-work';
import { ARTS_MUSIC } from './list-arts-music';
import { COMMUNITY_MOBILITY } from './list-community-mobility';
import { FOOD_FARMING_ANIMALS } from './list-food-farming-animals';
import { HEALTH_CARE } from './list-health-care';
import { HOME_REPAIR } from './list-home-repair';
import { LANGUAGE_EDUCATION } from './list-language-education';
import { MEDIA_EVENTS } from './list-media-events';
import { MONEY_LAW } from './list-money-law';
import { RESEARCH } from './list-research';
import { SPORTS } from './list-sports';
import { TECHNOLOGY } from './list-technology';
import { WORK } from './list-work';
import { columnsOf, type Columns } from './parse-concepts';

const LISTS: readonly string[] = [
  WORK,
  MONEY_LAW,
  TECHNOLOGY,
  RESEARCH,
  LANGUAGE_EDUCATION,
  MEDIA_EVENTS,
  HEALTH_CARE,
  HOME_REPAIR,
  ARTS_MUSIC,
  SPORTS,
  FOOD_FARMING_ANIMALS,
  COMMUNITY_MOBILITY,
];

/** The list of concepts, in parts that are read as one: parents may stand in another part. */
export function allLists(): readonly string[] {
  return LISTS;
}

/** The same by its columns. What is built has it packed, and then unpacking it is to be waited for. */
export function* listColumns(): PausingWork<Columns> {
  yield;
  return columnsOf(LISTS);
}
