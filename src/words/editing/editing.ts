import { translated } from '../kit/ui-language';

/** What is said while a person or introduction note is edited: the bar on top, what cannot be read. */
export const BAR = translated('editing.BAR', {
  label: (name: string) => `Follow-up with ${name}`,
  introduction: (names: string) => `Introduction of ${names}`,
  nothing: 'No follow-up planned: set a rhythm.',
  rhythmWaits: 'The rhythm starts with the first contact: log one.',
  closed: 'Closed: nothing more is planned.',
  unreadable: (reason: string) =>
    `What is due is not known: ${reason}. Open the note in source mode to correct it.`,
  paused: 'Paused: nothing comes up.',
  lastContact: (when: string) => `Last in touch ${when}.`,
  point: (point: string) => `You talked about ${point}.`,
  write: 'Write',
  log: 'Log',
  snooze: 'Snooze',
  introduce: (name: string) => `Introduce to ${name}`,
  problems: (count: number) =>
    count === 1 ? '1 value cannot be read' : `${String(count)} values cannot be read`,
});
