import { ItemView, type HoverParent, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import { PERSON_VIEW_WORDS } from '../../words/people/person-view';
import type { UiContext } from '../kit/ui-context';
import { drawWhileShown } from '../kit/draw-while-shown';
import { isFocusWanted } from '../kit/view-focus';
import { personLinkCallbacks } from '../kit/person-note-link';
import { PERSON_VIEW, type PersonNotes, type PanelUi } from './panel-ui';
import type { PersonPanel } from './person-panel';

/** What the view needs of the rest of the plugin. */
export interface PersonViewUi extends UiContext {
  loadNotes(): Promise<PersonNotes>;
  /** Asks for a person and opens their note. */
  pickPerson(): void;
}

/** The sidebar panel of the active person; what draws it is loaded when it is opened. */
export class PersonView extends ItemView implements HoverParent {
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  private panel: PersonPanel | null = null;
  private isFocusWanted = false;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly ui: PersonViewUi,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return PERSON_VIEW;
  }

  override getDisplayText(): string {
    return PERSON_VIEW_WORDS.title;
  }

  override getIcon(): string {
    return 'lucide-user-round';
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('acquaint-view');
    const notes = await this.ui.loadNotes();
    const [{ PersonPanel }, { panelFields }] = await Promise.all([
      import('./person-panel'),
      import('./panel-fields'),
    ]);
    const fields = panelFields(this.app, this.ui.services.people);
    const panel = new PersonPanel(this.contentEl, this.panelUi(notes, fields));
    this.panel = panel;
    const draw = (): void => {
      panel.draw();
    };
    const { services } = this.ui;
    this.register(() => {
      panel.close();
    });
    const changed = drawWhileShown(this, this.contentEl, { app: this.app, services }, draw);
    this.register(
      notes.subscribe((path) => {
        panel.noteChanged(path);
      }),
    );
    this.registerEvent(this.app.workspace.on('file-open', changed));
    panel.draw();
    if (this.isFocusWanted) panel.focus();
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    this.isFocusWanted = isFocusWanted(state);
    if (this.isFocusWanted) this.panel?.focus();
  }

  private panelUi(
    notes: PersonNotes,
    fields: Pick<PanelUi['callbacks'], 'drawFace' | 'suggest'>,
  ): PanelUi {
    const { services, actions, introductions, undoable } = this.ui;
    return {
      ...services,
      notes,
      activePath: () => this.app.workspace.getActiveFile()?.path ?? null,
      callbacks: {
        ...personLinkCallbacks(this.app, [this, PERSON_VIEW], actions),
        write: (person) => {
          actions.write(person);
        },
        log: (person) => {
          actions.log(person);
        },
        snooze: (person, anchor) => {
          actions.snooze(person, anchor);
        },
        rhythm: (person, anchor) => {
          actions.rhythm(person, anchor);
        },
        propose: (suggestion) => void introductions.propose(suggestion),
        setAside: (suggestion, anchor) => void introductions.setAside(suggestion, anchor),
        openNote: (path, pane) => void this.app.workspace.openLinkText(path, '', pane),
        pickPerson: () => {
          this.ui.pickPerson();
        },
        ...fields,
        carryOut: (change, label, how) => undoable.carryOut(change, label, how),
      },
    };
  }
}
