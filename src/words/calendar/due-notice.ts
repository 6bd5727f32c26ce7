import { counted } from '../kit/english';
import { spoken } from '../kit/spoken';

/** What a notice of the desktop says. */
export const DUE_NOTICE = spoken('calendar.DUE_NOTICE', {
  due: (count: number) => `${counted(count, 'follow-up is', 'follow-ups are')} due`,
  open: 'Click to open Acquaint.',
});
