import { Keymap, Menu, Platform, type App } from 'obsidian';
import { effectiveStatus } from '../../core/people/follow-up';
import type { Person } from '../../core/people/person';
import { BAR } from '../../words/editing/editing';
import { FOLLOW_UPS } from '../../words/follow-ups/follow-ups-list';
import type { DraftKind } from '../../words/messages/messages';
import type {
  BegunContact,
  DialogUi,
  IntroductionActions,
  LogAnswer,
  PersonActions,
  SettingsAccess,
  UndoableActions,
} from '../kit/ui-context';
import { titleWithKey } from '../kit/key-hint';
import { StatusPicker } from '../kit/pick-modals';
import { placeOfAnchor, showMenu, type Anchor } from '../kit/menu-place';
import type { PluginServices } from '../kit/plugin-services';
import { snoozeMenu } from '../follow-ups/snooze-menu';

/** What is done with people's notes, and where. */
interface PersonActionServices {
  readonly services: PluginServices;
  readonly undoable: UndoableActions;
  readonly introductions: Pick<IntroductionActions, 'introduce'>;
  readonly settings: SettingsAccess;
}

/** What a menu offers; `key`: what does the same on a row of a list. */
interface Offer {
  readonly title: string;
  readonly icon: string;
  readonly key?: string;
  readonly run: () => void;
}

/** Which items stand together, and whether there are keys that do the same. */
interface Group {
  readonly section: string;
  readonly hasKeys: boolean;
}

function addOffers(menu: Menu, offers: readonly Offer[], { section, hasKeys }: Group): void {
  for (const { title, icon, key, run } of offers) {
    const isShown = hasKeys && key !== undefined && !Platform.isMobile;
    menu.addItem((item) =>
      item
        .setTitle(isShown ? titleWithKey(title, key) : title)
        .setIcon(icon)
        .setSection(section)
        .onClick(run),
    );
  }
}

/** What can be done with a person from a row, a command or a menu. */
export class LazyPersonActions implements PersonActions {
  private readonly services: PluginServices;
  private readonly undoable: UndoableActions;

  constructor(
    private readonly app: App,
    private readonly doing: PersonActionServices,
  ) {
    this.services = doing.services;
    this.undoable = doing.undoable;
  }

  /**
   * @param done called where it was logged
   * @param begun what the form holds already
   */
  log(person: Person, done: () => void = () => undefined, begun: BegunContact | null = null): void {
    const { index } = this.services.people;
    const today = this.services.clock.today();
    const status = effectiveStatus(person, index.lastContact(person, today));
    const { settings } = index;
    const context = { person, people: [...index.people()], today, status, settings, begun };
    void import('../follow-ups/log-modal').then(({ LogModal }) => {
      const write = (answer: LogAnswer): Promise<boolean> => this.undoable.log(person, answer);
      new LogModal(this.app, context, { write, done }).open();
    });
  }

  /** Opens a message to a person; if no kind is given, of the kind that is due. */
  write(person: Person, kind: DraftKind | null = null): void {
    void import('../messages/draft-modal').then(({ DraftModal }) => {
      const { settings } = this.doing;
      new DraftModal({ ...this.dialogs(), settings }, { person, kind }).open();
    });
  }

  /** @param done called if it was put off */
  snooze(person: Person, anchor: Anchor, done: () => void = () => undefined): void {
    const menu = snoozeMenu(this.app, { person, today: this.services.clock.today() }, (day) => {
      void this.undoable.snooze(person, day).then((isDone) => {
        if (isDone) done();
      });
    });
    showMenu(menu, anchor);
  }

  status(person: Person): void {
    new StatusPicker(this.app, (status) => {
      void this.undoable.setStatus(person, status);
    }).open();
  }

  rhythm(person: Person, anchor: Anchor): void {
    // The list may be drawn again before this is loaded, and the row is another element then.
    const place = placeOfAnchor(anchor);
    void import('../follow-ups/rhythm-menu').then(({ rhythmMenu }) => {
      showMenu(rhythmMenu(this.dialogs(), person), place);
    });
  }

  introduce(person: Person): void {
    void this.doing.introductions.introduce(person);
  }

  merge(person: Person): void {
    void import('../merge/open-merge').then(({ mergeWithAnother }) => {
      mergeWithAnother(this.dialogs(), person);
    });
  }

  exportCard(person: Person): void {
    void import('../cards/open-export').then(({ openExport }) => {
      openExport(this.dialogs(), person);
    });
  }

  open(person: Person, event: KeyboardEvent | MouseEvent | null): void {
    const pane = event === null ? false : Keymap.isModEvent(event);
    void this.app.workspace.openLinkText(person.path, '', pane);
  }

  /** The file's own menu with ours on top, so that other plugins' items are there too. */
  menu(person: Person, anchor: Anchor, addOfList?: (menu: Menu) => void): void {
    const menu = new Menu();
    const hasKeys = addOfList !== undefined;
    const [often, seldom, open] = [
      this.often(person, anchor),
      this.seldom(person),
      this.tab(person),
    ];
    addOffers(menu, open, { section: 'open', hasKeys });
    addOffers(menu, often, { section: 'acquaint', hasKeys });
    addOffers(menu, seldom, { section: 'acquaint-more', hasKeys });
    addOfList?.(menu);
    const file = this.app.vault.getFileByPath(person.path);
    if (file) this.app.workspace.trigger('file-menu', menu, file, 'acquaint');
    showMenu(menu, anchor);
  }

  /** Adds what is most often done with a person to a menu. */
  addTo(menu: Menu, person: Person, anchor: Anchor): void {
    addOffers(menu, this.often(person, anchor), { section: 'acquaint', hasKeys: false });
  }

  private dialogs(): DialogUi {
    const { app, services, undoable } = this;
    return { app, services, undoable };
  }

  private tab({ path }: Person): Offer[] {
    const run = (): void => void this.app.workspace.openLinkText(path, '', 'tab');
    return [{ title: FOLLOW_UPS.openInTab, icon: 'lucide-file-plus', key: 'Mod+Enter', run }];
  }

  private often(person: Person, anchor: Anchor): Offer[] {
    const offer = (of: readonly [string, string, string], run: () => void): Offer => {
      const [title, icon, key] = of;
      return { title, icon, key, run };
    };
    return [
      offer([BAR.write, 'lucide-send', 'w'], () => {
        this.write(person);
      }),
      offer([FOLLOW_UPS.log, 'lucide-message-circle-plus', 'l'], () => {
        this.log(person);
      }),
      offer([FOLLOW_UPS.snooze, 'lucide-alarm-clock', 's'], () => {
        this.snooze(person, anchor);
      }),
      offer([FOLLOW_UPS.status, 'lucide-list-checks', 't'], () => {
        this.status(person);
      }),
      offer([FOLLOW_UPS.rhythm, 'lucide-repeat', 'r'], () => {
        this.rhythm(person, anchor);
      }),
      offer([FOLLOW_UPS.introduce, 'lucide-handshake', 'i'], () => {
        this.introduce(person);
      }),
    ];
  }

  private seldom(person: Person): Offer[] {
    const merge = (): void => {
      this.merge(person);
    };
    const exportCard = (): void => {
      this.exportCard(person);
    };
    return [
      { title: FOLLOW_UPS.merge, icon: 'lucide-merge', run: merge },
      { title: FOLLOW_UPS.exportCard, icon: 'lucide-upload', run: exportCard },
    ];
  }
}
