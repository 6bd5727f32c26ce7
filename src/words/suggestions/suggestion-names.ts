import { spoken } from '../kit/spoken';

/** What the commands about needs are called in the palette: they are there when the plugin loads. */
export const SUGGESTION_NAMES = spoken('suggestions.SUGGESTION_NAMES', {
  ask: 'Who can help with …?',
  needs: 'Needs nobody meets yet',
});
