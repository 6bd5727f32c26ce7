import { translated } from '../kit/ui-language';

/** What the list says of several people that are chosen for one action. */
export const BULK = translated('follow-ups.BULK', {
  toolbar: 'Selected people',
  selected: (count: number): string => `${String(count)} selected`,
  select: (name: string): string => `Select ${name}`,
  selectItem: 'Select',
  selectGroup: (group: string): string => `Select all: ${group}`,
  clear: 'Clear selection',
  log: 'Log',
  snooze: 'Snooze',
  status: 'Status',
  cadence: 'Rhythm',
  circle: 'Circle',
  introduce: 'Introduce',
});
