import { translated } from '../kit/ui-language';

/** What the list of suggested introductions says. */
export const INTRODUCTIONS = translated('introductions.INTRODUCTIONS', {
  title: 'Introductions',
  nothing: 'No introductions to suggest yet.',
  nothingFor: (name: string) => `Nobody to introduce to ${name} yet.`,
  nothingHint: 'Note what people offer, seek and care about, and who should meet will show here.',
  forPerson: (name: string) => `Best partners for ${name}`,
  forAll: 'Best pairs of all',
  showAll: 'Show all pairs',
  propose: 'Introduce',
  dismiss: 'Not these two',
  list: 'Suggested introductions',
  pair: (a: string, b: string) => `${a} and ${b}`,
});
