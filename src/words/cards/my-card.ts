import { translated } from '../kit/ui-language';

/** What is said of the user's own card. */
export const MY_CARD = translated('cards.MY_CARD', {
  pick: 'Which note is about you?',
  nobody: 'Your card is made from a note about yourself. Add yourself as a person first.',
  title: (name: string) => `Card of ${name}`,
  code: (name: string) => `QR code of the card of ${name}. It says what is listed below.`,
  hint: 'Hold a phone’s camera over it.',
  says: 'On the card',
  bare: 'The note has no email and no phone. Add them there to have them on the card.',
  left: (labels: string) => `Left out, so that the code stays easy to read: ${labels}.`,
  another: 'Choose another note',
  export: 'Export as a file',
  labels: {
    name: 'Name',
    organization: 'Organization',
    role: 'Role',
    email: 'Email',
    phone: 'Phone',
    url: 'Site',
  },
});
