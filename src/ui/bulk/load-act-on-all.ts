import type { Interface } from '../interface';
import type { FollowUpsDoors } from '../follow-ups-view';

/** Does one thing with several people; how is loaded when it is first done. */
export function actOnAll(ui: Interface): FollowUpsDoors['actOnAll'] {
  return (people, action, anchor) =>
    void import('./act-on-all').then((loaded) => {
      loaded.actOnAll(ui, people, { action, anchor });
    });
}
