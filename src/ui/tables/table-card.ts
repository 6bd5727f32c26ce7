import type { App } from 'obsidian';
import type { Table } from '../../core/tables/tables';
import { uiLanguage, LANGUAGE } from '../../words/kit/ui-language';
import { namesOf } from '../../words/introductions/introduction';
import { sentencesAmong } from '../../words/suggestions/reason-words';
import { TABLES_DIALOG } from '../../words/tables/tables-dialog';
import { drawFace } from '../kit/face';
import { listenToLink, type PersonLinkCallbacks } from '../kit/person-note-link';

/** What a table's card asks for. */
export interface TableCallbacks extends PersonLinkCallbacks {
  introduce(table: Table): void;
  setAside(table: Table): void;
}

function drawSeats(
  card: HTMLElement,
  app: App,
  { people }: Table,
  callbacks: TableCallbacks,
): void {
  const seats = card.createEl('ul', { cls: 'acquaint-table-seats' });
  for (const person of people) {
    const seat = seats.createEl('li', { cls: 'acquaint-table-seat' });
    drawFace(seat, app, person);
    const link = seat.createEl('a', {
      cls: 'acquaint-table-name',
      text: person.name,
      attr: { href: '#', dir: 'auto', 'data-path': person.path },
    });
    listenToLink(link, person, callbacks);
    const does = person.field.join(', ') || (person.role ?? '');
    if (does !== '')
      seat.createSpan({ cls: 'acquaint-table-does', text: does, attr: { dir: 'auto' } });
  }
}

function drawReasons(card: HTMLElement, { people, pairs, isExact }: Table): void {
  const why = card.createEl('ul', { cls: 'acquaint-card-why' });
  const lines = [
    ...sentencesAmong(people, pairs, uiLanguage()),
    TABLES_DIALOG.strangers(people.length),
    ...(isExact ? [] : [TABLES_DIALOG.bestFound]),
  ];
  for (const text of lines) why.createEl('li', { text, attr: LANGUAGE });
}

/** Draws a table: who sits there, what holds them together, and what to do about it. */
export function drawTable(
  list: HTMLElement,
  app: App,
  { table, at }: { readonly table: Table; readonly at: number },
  callbacks: TableCallbacks,
): void {
  const attr = { 'aria-label': `${TABLES_DIALOG.table(at)}: ${namesOf(table.people)}` };
  const card = list.createEl('li', { cls: 'acquaint-card acquaint-table', attr });
  drawSeats(card, app, table, callbacks);
  drawReasons(card, table);
  const actions = card.createDiv({ cls: 'acquaint-card-actions' });
  const button = (text: string, cls: string, run: (table: Table) => void): void => {
    const label = { type: 'button', 'aria-label': `${text}: ${namesOf(table.people)}` };
    actions.createEl('button', { text, cls, attr: label }).addEventListener('click', () => {
      run(table);
    });
  };
  button(TABLES_DIALOG.introduce(table.people.length), 'acquaint-small', (chosen) => {
    callbacks.introduce(chosen);
  });
  button(TABLES_DIALOG.setAside, 'acquaint-small acquaint-quiet', (chosen) => {
    callbacks.setAside(chosen);
  });
}
