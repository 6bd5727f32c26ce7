import { Keymap, Platform, setIcon } from 'obsidian';
import type { Day } from '../../core/days/day';
import type { TimelineEntry } from '../../core/timeline/timeline';
import { isChannel } from '../../core/notes/interaction';
import { dateOfYear, dayInWords, shortDate } from '../../words/kit/days';
import { labelled } from '../../words/kit/labelled';
import { LANGUAGE } from '../../words/kit/ui-language';
import { TIMELINE, TIMELINE_KINDS } from '../../words/people/timeline';
import type { PanelUi } from './panel-ui';
import { linesOf } from '../introductions/row-height';
import { WindowList, type ListSize, type RowPainter } from '../kit/window-list';

/** Ems: the day and what is around it, and a letter, which is wider than in most fonts. */
const DAY = 7.5;
const LETTER = 0.5;

/** Pixels and ems of a row whose words take this many lines; as in styles.css. */
function rowHeight(lines: number, em: number): number {
  const height = lines === 1 ? Math.max(30, 2.3 * em) : Math.max(46, 3.5 * em);
  return Platform.isMobile ? Math.max(44, height) : height;
}

/** What the timeline asks for. */
interface TimelineCallbacks {
  today(): Day;
  /** What an entry says; its note is read if it is in another one. */
  words(entry: TimelineEntry): Promise<string>;
  open(path: string, pane: ReturnType<typeof Keymap.isModEvent>): void;
  /** Makes the day of an entry count that does not. */
  linkDay(entry: TimelineEntry): void;
}

/** Makes the plain day of an item of the log a link, which is undone like any change. */
export async function linkDay(
  callbacks: PanelUi['callbacks'],
  { path, date, kind, text }: TimelineEntry,
): Promise<void> {
  if (text === null || !isChannel(kind)) return;
  const { linkDayOfLog } = await import('../../actions/follow-ups/link-log-day');
  const item = { day: date, channel: kind, text };
  await callbacks.carryOut(
    (where) => linkDayOfLog(where, path, item),
    TIMELINE.dayLinked(dateOfYear(date)),
  );
}

/** The timeline of a person; of notes that tell of them only those in view are read. */
export class TimelineList implements RowPainter<TimelineEntry> {
  private entries: readonly TimelineEntry[] = [];
  private stopAt = 0;
  private readonly list: WindowList<TimelineEntry>;

  constructor(
    private readonly parent: HTMLElement,
    private readonly handlers: TimelineCallbacks,
  ) {
    this.list = new WindowList(parent, TIMELINE.list, this);
    parent.addEventListener('keydown', (event) => {
      this.key(event);
    });
  }

  show(entries: readonly TimelineEntry[]): void {
    const hadFocus = this.parent.contains(this.parent.doc.activeElement);
    this.entries = entries;
    this.stopAt = Math.max(0, Math.min(this.stopAt, entries.length - 1));
    this.list.show(entries);
    if (hadFocus) this.focusRow(this.stopAt);
  }

  close(): void {
    this.list.close();
  }

  heightOf({ kind, text, counts }: TimelineEntry, { width, em }: ListSize): number {
    // What another note says is known only once that has been read.
    if (text === null || !counts || width === 0) return rowHeight(2, em);
    const words = labelled(TIMELINE_KINDS[kind], text);
    return rowHeight(linesOf(words, LETTER * em, width - DAY * em), em);
  }

  paint(el: HTMLElement, entry: TimelineEntry, at: number): void {
    const row = el.createDiv({ cls: 'acquaint-row acquaint-past' });
    const link = row.createEl('a', {
      cls: 'acquaint-row-main',
      attr: {
        href: '#',
        tabindex: at === this.stopAt ? '0' : '-1',
        'data-row': String(at),
        'data-path': entry.path,
      },
    });
    const day = shortDate(entry.date, this.handlers.today());
    const attr = { ...LANGUAGE, title: dayInWords(entry.date) };
    link.createSpan({ cls: 'acquaint-past-day', text: day, attr });
    const words = link.createDiv({ cls: 'acquaint-row-why', attr: { dir: 'auto' } });
    const kind = TIMELINE_KINDS[entry.kind];
    const said = words.createSpan({ cls: 'acquaint-row-kind', text: kind, attr: LANGUAGE });
    void this.handlers.words(entry).then((text) => {
      if (text !== '' && entry.kind === 'note') said.remove();
      else if (text !== '') words.appendText(': ');
      words.appendText(entry.counts ? text : `${text} ${TIMELINE.notCounted}`.trim());
      words.setAttr('title', words.textContent);
    });
    this.listen(link, entry, at);
    if (!entry.counts) this.offerLink(row, entry);
  }

  private offerLink(row: HTMLElement, entry: TimelineEntry): void {
    const button = row.createEl('button', {
      cls: 'clickable-icon',
      attr: { 'aria-label': TIMELINE.linkDay, 'data-key': `link:${entry.date}`, ...LANGUAGE },
    });
    setIcon(button, 'link');
    button.addEventListener('click', () => {
      this.handlers.linkDay(entry);
    });
  }

  private listen(link: HTMLElement, { path }: TimelineEntry, at: number): void {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.handlers.open(path, Keymap.isModEvent(event));
    });
    link.addEventListener('focus', () => {
      this.stopAt = at;
    });
  }

  private key(event: KeyboardEvent): void {
    const last = this.entries.length - 1;
    const wanted: Readonly<Record<string, number>> = {
      ArrowDown: this.stopAt + 1,
      ArrowUp: this.stopAt - 1,
      Home: 0,
      End: last,
    };
    const next = wanted[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.focusRow(Math.max(0, Math.min(next, last)));
  }

  private focusRow(at: number): void {
    const link = (row: number) =>
      this.list.reveal(row)?.querySelector<HTMLElement>('.acquaint-row-main');
    link(this.stopAt)?.setAttr('tabindex', '-1');
    this.stopAt = at;
    const row = link(at);
    row?.setAttr('tabindex', '0');
    row?.focus();
  }
}
