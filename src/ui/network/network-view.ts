import { NETWORK_NAMES } from '../../words/network/network-names';
import type { LoadPart, ViewKind } from '../kit/lazy-view';
import type { UiContext } from '../kit/ui-context';

/** The view of who knows whom. */
export const NETWORK_VIEW: ViewKind = {
  type: 'acquaint-network',
  get title() {
    return NETWORK_NAMES.title;
  },
  icon: 'lucide-waypoints',
};

export function loadNetwork(ui: UiContext): LoadPart {
  return async (el, view) => {
    const { NetworkScreen } = await import('./network-screen');
    return new NetworkScreen(el, ui, [view, NETWORK_VIEW.type]);
  };
}
