import { safeLine } from '../../core/notes/safe-text';

/**
 * The form in which two names are the same to the letter, whatever their case, their width, their
 * blanks, and how their marks are put together. What a card calls somebody and what the note that
 * was made of it calls them have one form, whatever the name is of: letters, signs, pictures.
 */
export function nameForm(name: string): string {
  const folded = safeLine(name).normalize('NFKC').toLowerCase().normalize('NFC');
  return folded.replace(/\s+/g, ' ').trim();
}
