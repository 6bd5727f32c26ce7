import { translated } from './ui-language';

export const LABELLED = translated('kit.LABELLED', {
  text: (label: string, text: string) => `${label}: ${text}`,
});

/** A text after what it is: `Written: waiting for an answer`. Not everywhere do colons stand so close. */
export function labelled(label: string, text: string): string {
  return LABELLED.text(label, text);
}
