import { translated } from '../kit/ui-language';

/** What the ledger of introductions is called, and the commands for its steps: they are there when the plugin loads. */
export const LEDGER_NAMES = translated('introductions.LEDGER_NAMES', {
  title: 'Introductions ledger',
  open: 'Open introductions ledger',
  rates: 'Show what became of the people you met',
  introduce: 'Introduce this person to…',
  step: 'Take an introduction a step further',
  stepHere: 'Take this introduction a step further',
});
