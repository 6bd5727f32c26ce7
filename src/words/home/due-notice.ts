import { counted } from '../kit/english';

/** What a notice of the desktop says. */
export const DUE_NOTICE = {
  due: (count: number): string => `${counted(count, 'follow-up is', 'follow-ups are')} due`,
  open: 'Click to open Acquaint.',
} as const;
