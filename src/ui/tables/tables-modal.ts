import { Modal, Setting } from 'obsidian';
import { recordIntroduction } from '../../actions/introductions/record-introduction';
import { inviteToTable, tableDays } from '../../actions/tables/invite-to-table';
import { facetValues } from '../../core/people/people-list';
import {
  DEFAULT_TABLE,
  DEFAULT_TABLES,
  LARGEST_TABLE,
  SMALLEST_TABLE,
} from '../../core/tables/table-sizes';
import type { Table, TableQuestion } from '../../core/tables/tables';
import { namesOf } from '../../words/introductions/introduction';
import { SET_ASIDE_OUTCOMES } from '../../words/introductions/introduction-log';
import { shortDay } from '../../words/kit/days';
import { DONE } from '../../words/kit/notices';
import { listed } from '../../words/kit/sentences';
import { TABLES } from '../../words/tables/tables';
import { TABLE_NAMES } from '../../words/tables/table-names';
import { TABLES_DIALOG } from '../../words/tables/tables-dialog';
import { reasonOf } from '../../actions/introductions/introduction-reason';
import { drawEmptyState, NOTHING_TO_SAY, type EmptyState } from '../kit/empty-state';
import { pasteInert } from '../kit/inert-paste';
import { personLinkCallbacks } from '../kit/person-note-link';
import { addTextField } from '../kit/text-field';
import type { UiContext } from '../kit/ui-context';
import { tellExisting } from '../introductions/introduce-to';
import { stepContext } from '../introductions/step-context';
import { drawTable, type TableCallbacks } from './table-card';
import { TableSearch, type SearchState } from './table-search';

/** Milliseconds without a key before the words are looked for. */
const TYPED = 300;

/** Suggests several who should all meet; one click proposes it. */
export class TablesModal extends Modal {
  private question: TableQuestion = {
    size: DEFAULT_TABLE,
    limit: DEFAULT_TABLES,
    place: '',
    circle: '',
    about: '',
  };
  private state: HTMLElement | null = null;
  private list: HTMLElement | null = null;
  private typing = 0;
  private stopListening = (): void => undefined;
  private readonly search: TableSearch;

  constructor(private readonly ui: UiContext) {
    super(ui.app);
    this.search = new TableSearch(ui.services, (tables, state) => {
      this.draw(tables, state);
    });
  }

  override onOpen(): void {
    this.setTitle(TABLE_NAMES.suggest);
    this.modalEl.addClass('acquaint-tables');
    const form = this.contentEl.createDiv({ cls: 'acquaint-tables-asked' });
    this.drawFields(form);
    pasteInert(this.app, form);
    this.state = this.contentEl.createDiv({ attr: { 'aria-live': 'polite' } });
    this.list = this.contentEl.createEl('ul', {
      cls: 'acquaint-cards acquaint-tables-list',
      attr: { 'aria-label': TABLES_DIALOG.list },
    });
    this.look({});
    this.stopListening = this.ui.services.people.subscribe(() => {
      this.look({});
    });
  }

  override onClose(): void {
    this.stopListening();
    this.contentEl.win.clearTimeout(this.typing);
    this.search.close();
    this.contentEl.empty();
  }

  private look(asked: Partial<TableQuestion>): void {
    this.question = { ...this.question, ...asked };
    void this.search.look(this.question);
  }

  private drawFields(form: HTMLElement): void {
    const { index } = this.ui.services.people;
    const sizes: Record<string, string> = {};
    for (let size = SMALLEST_TABLE; size <= LARGEST_TABLE; size++)
      sizes[String(size)] = TABLES_DIALOG.sizeOf(size);
    this.choice(
      form,
      { name: TABLES_DIALOG.size, values: sizes, value: String(DEFAULT_TABLE) },
      (size) => {
        this.look({ size: Number(size) });
      },
    );
    const facet = (of: 'place' | 'circle', all: string): Record<string, string> => ({
      '': all,
      ...Object.fromEntries(facetValues(index, of).map(({ text }) => [text, text])),
    });
    const places = {
      name: TABLES_DIALOG.place,
      values: facet('place', TABLES_DIALOG.anywhere),
      value: '',
    };
    this.choice(form, places, (place) => {
      this.look({ place });
    });
    const circles = {
      name: TABLES_DIALOG.circle,
      values: facet('circle', TABLES_DIALOG.anyCircle),
      value: '',
    };
    this.choice(form, circles, (circle) => {
      this.look({ circle });
    });
    addTextField(form, { name: TABLES_DIALOG.about, hint: TABLES_DIALOG.aboutHint }, (about) => {
      this.contentEl.win.clearTimeout(this.typing);
      this.typing = this.contentEl.win.setTimeout(() => {
        this.look({ about });
      }, TYPED);
    });
  }

  private choice(
    form: HTMLElement,
    field: {
      readonly name: string;
      readonly values: Readonly<Record<string, string>>;
      readonly value: string;
    },
    changed: (value: string) => void,
  ): void {
    new Setting(form).setName(field.name).addDropdown((dropdown) => {
      dropdown
        .addOptions({ ...field.values })
        .setValue(field.value)
        .onChange(changed);
      dropdown.selectEl.setAttrs({ 'aria-label': field.name, dir: 'auto' });
    });
  }

  private draw(tables: readonly Table[], state: SearchState): void {
    const { list } = this;
    if (!list || !this.state) return;
    drawEmptyState(this.state, this.stateOf(tables, state));
    const controls = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('a, button')];
    const focused = controls().findIndex((each) => each === list.doc.activeElement);
    list.empty();
    const callbacks = this.callbacks();
    for (const [at, table] of tables.entries())
      drawTable(list, this.app, { table, at: at + 1 }, callbacks);
    if (focused >= 0) controls()[Math.min(focused, controls().length - 1)]?.focus();
  }

  private stateOf(tables: readonly Table[], state: SearchState): EmptyState {
    const stop = (): void => {
      this.search.stop();
    };
    const again = (): void => {
      this.look({});
    };
    switch (state) {
      case 'looking':
        return {
          lines: [
            tables.length === 0 ? TABLES_DIALOG.looking : TABLES_DIALOG.lookingOn(tables.length),
          ],
          button: { text: TABLES_DIALOG.cancel, run: stop },
        };
      case 'stopped':
        return {
          lines: [TABLES_DIALOG.stopped],
          button: { text: TABLES_DIALOG.again, run: again },
        };
      case 'done':
        return tables.length > 0
          ? NOTHING_TO_SAY
          : { lines: [TABLES.none, TABLES.noneHint], button: null };
    }
  }

  private callbacks(): TableCallbacks {
    const links = personLinkCallbacks(
      this.app,
      [{ hoverPopover: null }, 'acquaint-tables'],
      this.ui.actions,
    );
    return {
      ...links,
      open: (person, event) => {
        this.close();
        links.open(person, event);
      },
      introduce: (table) => void this.introduce(table),
      setAside: (table) => void this.setAside(table),
    };
  }

  /** Proposes the table, and opens its note: the steps are taken there. */
  private async introduce(table: Table): Promise<void> {
    const { ui } = this.ui.introductions;
    const place = stepContext(ui);
    const outcome = await inviteToTable(place, table, this.question.place);
    const names = namesOf(table.people);
    if (outcome.kind === 'refused') {
      ui.notices.tell(outcome, names);
      return;
    }
    this.close();
    if (outcome.kind === 'exists') tellExisting(ui, outcome.path, names);
    else {
      const days = tableDays(place.today).map((day) => shortDay(day, place.today));
      const said = TABLES_DIALOG.invited(names, listed(days, 'or'));
      const more = outcome.calendar === null ? `. ${TABLES_DIALOG.noCalendar}` : '';
      ui.notices.tellWritten(said + more, outcome.written);
    }
    await this.app.workspace.openLinkText(outcome.path, '');
  }

  private async setAside(table: Table): Promise<void> {
    const { ui } = this.ui.introductions;
    const { people, pairs } = table;
    const status = { kind: 'dismissed', outcome: SET_ASIDE_OUTCOMES['not-a-fit'] } as const;
    const reason = reasonOf(people, pairs);
    const outcome = await recordIntroduction(stepContext(ui), { people, reason, status });
    ui.notices.tell(outcome, DONE.dismissed(namesOf(people)));
  }
}
