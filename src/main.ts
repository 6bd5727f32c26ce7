import { Plugin, TFile } from 'obsidian';
import { FOLLOW_UPS, INTRODUCTIONS } from './core/words/interface';
import { registerCli } from './obsidian/cli-handlers';
import { DayClock } from './obsidian/day-clock';
import { People } from './obsidian/people';
import { PropertyTypes } from './obsidian/property-types';
import { SettingsStore } from './obsidian/settings-store';
import { VaultNoteStore } from './obsidian/vault-note-store';
import { askForPerson, commands, openView, showProblems, type Interface } from './ui/commands';
import { Deeds } from './ui/deeds';
import { FOLLOW_UPS_VIEW, FollowUpsView } from './ui/follow-ups-view';
import { INTRODUCTIONS_VIEW, IntroductionsView } from './ui/introductions-view';
import { OutcomeNotices } from './ui/outcome-notice';
import { PersonActions } from './ui/person-actions';
import { registerCaptureLink } from './ui/capture-link';
import { offerPropertyTypes } from './ui/property-types-offer';
import { SettingsTab } from './ui/settings-tab';
import { registerEditing } from './ui/editing/editing';
import { showDueCount } from './ui/status-bar-count';

/** The plugin: builds the parts, wires them, registers them. No rule stands here. */
export default class AcquaintPlugin extends Plugin {
  private readonly store = new SettingsStore(this);
  private readonly types = new PropertyTypes(this.app, () => this.store.current);

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
    registerEditing(this, ui, {
      isOn: () => this.store.current.editorBar,
      openIntroductions: () => void openView(this.app, INTRODUCTIONS_VIEW),
    });
    this.addSettingTab(new SettingsTab(this.app, this, this.store, this.types));
    registerCli(this, () => ({
      index: people.index,
      store: surroundings.store,
      today: clock.today(),
    }));
  }

  override onUserEnable(): void {
    offerPropertyTypes(this.types);
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
      (leaf) => new IntroductionsView(leaf, surroundings, deeds, actions),
    );
    const previewed = [
      [FOLLOW_UPS_VIEW, FOLLOW_UPS.title],
      [INTRODUCTIONS_VIEW, INTRODUCTIONS.title],
    ] as const;
    for (const [id, display] of previewed)
      this.registerHoverLinkSource(id, { display, defaultMod: true });
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
    registerCaptureLink(this, ui);
  }
}
