import { translated } from '../kit/ui-language';

/** What is said of a link from outside that cannot open what it asks for. */
export const LINKS = translated('links.LINKS', {
  unknown: (open: string): string =>
    `The link asks to open “${open}”, which is not known here. Nothing was done.`,
  incomplete: (open: string, lacks: string): string =>
    `The link asks to open “${open}” but does not say “${lacks}”. Nothing was done.`,
  nobody: (name: string): string =>
    `The link names “${name}”, and no person here is called that. Nothing was done.`,
  noIntroduction: (note: string): string =>
    `The link names the introduction “${note}”, which is not here. Nothing was done.`,
  unread: (name: string, value: string): string =>
    `The link says “${value}” for “${name}”, which is not known here. That was left out.`,
});
