import type { UiContext } from '../kit/ui-context';
import { placeOfAnchor } from '../kit/menu-place';
import type { SelectionCallbacks } from '../kit/people-selection';

/** Does one thing with several people; how is loaded when it is first done. */
export function actOnAll(ui: UiContext): SelectionCallbacks['act'] {
  return (people, action, anchor) => {
    // The list may be drawn again before this is loaded, and the row is another element then.
    const place = placeOfAnchor(anchor);
    void import('./act-on-all').then((loaded) => {
      loaded.actOnAll(ui, people, { action, place });
    });
  };
}
