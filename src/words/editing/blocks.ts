import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

/** What a live list in a note says. */
export const BLOCK = translated('editing.BLOCK', {
  due: 'Follow-ups',
  introductions: 'Suggested introductions',
  nothingDue: (days: number): string => `Nothing is due in the next ${counted(days, 'day')}.`,
  nothingDueToday: 'Nothing is due today.',
  noIntroductions:
    'No introductions to suggest yet. Note what people offer and seek, and who should meet will show here.',
  more: (count: number): string => `${counted(count, 'more', 'more')}: open follow-ups`,
  moreIntroductions: 'Open introductions',
  noSuchLine: (line: string): string =>
    `“${line}” is not understood. Write due, introductions, person: and a name, or ask: and a need; then days: or limit: and a number.`,
  notACount: (name: string, value: string, most: number): string =>
    `${name}: ${value} is not a whole number from 0 to ${String(most)}.`,
  noName: 'Write a name after person:',
  noNeed: 'Write what is needed after ask:',
  twoLists: 'One block shows one list: due, introductions, person or ask.',
  daysElsewhere: 'days: goes with due only.',
  unknownPerson: (name: string): string => `Nobody is called “${name}”.`,
  similar: (names: string): string => `Did you mean ${names}?`,
  ambiguous: (name: string, paths: string): string =>
    `“${name}” is more than one person. Write one of these paths: ${paths}`,
});
