import { translated } from '../kit/ui-language';

/** The commands that take cards in and give them out. */
export const CARD_COMMANDS = translated('cards.CARD_COMMANDS', {
  import: 'Import cards',
  importFile: 'Import cards from this file',
  importPicture: 'Import the card in this QR code',
  exportHere: 'Export this person as a card',
  exportCards: 'Export people as cards',
  myCard: 'Show my card as a QR code',
  comingOver: 'See what other plugins keep about people',
});
