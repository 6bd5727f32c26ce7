import { HOME } from '../../words/home/home';
import type { LoadPart, ViewKind } from '../kit/lazy-view';
import type { UiContext } from '../kit/ui-context';

/** The view of what came of the people met. */
export const RATES_VIEW: ViewKind = {
  type: 'acquaint-rates',
  get title() {
    return HOME.rates;
  },
  icon: 'lucide-bar-chart-3',
};

export function loadRates(ui: UiContext): LoadPart {
  return async (el) => {
    const { RatesScreen } = await import('./rates-screen');
    return new RatesScreen(el, ui);
  };
}
