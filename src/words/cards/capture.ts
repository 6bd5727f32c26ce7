import { spoken } from '../kit/spoken';

/** What is said where a person's contact details are noted. */
export const CONTACT = spoken('cards.CONTACT', {
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
