import { Plugin, TFile } from 'obsidian';
import { FOLLOW_UPS } from './core/words/interface';
import { registerCli } from './obsidian/cli-handlers';
import { DayClock } from './obsidian/day-clock';
import { People } from './obsidian/people';
import { SettingsStore } from './obsidian/settings-store';
import { VaultNoteStore } from './obsidian/vault-note-store';
import { askForPerson, commands, openView, showProblems, type Interface } from './ui/commands';
import { Deeds } from './ui/deeds';
import { FOLLOW_UPS_VIEW, FollowUpsView } from './ui/follow-ups-view';
import { INTRODUCTIONS_VIEW, IntroductionsView } from './ui/introductions-view';
import { OutcomeNotices } from './ui/outcome-notice';
import { PersonActions } from './ui/person-actions';
import { SettingsTab } from './ui/settings-tab';
import { showDueCount } from './ui/status-bar-count';

/** The plugin: builds the parts, wires them, registers them. No rule stands here. */
export default class AcquaintPlugin extends Plugin {
  private readonly store = new SettingsStore(this);

  override async onload(): Promise<void> {
    await this.store.load();
    const clock = new DayClock();
    clock.start(this);
    const people = this.addChild(new People(this.app, this.store));
    const surroundings = { people, clock, store: new VaultNoteStore(this.app) };
    const deeds = new Deeds(this.app, surroundings, new OutcomeNotices(surroundings.store));
    const actions = new PersonActions(this.app, surroundings, deeds);
    const ui = { app: this.app, surroundings, deeds, actions };
    this.registerViews(ui);
    for (const command of commands(ui)) this.addCommand(command);
    this.registerEntrances(ui);
    this.addSettingTab(new SettingsTab(this.app, this, this.store));
    registerCli(this, () => ({
      index: people.index,
      store: surroundings.store,
      today: clock.today(),
    }));
  }

  override onExternalSettingsChange(): void {
    void this.store.load();
  }

  private registerViews(ui: Interface): void {
    const doors = {
      addPerson: () => {
        askForPerson(ui);
      },
      showProblems: () => {
        showProblems(ui);
      },
    };
    const { surroundings, actions, deeds } = ui;
    this.registerView(
      FOLLOW_UPS_VIEW,
      (leaf) => new FollowUpsView(leaf, surroundings, actions, doors),
    );
    this.registerView(
      INTRODUCTIONS_VIEW,
      (leaf) => new IntroductionsView(leaf, surroundings, deeds),
    );
    this.registerHoverLinkSource(FOLLOW_UPS_VIEW, { display: FOLLOW_UPS.title, defaultMod: true });
  }

  private registerEntrances(ui: Interface): void {
    const open = (): void => void openView(this.app, FOLLOW_UPS_VIEW);
    this.addRibbonIcon('lucide-handshake', FOLLOW_UPS.title, open);
    showDueCount(this, ui.surroundings, open);
    this.registerEvent(
      this.app.workspace.on('file-menu', (menu, file, source) => {
        const person =
          file instanceof TFile ? ui.surroundings.people.index.person(file.path) : null;
        if (person && source !== 'acquaint')
          ui.actions.addTo(menu, person, this.app.workspace.containerEl);
      }),
    );
    // A link fills in the form and no more: anybody can write a link.
    this.registerObsidianProtocolHandler('acquaint', (given) => {
      const known = ['name', 'met', 'metAt', 'discussed', 'email'].flatMap((field) => {
        const value = given[field];
        return value === undefined ? [] : [[field, value.slice(0, 500)] as const];
      });
      askForPerson(ui, Object.fromEntries(known));
    });
  }
}
