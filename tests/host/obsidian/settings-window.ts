// Source: assumed, after the app's look.
import type { App } from './app';
import { setIcon } from './icons';
import { Modal } from './modal';
import { guarded } from './problems';
import { SettingTab } from './setting-tab';
import { Setting } from './setting';

/** The one tab of the stand-in itself. */
class Appearance extends SettingTab {
  override icon = 'palette';
  readonly name = 'Appearance';

  override display(): void {
    const setting = new Setting(this.containerEl);
    setting.setName('Dark colors').setDesc('Otherwise light ones, as in the app.');
    setting.addToggle((toggle) =>
      toggle.setValue(this.app.isDarkMode()).onChange((isDark) => {
        setDark(this.app, isDark);
      }),
    );
  }
}

export function setDark(app: App, isDark: boolean): void {
  document.body.toggleClass('theme-dark', isDark);
  document.body.toggleClass('theme-light', !isDark);
  app.workspace.trigger('css-change');
}

/** The settings: a list of tabs and the one that is open. */
export class SettingsWindow extends Modal {
  private readonly tabs: SettingTab[];
  private shown: SettingTab | null = null;

  constructor(
    app: App,
    private readonly wanted?: SettingTab,
  ) {
    super(app);
    this.tabs = [new Appearance(app), ...app.registry.settingTabs];
    this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
    this.modalEl.setAttr('aria-label', 'Settings');
  }

  override onOpen(): void {
    this.contentEl.addClass('vertical-tabs-container');
    const nav = this.contentEl.createDiv({ cls: 'vertical-tab-header', attr: { role: 'tablist' } });
    nav.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Settings' });
    const body = this.contentEl.createDiv('vertical-tab-content-container');
    for (const tab of this.tabs) {
      const item = nav.createEl('button', {
        cls: 'vertical-tab-nav-item tappable',
        attr: { role: 'tab', type: 'button' },
      });
      setIcon(item.createSpan('vertical-tab-nav-item-icon'), tab.icon);
      item.createSpan({ cls: 'vertical-tab-nav-item-title', text: tab.name });
      item.addEventListener('click', () => {
        this.show(tab, item, body);
      });
      const first = this.wanted ?? [...this.app.registry.settingTabs][0] ?? this.tabs[0];
      if (tab === first) this.show(tab, item, body);
    }
    this.modalEl.focus();
  }

  override onClose(): void {
    this.leave();
  }

  private show(tab: SettingTab, item: HTMLElement, body: HTMLElement): void {
    this.leave();
    this.shown = tab;
    for (const other of item.parentElement?.querySelectorAll('.is-active') ?? []) {
      other.removeClass('is-active');
      other.setAttr('aria-selected', false);
    }
    item.addClass('is-active');
    item.setAttr('aria-selected', true);
    body.append(tab.containerEl);
    guarded(() => {
      tab.draw();
    });
  }

  private leave(): void {
    const { shown } = this;
    if (!shown) return;
    guarded(() => {
      shown.hide();
    });
    shown.containerEl.remove();
    this.shown = null;
  }
}
