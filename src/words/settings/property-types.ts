import { translated } from '../kit/ui-language';

/** What is said of the types of our properties in Obsidian. */
export const PROPERTY_TYPES = translated('settings.PROPERTY_TYPES', {
  offer: 'Show days in person notes with the date picker, and lists as lists?',
  yes: 'Yes',
  notNow: 'Not now',
  done: (names: string) => `Types set for ${names}.`,
  nothing: 'All these properties have a type already.',
});
