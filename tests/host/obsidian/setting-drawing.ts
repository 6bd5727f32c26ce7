import type * as real from 'obsidian';
import { setIcon } from './icons';
import { call, guarded } from './problems';
import type { Setting } from './setting';
import { SettingGroup } from './setting';
import { addControl } from './setting-control';
import type { SettingTab } from './setting-tab';
import { refuse } from './unfaked';

type Predicate = boolean | (() => boolean) | undefined;

function holds(predicate: Predicate, otherwise: boolean): boolean {
  return typeof predicate === 'function' ? predicate() : (predicate ?? otherwise);
}

function isCallback(value: unknown): value is () => void {
  return typeof value === 'function';
}

/** The definitions of a tab as they stand on the screen (obsidian.d.ts 5932–6300). */
export class SettingDrawing {
  private readonly refreshers: (() => void)[] = [];
  private readonly undoings: (() => void)[] = [];
  /** The page that is open in the place of all this. */
  private opened: SettingDrawing | null = null;

  constructor(
    private readonly tab: SettingTab,
    private readonly containerEl: HTMLElement,
    private readonly items: readonly real.SettingDefinitionItem[],
  ) {
    this.draw();
  }

  private draw(): void {
    const { containerEl, items } = this;
    containerEl.empty();
    let loose: SettingGroup | null = null;
    for (const item of items) {
      if ('type' in item && item.type !== 'page') {
        this.group(item);
        loose = null;
      } else {
        loose ??= new SettingGroup(containerEl);
        this.item(item, loose, 0);
      }
    }
  }

  refresh(): void {
    for (const refresh of this.refreshers) refresh();
    this.opened?.refresh();
  }

  remove(): void {
    this.opened?.remove();
    this.opened = null;
    for (const undo of this.undoings.splice(0)) guarded(undo);
    this.refreshers.length = 0;
    this.containerEl.empty();
  }

  private group(definition: real.SettingDefinitionGroup | real.SettingDefinitionList): void {
    const group = new SettingGroup(this.containerEl);
    if (definition.heading !== undefined) group.setHeading(definition.heading);
    if (definition.cls !== undefined) group.addClass(definition.cls);
    for (const draw of definition.extraButtons ?? [])
      group.addExtraButton((button) => call(draw, button));
    if ('search' in definition) refuse('SettingDefinitionGroup.search');
    const items = definition.items ?? [];
    const onDelete = 'onDelete' in definition ? definition.onDelete : undefined;
    if ('onReorder' in definition) refuse('SettingDefinitionList.onReorder');
    for (const [index, item] of items.entries()) this.item(item, group, index, onDelete);
    if (definition.type === 'list' && items.length === 0 && 'emptyState' in definition)
      group.listEl.createDiv({
        cls: 'setting-item-description',
        text: definition.emptyState ?? '',
      });
    if (definition.type === 'list' && 'addItem' in definition)
      this.addItem(group, definition.addItem);
    const { parentElement } = group.listEl;
    this.keep(() => parentElement?.toggle(holds(definition.visible, true)));
  }

  private addItem(group: SettingGroup, { name, action }: real.SettingDefinitionAddItem): void {
    group.addExtraButton((button) => {
      button.setIcon('plus').setTooltip(name);
      button.onClick(() => {
        action(button.extraSettingsEl);
      });
    });
  }

  private item(
    item: real.SettingGroupItem,
    group: SettingGroup,
    index: number,
    onDelete?: (index: number) => void,
  ): void {
    group.addSetting((setting) => {
      setting.setName(item.name);
      if (item.desc !== undefined) setting.setDesc(item.desc);
      this.keep(() => {
        setting.settingEl.toggle(holds(item.visible, true));
      });
      if ('type' in item) this.page(item, setting);
      else if (item.render) this.render(item.render, setting, group);
      else if (item.control) this.control(item.control, setting);
      else if (item.action) this.action(item, setting, index);
      if (!onDelete) return;
      setting.addExtraButton((button) => {
        button.setIcon('trash-2').setTooltip('Delete');
        button.onClick(() => {
          onDelete(index);
        });
      });
    });
  }

  /** An entry that leads to settings of its own (obsidian.d.ts 6202), with a way back. */
  private page(page: real.SettingDefinitionPage, { settingEl }: Setting): void {
    if (page.page) refuse('SettingDefinitionPage.page');
    settingEl.addClass('mod-page');
    settingEl.setAttrs({ role: 'button', tabindex: 0 });
    const open = (): void => {
      this.remove();
      const back = this.containerEl.createEl('button', {
        cls: 'clickable-icon setting-page-back',
        attr: { type: 'button', 'aria-label': 'Back' },
      });
      setIcon(back, 'arrow-left');
      back.addEventListener('click', () => {
        this.remove();
        this.draw();
      });
      this.containerEl.createDiv({ cls: 'setting-page-title', text: page.name });
      this.opened = new SettingDrawing(this.tab, this.containerEl.createDiv(), page.items ?? []);
    };
    settingEl.addEventListener('click', open);
    settingEl.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') open();
    });
  }

  private render(
    draw: real.SettingDefinitionRender['render'],
    setting: Setting,
    group: SettingGroup,
  ): void {
    guarded(() => {
      const undo = call(draw, setting, group);
      if (isCallback(undo)) this.undoings.push(undo);
    });
  }

  private control(control: real.SettingControl, setting: Setting): void {
    addControl(this.tab, control, setting, () => {
      this.refresh();
    });
    this.keep(() => {
      setting.setDisabled(holds(control.disabled, false));
    });
  }

  private action(definition: real.SettingDefinitionAction, setting: Setting, index: number): void {
    const { settingEl } = setting;
    settingEl.addClass('mod-action');
    settingEl.setAttrs({ role: 'button', tabindex: 0 });
    const run = (): void => {
      if (holds(definition.disabled, false)) return;
      guarded(() => {
        definition.action(settingEl, index);
      });
    };
    settingEl.addEventListener('click', run);
    settingEl.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') run();
    });
    this.keep(() => {
      setting.setDisabled(holds(definition.disabled, false));
    });
  }

  private keep(refresh: () => void): void {
    this.refreshers.push(refresh);
    refresh();
  }
}
