import { translated } from '../kit/ui-language';

/** What the commands about needs are called in the palette: they are there when the plugin loads. */
export const SUGGESTION_NAMES = translated('suggestions.SUGGESTION_NAMES', {
  ask: 'Who can help with …?',
  needs: 'Needs nobody meets yet',
});
