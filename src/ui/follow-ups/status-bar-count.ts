import type { Plugin } from 'obsidian';
import { pendingFollowUps } from '../../core/people/follow-up';
import type { dueIntroductions } from '../../core/introductions/stage-ledger';
import { dueCountWords } from '../../words/follow-ups/due-count';
import { LANGUAGE } from '../../words/kit/ui-language';
import type { PluginServices } from '../kit/plugin-services';

/** Counts the introductions that wait for a step; what knows of them is loaded with the first. */
class IntroductionCount {
  private dueOf: typeof dueIntroductions | null = null;

  constructor(
    private readonly services: Pick<PluginServices, 'people' | 'clock'>,
    private readonly loaded: () => void,
  ) {}

  /** None until it is known. */
  count(): number {
    const { people, clock } = this.services;
    const [first] = people.index.introductions();
    if (!first) return 0;
    if (this.dueOf === null) void this.load();
    return this.dueOf?.(people.index, clock.today()).length ?? 0;
  }

  private async load(): Promise<void> {
    const { dueIntroductions } = await import('../../core/introductions/stage-ledger');
    if (this.dueOf !== null) return;
    this.dueOf = dueIntroductions;
    this.loaded();
  }
}

/** Shows on a desktop what is due by today, and waits for a step; nothing if there is none. */
export function showDueCount(
  plugin: Plugin,
  { people, clock }: Pick<PluginServices, 'people' | 'clock'>,
  open: () => void,
): void {
  const item = plugin.addStatusBarItem();
  item.addClass('mod-clickable');
  item.setAttrs(LANGUAGE);
  plugin.registerDomEvent(item, 'click', open);
  const draw = (): void => {
    // Before every note is read the number would count up, and each look at it cost the same again.
    if (people.index.state === 'reading') {
      item.hide();
      return;
    }
    const today = clock.today();
    const followUps = pendingFollowUps(people.index.followUps(today), today, 0).length;
    const words = dueCountWords(followUps, introductions.count());
    item.toggle(words !== '' && people.index.settings.statusBarCount);
    item.setText(words);
  };
  const introductions = new IntroductionCount({ people, clock }, draw);
  plugin.register(people.subscribe(draw));
  plugin.register(clock.subscribe(draw));
  draw();
}
