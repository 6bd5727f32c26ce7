import { Platform, Setting } from 'obsidian';
import { exportText, saveExport } from '../../actions/cards/export-cards';
import type { Person } from '../../core/people/person';
import { EXPORT } from '../../words/cards/export';
import { FormModal, type Refusal } from '../kit/form-modal';
import type { DialogUi } from '../kit/ui-context';
import { addTextField } from '../kit/text-field';
import {
  exportOptions,
  formatOptions,
  meantBy,
  pathFor,
  startDraft,
  whoOptions,
  whichOptions,
  type ExportDraft,
  type ExportOptions,
} from './export-draft';
import { notify } from '../kit/notify';

/** Gives a text to the user as a file, as a browser does. */
function download(name: string, text: string): void {
  const type = name.endsWith('.csv') ? 'text/csv' : 'text/vcard';
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  createEl('a', { href: url, attr: { download: name } }).click();
  URL.revokeObjectURL(url);
}

/** One of a few, each with its words. */
interface Choice<W extends string> {
  readonly name: string;
  readonly options: readonly (readonly [W, string])[];
  readonly value: W;
}

/** Draws a choice with its name; `chosen` is told of every other one that is taken. */
function addChoice<W extends string>(
  form: HTMLElement,
  { name, options, value }: Choice<W>,
  chosen: (word: W) => void,
): void {
  new Setting(form).setName(name).addDropdown((dropdown) => {
    for (const [word, text] of options) dropdown.addOption(word, text);
    dropdown.selectEl.setAttr('aria-label', name);
    dropdown.setValue(value).onChange((written) => {
      const found = options.find(([word]) => word === written);
      if (found) chosen(found[0]);
    });
  });
}

/** Writes people as a file of cards: which people, in which format, and where to. */
export class ExportModal extends FormModal {
  private draft: ExportDraft;
  private readonly people: readonly Person[];
  private readonly options: ExportOptions;
  private whichEl: HTMLElement | null = null;
  private placeEl: HTMLElement | null = null;
  private countEl: HTMLElement | null = null;

  constructor(
    private readonly ui: DialogUi,
    person: Person | null,
  ) {
    super(ui.app, EXPORT.title, EXPORT.confirm);
    const { people, clock } = ui.services;
    this.people = [...people.index.people()];
    this.options = exportOptions(this.people, person);
    this.draft = startDraft(person, clock.today());
  }

  protected override fields(form: HTMLElement): void {
    const { who, format } = this.draft;
    addChoice(
      form,
      { name: EXPORT.who, options: whoOptions(this.options), value: who },
      (chosen) => {
        const [which = ''] = whichOptions(chosen, this.options);
        this.change({ who: chosen, which });
        this.drawWhich();
      },
    );
    this.whichEl = form.createDiv();
    addChoice(form, { name: EXPORT.format, options: formatOptions(), value: format }, (chosen) => {
      this.change({ format: chosen, path: pathFor(this.draft.path, chosen) });
      this.drawPlace();
    });
    this.addWhere(form);
    this.placeEl = form.createDiv();
    this.countEl = form.createDiv({ cls: 'acquaint-hint', attr: { 'aria-live': 'polite' } });
    this.drawWhich();
    this.drawPlace();
    this.change({});
  }

  protected override async submit(): Promise<Refusal> {
    const { format, where } = this.draft;
    const meant = meantBy(this.draft, this.options, this.people);
    if (meant.length === 0) return EXPORT.nobody;
    const text = await exportText(
      { store: this.ui.services.store, index: this.ui.services.people.index },
      meant,
      format,
    );
    if (where === 'vault') return this.save(text, meant.length);
    download(pathFor(this.draft.path.replace(/^.*\//, ''), format), text);
    notify(EXPORT.downloaded(meant.length));
    return null;
  }

  private async save(text: string, count: number): Promise<Refusal> {
    const { format, isReplacing } = this.draft;
    const { services, undoable } = this.ui;
    const path = pathFor(this.draft.path, format);
    const outcome = await saveExport(services, { path, text, isReplacing });
    switch (outcome.kind) {
      case 'created':
      case 'changed':
        undoable.tellWritten(EXPORT.exported(count, outcome.path), [outcome.written]);
        return null;
      case 'unchanged':
        notify(EXPORT.unchanged(outcome.path));
        return null;
      case 'exists':
        this.offerReplacing();
        return EXPORT.isThere(outcome.path);
      case 'refused':
        return EXPORT.refused(outcome.path, outcome.reason);
    }
  }

  private change(change: Partial<ExportDraft>): void {
    this.draft = { ...this.draft, ...change };
    const { length } = meantBy(this.draft, this.options, this.people);
    this.countEl?.setText(this.people.length === 0 ? EXPORT.empty : EXPORT.count(length));
    this.setReady(length > 0);
  }

  /** Not on a phone: its web view gives nobody a file. */
  private addWhere(form: HTMLElement): void {
    if (!Platform.isDesktop) return;
    const options = [
      ['vault', EXPORT.inVault],
      ['download', EXPORT.download],
    ] as const;
    addChoice(form, { name: EXPORT.where, options, value: this.draft.where }, (where) => {
      this.change({ where });
      this.drawPlace();
    });
  }

  private drawWhich(): void {
    const { who, which } = this.draft;
    this.whichEl?.empty();
    if (!this.whichEl || who === 'person' || who === 'everybody') return;
    if (who === 'search') {
      addTextField(this.whichEl, { name: EXPORT.search, hint: EXPORT.searchHint }, (words) => {
        this.change({ which: words });
      });
      return;
    }
    const options = whichOptions(who, this.options).map((value) => [value, value] as const);
    addChoice(this.whichEl, { name: EXPORT.which, options, value: which }, (value) => {
      this.change({ which: value });
    });
  }

  private drawPlace(): void {
    this.placeEl?.empty();
    this.change({ isReplacing: false });
    if (!this.placeEl) return;
    addTextField(this.placeEl, { name: EXPORT.file, value: this.draft.path }, (path) => {
      this.change({ path, isReplacing: false });
    });
  }

  /** Once it is known that there is such a file. */
  private offerReplacing(): void {
    if (!this.placeEl || this.placeEl.querySelector('.checkbox-container')) return;
    new Setting(this.placeEl).setName(EXPORT.replace).addToggle((toggle) => {
      toggle.setValue(false).onChange((isReplacing) => {
        this.change({ isReplacing });
      });
      toggle.toggleEl.setAttr('aria-label', EXPORT.replace);
    });
  }
}
