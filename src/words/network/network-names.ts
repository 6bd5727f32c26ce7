import { spoken } from '../kit/spoken';

/** What the network is called in the palette and on its tab: it is there when the plugin loads. */
export const NETWORK_NAMES = spoken('network.NETWORK_NAMES', {
  title: 'Network',
  open: 'Open the network',
});
