import { moment, Plugin } from 'obsidian';
import { DailyNotes } from './obsidian/daily-note';
import { DayClock } from './obsidian/day-clock';
import { People } from './obsidian/people';
import { PropertyTypes } from './obsidian/property-types';
import { registerCli } from './obsidian/register-cli';
import { scriptApi, type ScriptApi } from './obsidian/script-api';
import { SettingsStore } from './obsidian/settings-store';
import { speakAppLanguage } from './obsidian/speak-app-language';
import { tiersOfApp } from './obsidian/tiers-of-app';
import { VaultNoteStore } from './obsidian/vault-note-store';
import { registerBases } from './ui/bases/register-bases';
import { registerImport } from './ui/cards/register-import';
import { registerCodeBlock } from './ui/editing/register-code-block';
import { registerDailyNote } from './ui/calendar/register-daily-note';
import { LazyUndoableActions } from './ui/entrances/undoable-actions';
import { LazyIntroductionActions } from './ui/introductions/introduction-actions';
import { openLedger } from './ui/home/open-home';
import { registerDueNotice } from './ui/home/register-due-notice';
import { OutcomeNotices } from './ui/kit/outcome-notice';
import { LazyPersonActions } from './ui/entrances/person-actions';
import { registerPersonPanel } from './ui/person-panel/register-person-panel';
import { SettingsTab } from './ui/settings/settings-tab';
import { registerEditing } from './ui/editing/editing';
import { registerEntrances } from './ui/entrances/register-entrances';
import { registerViews } from './ui/entrances/register-views';
import { LazyTriage } from './ui/triage/triage';

/** The plugin: builds the parts, wires them, registers them. No rule stands here. */
export default class AcquaintPlugin extends Plugin {
  /** For scripts and other plugins (docs/scripts.md); null until the plugin has loaded. */
  api: ScriptApi | null = null;
  private readonly store = new SettingsStore(this, () => tiersOfApp(this.app));
  private readonly types = new PropertyTypes(this.app, () => this.store.current);

  override async onload(): Promise<void> {
    await Promise.all([speakAppLanguage(), this.store.load()]);
    const clock = new DayClock();
    clock.start(this);
    const people = this.addChild(new People(this.app, this.store));
    const services = { people, clock, store: this.addChild(new VaultNoteStore(this.app)) };
    const notices = new OutcomeNotices(services);
    const undoable = new LazyUndoableActions(this.app, services, notices);
    const introductions = new LazyIntroductionActions({
      app: this.app,
      services,
      notices,
      openLedger: (at) => {
        openLedger(this.app, at);
      },
    });
    const settings = this.store;
    const doing = { services, undoable, introductions, settings };
    const actions = new LazyPersonActions(this.app, doing);
    const triage = new LazyTriage({ app: this.app, services, undoable });
    const { types } = this;
    const look = async () => {
      const { foundInVault } = await import('./obsidian/found-in-vault');
      return foundInVault(this.app, people.index);
    };
    const shared = { app: this.app, services, settings, types, look };
    const ui = { ...shared, undoable, actions, introductions, triage };
    registerViews(this, ui);
    registerEntrances(this, ui);
    registerDueNotice(this, people, clock);
    registerCodeBlock(this, ui);
    registerBases(this, ui);
    registerImport(this, ui);
    registerPersonPanel(this, ui, async () => {
      const { LinkedNotes } = await import('./obsidian/linked-notes');
      return new LinkedNotes(this.app);
    });
    registerDailyNote(this, ui, this.addChild(new DailyNotes(this.app, people)));
    registerEditing(this, ui);
    this.addSettingTab(new SettingsTab(this.app, this, { settings, types, people }));
    const context = () => ({
      index: people.index,
      store: services.store,
      today: clock.today(),
      firstWeekday: moment.localeData().firstDayOfWeek(),
    });
    registerCli(this, context);
    this.api = scriptApi(people, context);
  }

  override onExternalSettingsChange(): void {
    void this.store.load();
  }
}
