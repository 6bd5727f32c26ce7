import type { Plugin } from 'obsidian';
import { pendingFollowUps } from '../core/follow-up';
import { LANGUAGE, STATUS_BAR } from '../core/words/interface';
import type { Surroundings } from './ports';

/** Shows on a desktop how many follow-ups are due today or before; nothing where none is. */
export function showDueCount(
  plugin: Plugin,
  { people, clock }: Surroundings,
  open: () => void,
): void {
  const item = plugin.addStatusBarItem();
  item.addClass('mod-clickable');
  item.setAttrs(LANGUAGE);
  plugin.registerDomEvent(item, 'click', open);
  const draw = (): void => {
    const count = pendingFollowUps(people.index.followUps(clock.today()), 0).length;
    item.toggle(count > 0 && people.index.settings.statusBarCount);
    item.setText(STATUS_BAR.due(count));
  };
  plugin.register(people.subscribe(draw));
  plugin.register(clock.subscribe(draw));
  draw();
}
