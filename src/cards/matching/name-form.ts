import { safeLine } from '../../core/notes/safe-text';

/**
 * The form in which two names are identical, whatever their case, width, spaces, and composition of
 * marks. The name on a card and the name in the note made from it have one form, whatever the name
 * consists of: letters, signs, pictures.
 */
export function nameForm(name: string): string {
  const folded = safeLine(name).normalize('NFKC').toLowerCase().normalize('NFC');
  return folded.replace(/\s+/g, ' ').trim();
}
