import { Platform } from 'obsidian';
import type { Day } from '../../core/days/day';
import type { Person } from '../../core/people/person';
import { capitalised, DUE_GROUP_TITLES, followUpWords, lateness } from '../../words/kit/sentences';
import { BULK } from '../../words/follow-ups/bulk';
import { FOLLOW_UPS } from '../../words/follow-ups/follow-ups-list';
import { LANGUAGE } from '../../words/kit/ui-language';
import type { DueRow, HeadingRow, PersonRow } from './follow-up-rows';
import { listenToLink } from '../kit/person-note-link';
import {
  drawChoiceBox,
  offerRowActions,
  rowIcon,
  type RowChoice,
  type RowCallbacks,
} from '../kit/row-actions';
import type { ListSize, RowPainter } from '../kit/window-list';

/** Pixels; a heading has a button, which a finger has to hit. */
const HEADING = 32;
const TOUCH_HEADING = 44;

/** Pixels and ems of a row, with two lines of why, if it is a wide one; as in styles.css. */
function personHeight({ em, isWide }: ListSize): number {
  if (Platform.isMobile) return Math.max(64, 5 * em);
  return isWide ? Math.max(48, 3.7 * em) : Math.max(64, 4.9 * em);
}

/** A group of rows; `isQuoted`: its title stands in notes, and is not ours. */
interface GroupHeading {
  readonly group: string;
  readonly title: string;
  readonly count: number;
  readonly isQuoted?: boolean;
}

/** Draws the heading of a group of rows, with the way to choose all of them. */
export function drawGroupHeading(
  el: HTMLElement,
  { group, title, count, isQuoted = false }: GroupHeading,
  choice: RowChoice | null,
): void {
  el.addClass('acquaint-heading');
  const heading = el.createDiv({
    cls: 'acquaint-heading-text',
    attr: { role: 'heading', 'aria-level': '3' },
  });
  heading.createSpan({ text: title, attr: isQuoted ? { dir: 'auto' } : LANGUAGE });
  heading.createSpan({ text: String(count), cls: 'acquaint-count' });
  if (!choice) return;
  // A key on a row does the same.
  const button = rowIcon(el, 'lucide-list-checks', BULK.selectGroup(title));
  button.addEventListener('click', () => {
    choice.toggleGroup(group);
  });
}

/** Pixels of a group's heading. */
export function headingHeight(): number {
  return Platform.isMobile ? TOUCH_HEADING : HEADING;
}

/** What rows of those who are due are drawn from. */
export interface DueRowSource {
  /** Draws a person's picture, or the first letters of the name. */
  drawFace(parent: HTMLElement, person: Person): void;
  today(): Day;
  isStop(at: number): boolean;
}

/** Draws the rows of the follow-ups list. */
export class FollowUpPainter implements RowPainter<DueRow> {
  constructor(
    private readonly source: DueRowSource,
    private readonly callbacks: RowCallbacks,
    private readonly choice: RowChoice | null = null,
  ) {}

  heightOf(row: DueRow, size: ListSize): number {
    if (row.kind === 'person') return personHeight(size);
    return headingHeight();
  }

  paint(el: HTMLElement, row: DueRow, at: number): void {
    if (row.kind === 'person') this.paintPerson(el, row, at);
    else this.paintHeading(el, row);
  }

  private paintHeading(el: HTMLElement, { group, count }: HeadingRow): void {
    const title = group === 'not-due' ? FOLLOW_UPS.notDue : DUE_GROUP_TITLES[group];
    el.addClass(`acquaint-heading-${group}`);
    drawGroupHeading(el, { group, title, count }, this.choice);
  }

  private paintPerson(el: HTMLElement, { followUp, group }: PersonRow, at: number): void {
    const [{ person }, today] = [followUp, this.source.today()];
    const row = el.createDiv({
      cls: `acquaint-row acquaint-due is-${group}`,
      attr: { 'data-path': person.path },
    });
    if (this.choice) drawChoiceBox(row, this.choice, { person, at });
    const link = row.createEl('a', {
      cls: 'acquaint-row-main',
      attr: {
        href: '#',
        role: 'link',
        tabindex: this.source.isStop(at) ? '0' : '-1',
        'data-row': String(at),
      },
    });
    this.source.drawFace(link, person);
    const head = link.createDiv({ cls: 'acquaint-row-head' });
    head.createSpan({ cls: 'acquaint-row-name', text: person.name, attr: { dir: 'auto' } });
    head.createSpan({ cls: 'acquaint-row-late', text: lateness(followUp, today), attr: LANGUAGE });
    const words = capitalised(followUpWords(followUp, today));
    link.createDiv({ cls: 'acquaint-row-why', text: words, attr: { ...LANGUAGE, title: words } });
    listenToLink(link, person, this.callbacks);
    link.addEventListener('focus', () => {
      this.callbacks.focused(at);
    });
    offerRowActions(row, person, this.callbacks);
  }
}
