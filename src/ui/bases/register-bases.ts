import {
  BasesView,
  type BasesAllOptions,
  type HoverParent,
  type HoverPopover,
  type Plugin,
  type QueryController,
} from 'obsidian';
import type { MadeBase } from '../../actions/bases/make-base';
import { BASE_OPTIONS, BASE_VIEWS, type BaseViewName } from '../../core/bases/base-views';
import { BASE_NAMES } from '../../words/bases/base-names';
import { notify } from '../kit/notify';
import type { UiContext } from '../kit/ui-context';
import type { BaseScreen } from './base-screen';

const ICONS: Readonly<Record<BaseViewName, string>> = {
  followUps: 'lucide-handshake',
  board: 'lucide-square-kanban',
  cards: 'lucide-contact',
  network: 'lucide-waypoints',
};

const NAMES = ['followUps', 'board', 'cards', 'network'] as const;

/** People of a base in a view of ours; what draws it is loaded when it is opened. */
function openView(
  name: BaseViewName,
  ui: UiContext,
  [controller, parent, make]: readonly [QueryController, HTMLElement, (made: MadeBase) => void],
): BasesView {
  // Made where it is needed: a host without Bases has nothing to extend.
  class LazyBasesView extends BasesView implements HoverParent {
    readonly type = BASE_VIEWS[name];
    hoverPopover: HoverPopover | null = null;
    private readonly el = parent.createDiv({ cls: `acquaint-view acquaint-base mod-${name}` });
    private screen: BaseScreen | null = null;
    private hasData = false;
    private isOpen = true;

    constructor() {
      super(controller);
    }

    override onload(): void {
      this.register(() => {
        this.isOpen = false;
        this.el.remove();
      });
      void this.draw();
    }

    onDataUpdated(): void {
      this.hasData = true;
      this.screen?.update();
    }

    /** As the app's own views have it (obsidian-maps), though the API does not name it. */
    focus(): void {
      this.screen?.takeFocus();
    }

    private async draw(): Promise<void> {
      const { BaseScreen } = await import('./base-screen');
      if (!this.isOpen) return;
      const makePeopleBase = (): void => {
        make('people');
      };
      this.screen = new BaseScreen(this.el, ui, { view: this, name, makePeopleBase });
      if (this.hasData) this.screen.update();
    }
  }
  return new LazyBasesView();
}

/** A board has groups of its own; who knows whom has no order either. */
function options(name: BaseViewName): BasesAllOptions[] {
  const { asInBase, due, rhythm, status } = BASE_NAMES;
  const choices = { '': asInBase, due, 'last-contact': BASE_NAMES['last-contact'], rhythm, status };
  const asked = name === 'board' ? (['sortBy'] as const) : (['sortBy', 'groupBy'] as const);
  return asked.map((which) => ({
    type: 'dropdown',
    key: BASE_OPTIONS[which],
    displayName: BASE_NAMES[which],
    default: '',
    options: choices,
  }));
}

/** Our views of a base, and the commands that make a base. */
export function registerBases(plugin: Plugin, ui: UiContext): void {
  const { workspace } = plugin.app;
  const make = (made: MadeBase): void => {
    if (isRegistered())
      void import('./make-base').then(({ makeAndOpenBase }) => makeAndOpenBase(ui, made));
    else notify(BASE_NAMES.isOff);
  };
  const left = new Set(NAMES);
  /** Bases may be switched on later; until then the app only says that it is not. */
  const isRegistered = (): boolean => {
    for (const name of left) {
      const isThere = plugin.registerBasesView(BASE_VIEWS[name], {
        name: BASE_NAMES[name],
        icon: ICONS[name],
        factory: (controller, el) => openView(name, ui, [controller, el, make]),
        ...(name === 'network' ? {} : { options: () => options(name) }),
      });
      if (!isThere) return false;
      left.delete(name);
    }
    return true;
  };
  isRegistered();
  plugin.registerEvent(workspace.on('file-open', isRegistered));
  for (const [id, name, made] of [
    ['make-people-base', BASE_NAMES.makePeople, 'people'],
    ['make-introductions-base', BASE_NAMES.makeIntroductions, 'introductions'],
  ] as const) {
    plugin.addCommand({
      id,
      name,
      icon: 'lucide-table',
      callback: () => {
        make(made);
      },
    });
  }
}
