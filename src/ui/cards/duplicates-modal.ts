import { Modal } from 'obsidian';
import { findDuplicates, type Duplicate } from '../../actions/cards/find-duplicates';
import { basename } from '../../core/notes/note-facts';
import type { Person } from '../../core/people/person';
import { DUPLICATES as WORDS, sharedNames } from '../../words/cards/duplicates';
import { INDEX } from '../../words/kit/notices';
import { LANGUAGE } from '../../words/kit/ui-language';
import type { UiContext } from '../kit/ui-context';
import { linkToPerson } from '../kit/link-to-person';
import { openMerge } from '../merge/open-merge';
import { frameBudget } from '../kit/frame-budget';
import { whenIndexReady } from '../kit/when-index-ready';
import { WindowList } from '../kit/window-list';
import { PairPainter } from './pair-painter';

/** Lists pairs of notes that may be about one person. */
export class DuplicatesModal extends Modal {
  private pairs: readonly Duplicate[] = [];
  private list: WindowList<Duplicate> | null = null;
  private says: HTMLElement | null = null;
  private isClosed = false;

  constructor(private readonly ui: UiContext) {
    super(ui.app);
  }

  override onOpen(): void {
    this.setTitle(WORDS.title);
    this.modalEl.addClass('acquaint-duplicates');
    this.says = this.contentEl.createDiv({ attr: { role: 'status', ...LANGUAGE } });
    void this.search();
  }

  override onClose(): void {
    this.isClosed = true;
    this.list?.close();
    this.contentEl.empty();
  }

  private async search(): Promise<void> {
    const { services } = this.ui;
    this.says?.setText(INDEX.reading);
    await whenIndexReady(services);
    this.says?.setText(WORDS.searching);
    const pause = frameBudget(() => this.isClosed);
    const found = await findDuplicates(services.people.index, pause);
    if (found !== null && !this.isClosed) this.show(found);
  }

  private show(found: readonly Duplicate[]): void {
    this.pairs = found;
    if (found.length === 0) {
      this.says?.setText(`${WORDS.none} ${WORDS.noneHint}`);
      return;
    }
    const body = this.contentEl.createDiv({ cls: 'acquaint-pairs' });
    const open = (person: Person, event: MouseEvent): void => {
      this.close();
      this.ui.actions.open(person, event);
    };
    const merge = (pair: Duplicate): void => {
      this.merge(pair);
    };
    const part = (pair: Duplicate): void => void this.part(pair);
    const painter = new PairPainter({ open, merge, part }, sharedNames(found));
    this.list = new WindowList(body, WORDS.list, painter);
    body.addEventListener('keydown', (event) => {
      this.move(event);
    });
    this.draw();
    this.focus(0);
  }

  private draw(): void {
    const count = this.pairs.length;
    this.says?.setText(count === 0 ? WORDS.allDone : WORDS.found(count));
    this.list?.show(this.pairs);
  }

  private merge(pair: Duplicate): void {
    const at = this.pairs.indexOf(pair);
    openMerge(this.ui, [pair.a, pair.b], (removed) => {
      this.keep(({ a, b }) => a.path !== removed && b.path !== removed, at);
    });
  }

  /** Notes that they are two: the pair does not come back. */
  private async part(pair: Duplicate): Promise<void> {
    const at = this.pairs.indexOf(pair);
    const { app, undoable } = this.ui;
    const { tellApart } = await import('../../actions/merge/tell-apart');
    const linkTo = (path: string): string => linkToPerson(app, { path, name: basename(path) });
    const outcome = await undoable.carryOut(
      (where) => tellApart({ ...where, linkTo }, [pair.a, pair.b]),
      WORDS.twoPeoplePair(pair.a.name, pair.b.name),
    );
    if (outcome.kind !== 'refused') this.keep((each) => each !== pair, at);
  }

  private keep(isKept: (pair: Duplicate) => boolean, at: number): void {
    this.pairs = this.pairs.filter(isKept);
    this.draw();
    this.focus(Math.min(at, this.pairs.length - 1));
  }

  /** Arrows go from pair to pair, on what each is there for. */
  private move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = event.target instanceof HTMLElement && event.target.closest('[aria-posinset]');
    if (step === undefined || !row) return;
    event.preventDefault();
    this.focus(Number(row.getAttribute('aria-posinset')) - 1 + step);
  }

  private focus(at: number): void {
    const row = this.pairs.length === 0 ? this.modalEl : this.list?.reveal(at);
    (row?.querySelector<HTMLElement>('.acquaint-pair-merge') ?? row)?.focus();
  }
}
