import { Notice, type Menu } from 'obsidian';
import type { BasePeople, BasePerson } from '../../core/bases/base-people';
import { effectiveStatus } from '../../core/people/follow-up';
import { FOLLOW_UP_STATUSES, isFollowUpStatus } from '../../core/people/person';
import { BASE } from '../../words/bases/bases';
import { FOLLOW_UPS } from '../../words/follow-ups/follow-ups-list';
import { STATUS_TITLES } from '../../words/follow-ups/statuses';
import { LANGUAGE } from '../../words/kit/ui-language';
import { lastWords, nextWords } from '../../words/people/people-list';
import { Board, type BoardColumn, type BoardSource } from '../kit/board';
import { drawFace } from '../kit/face';
import { actOnKey } from '../kit/person-keys';
import { rowIcon } from '../kit/row-actions';
import { keyOfPerson, type BaseContent, type BaseUi } from './base-content';

/** People without a status in their note; nobody can be moved into this column. */
const NONE = 'none';

/** Paused people stay in the column of their status: their card says so. */
function columnOf({ person, lastContact }: BasePerson): string {
  return effectiveStatus(person, lastContact) ?? NONE;
}

/** Columns in the order of the follow-up, those without a status first, where there are any. */
function columnsOf({ sections }: BasePeople): BoardColumn<BasePerson>[] {
  const people = sections.flatMap((section) => section.people);
  const without = people.filter((one) => columnOf(one) === NONE);
  const columns = FOLLOW_UP_STATUSES.map((status) => ({
    id: status,
    title: STATUS_TITLES[status],
    cards: people.filter((one) => columnOf(one) === status),
  }));
  return without.length > 0
    ? [{ id: NONE, title: BASE.never, cards: without }, ...columns]
    : columns;
}

/** The people of a base by their status, which a card gets from the column it is put into. */
export class BaseBoard implements BaseContent {
  private readonly board: Board<BasePerson>;

  constructor(
    el: HTMLElement,
    private readonly ui: BaseUi,
  ) {
    this.board = new Board(el, this.source());
  }

  show(people: BasePeople): void {
    this.board.show(columnsOf(people));
  }

  takeFocus(): void {
    this.board.focus(null);
  }

  close(): void {
    // Nothing is watched.
  }

  private source(): BoardSource<BasePerson> {
    const { ui } = this;
    return {
      label: BASE.board,
      pathOf: ({ person }) => person.path,
      textOf: ({ person }) => ui.links.dragged(person),
      keyOf: (one) => keyOfPerson(one, ui.services.clock.today()),
      draw: (el, one) => {
        this.drawCard(el, one);
      },
      canMove: (_, column) => isFollowUpStatus(column),
      dropped: (one, column) => {
        this.moveTo(one, column);
      },
      open: ({ person }, event) => {
        ui.actions.open(person, event);
      },
      key: (event, one, el) =>
        actOnKey(event, { person: one.person, el, addOfList: this.moves(one) }, ui.actions),
      more: BASE.more,
    };
  }

  private moveTo({ person }: BasePerson, column: string): void {
    if (isFollowUpStatus(column)) void this.ui.undoable.setStatus(person, column);
    else new Notice(BASE.notHere(BASE.never));
  }

  /** Adds the other columns to the menu of a card: a finger drags nothing. */
  private moves(one: BasePerson): (menu: Menu) => void {
    const here = columnOf(one);
    return (menu) => {
      for (const status of FOLLOW_UP_STATUSES.filter((other) => other !== here))
        menu.addItem((item) =>
          item
            .setTitle(BASE.moveTo(STATUS_TITLES[status]))
            .setIcon('lucide-arrow-right')
            .setSection('acquaint-move')
            .onClick(() => {
              this.moveTo(one, status);
            }),
        );
    };
  }

  private drawCard(el: HTMLElement, one: BasePerson): void {
    const { app, services, actions, links } = this.ui;
    const { person, followUp, status, lastContact } = one;
    const today = services.clock.today();
    const head = el.createDiv({ cls: 'acquaint-board-name' });
    drawFace(head, app, person);
    head.createSpan({ text: person.name, attr: { dir: 'auto' } });
    const next = nextWords(followUp, status, today);
    el.createDiv({ text: followUp || status === 'paused' ? next : '', attr: LANGUAGE });
    const foot = el.createDiv({ cls: 'acquaint-board-actions' });
    foot.createSpan({ text: lastWords(lastContact, today), attr: LANGUAGE });
    const more = rowIcon(foot, 'lucide-more-horizontal', `${FOLLOW_UPS.more}: ${person.name}`);
    const menu = (anchor: HTMLElement | MouseEvent): void => {
      actions.menu(person, anchor, this.moves(one));
    };
    more.addEventListener('click', () => {
      menu(more);
    });
    el.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      menu(event);
    });
    el.addEventListener('mouseover', (event) => {
      links.hover(event, person, el);
    });
  }
}
