import { translated } from './ui-language';

/** Commands of the palette that are there when the plugin loads; a feature names its own. */
export const COMMANDS = translated('kit.COMMANDS', {
  addPerson: 'Just met someone: add person',
  logWith: 'Log interaction with…',
  logThis: 'Log interaction with this person',
  snooze: 'Snooze the follow-up with this person',
  setStatus: 'Set the follow-up status of this person',
  setRhythm: 'Set the rhythm with this person',
  openFollowUps: 'Open follow-ups',
  openIntroductions: 'Open introductions',
  suggestForThis: 'Suggest introductions for this person',
  goThrough: 'Go through new people',
  lookBack: 'Look back at the week',
  introduceMe: 'Who could introduce me to …?',
  undo: 'Undo last change',
  check: 'Check person notes',
  selfCheck: 'Show a self-check report',
});
