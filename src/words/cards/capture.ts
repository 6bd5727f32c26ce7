import { translated } from '../kit/ui-language';

/** What is said where a person's contact details are noted. */
export const CONTACT = translated('cards.CONTACT', {
  paste: 'Paste',
  pasteHint: 'A card or an email signature',
  pasted: 'Filled in: please check.',
  nothing: 'No contact details found.',
  email: 'Email',
  phone: 'Phone',
  organization: 'Organization',
  role: 'Role',
  place: 'Place',
  url: 'Site',
});
