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
import { columnsOf } from './parse-concepts';

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

/** The same by its columns, as it is built in: each unpacked when it is asked for, in this order. */
export function listColumns(): readonly (() => string)[] {
  return columnsOf(LISTS).map((column) => () => column);
}
