import { translated } from '../kit/ui-language';

/** What the network is called in the palette and on its tab: it is there when the plugin loads. */
export const NETWORK_NAMES = translated('network.NETWORK_NAMES', {
  title: 'Network',
  open: 'Open the network',
});
