import { Keymap, Menu, type App } from 'obsidian';
import { effectiveStatus } from '../../core/people/follow-up';
import type { Person } from '../../core/people/person';
import { BAR } from '../../words/editing/editing';
import { FOLLOW_UPS } from '../../words/kit/interface';
import type { DraftKind } from '../../words/messages/messages';
import type { PersonActions, SettingsAccess, UndoableActions } from '../kit/ui-context';
import { StatusPicker } from '../kit/pick-modals';
import { showMenu, type Anchor } from '../kit/menu-place';
import type { Surroundings } from '../kit/ports';
import { snoozeMenu } from '../follow-ups/snooze-menu';

/** What can be done with a person from a row, a command or a menu. */
export class LazyPersonActions implements PersonActions {
  constructor(
    private readonly app: App,
    private readonly surroundings: Surroundings,
    private readonly deeds: UndoableActions,
    private readonly settings: SettingsAccess,
  ) {}

  /** @param done called where it was logged */
  log(person: Person, done: () => void = () => undefined): void {
    const { index } = this.surroundings.people;
    const today = this.surroundings.clock.today();
    const status = effectiveStatus(person, index.lastContact(person, today));
    const { settings } = index;
    const context = { person, people: [...index.people()], today, status, settings };
    void import('../follow-ups/log-modal').then(({ LogModal }) => {
      new LogModal(this.app, context, (answer) => {
        void this.deeds.log(person, answer).then((isDone) => {
          if (isDone) done();
        });
      }).open();
    });
  }

  /** Opens a message to a person; of the kind the person is due where none is named. */
  write(person: Person, kind: DraftKind | null = null): void {
    const { app, surroundings, deeds, settings } = this;
    void import('../messages/draft-modal').then(({ DraftModal }) => {
      new DraftModal({ app, surroundings, deeds, settings }, { person, kind }).open();
    });
  }

  /** @param done called where it was put off */
  snooze(person: Person, anchor: Anchor, done: () => void = () => undefined): void {
    const menu = snoozeMenu(this.app, { person, today: this.surroundings.clock.today() }, (day) => {
      void this.deeds.snooze(person, day).then((isDone) => {
        if (isDone) done();
      });
    });
    showMenu(menu, anchor);
  }

  status(person: Person): void {
    new StatusPicker(this.app, (status) => {
      void this.deeds.setStatus(person, status);
    }).open();
  }

  open(person: Person, event: KeyboardEvent | MouseEvent | null): void {
    const pane = event === null ? false : Keymap.isModEvent(event);
    void this.app.workspace.openLinkText(person.path, '', pane);
  }

  /** The file's own menu with ours on top, so that other plugins' items are there too. */
  menu(person: Person, anchor: Anchor, addMore: (menu: Menu) => void = () => undefined): void {
    const menu = new Menu();
    this.addTo(menu, person, anchor);
    addMore(menu);
    const file = this.app.vault.getFileByPath(person.path);
    if (file) this.app.workspace.trigger('file-menu', menu, file, 'acquaint');
    showMenu(menu, anchor);
  }

  /** Adds what can be done with a person to a menu. */
  addTo(menu: Menu, person: Person, anchor: Anchor): void {
    const items = [
      [
        BAR.write,
        'lucide-send',
        () => {
          this.write(person);
        },
      ],
      [
        FOLLOW_UPS.log,
        'lucide-message-circle-plus',
        () => {
          this.log(person);
        },
      ],
      [
        FOLLOW_UPS.snooze,
        'lucide-alarm-clock',
        () => {
          this.snooze(person, anchor);
        },
      ],
      [
        FOLLOW_UPS.status,
        'lucide-list-checks',
        () => {
          this.status(person);
        },
      ],
    ] as const;
    for (const [title, icon, run] of items) {
      menu.addItem((item) =>
        item.setTitle(title).setIcon(icon).setSection('acquaint').onClick(run),
      );
    }
  }
}
