import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

/** What a notice of the desktop says. */
export const DUE_NOTICE = translated('calendar.DUE_NOTICE', {
  due: (count: number) => `${counted(count, 'follow-up is', 'follow-ups are')} due`,
  open: 'Click to open Acquaint.',
});
