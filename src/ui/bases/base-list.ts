import { Platform } from 'obsidian';
import type { BasePeople, BasePerson, SectionTitle } from '../../core/bases/base-people';
import type { Day } from '../../core/days/day';
import type { Person } from '../../core/people/person';
import { BASE, sectionWords } from '../../words/bases/bases';
import { capitalised, followUpWords } from '../../words/kit/sentences';
import { LANGUAGE } from '../../words/kit/ui-language';
import { peopleHeads } from '../../words/people/people-list';
import { drawGroupHeading, headingHeight } from '../follow-ups/follow-up-painter';
import { drawFace } from '../kit/face';
import { PersonList, type RowDrawing } from '../kit/person-list';
import type { ListSize, RowPainter } from '../kit/window-list';
import { PeoplePainter, whatAndWhere } from '../people/people-painter';
import { keyOfPerson, type BaseContent, type BaseUi } from './base-content';

/** A line of the list: somebody, or what those below have in common. */
type BaseRow =
  | { readonly kind: 'heading'; readonly title: SectionTitle; readonly count: number }
  | { readonly kind: 'person'; readonly group: string | null; readonly one: BasePerson };

function rowsOf({ sections }: BasePeople): BaseRow[] {
  return sections.flatMap(({ title, people }): BaseRow[] => {
    const group = title && sectionWords(title);
    const rows = people.map((one): BaseRow => ({ kind: 'person', group, one }));
    return title ? [{ kind: 'heading', title, count: people.length }, ...rows] : rows;
  });
}

/** Why somebody is due; where nothing is planned, what they do and where. */
function aboutOf({ person, followUp }: BasePerson, today: Day): string {
  return followUp ? capitalised(followUpWords(followUp, today)) : whatAndWhere(person);
}

/** Pixels and ems of a row: one line where there is room, else three; the same as in styles.css. */
function rowHeight({ em, isWide }: ListSize): number {
  if (Platform.isMobile) return Math.max(76, 5.6 * em);
  return isWide ? Math.max(40, 3.1 * em) : Math.max(66, 5.1 * em);
}

/** Draws rows of everybody's list, with why somebody is due in the middle. */
class BaseRowPainter implements RowPainter<BaseRow> {
  constructor(
    private readonly people: PeoplePainter,
    private readonly drawing: RowDrawing,
    private readonly today: () => Day,
  ) {}

  heightOf(row: BaseRow, size: ListSize): number {
    return row.kind === 'heading' ? headingHeight() : rowHeight(size);
  }

  paint(el: HTMLElement, row: BaseRow, at: number): void {
    if (row.kind === 'heading') {
      const group = sectionWords(row.title);
      const isQuoted = row.title.kind === 'delivered' && row.title.text !== '';
      const heading = { group, title: group, count: row.count, isQuoted };
      drawGroupHeading(el, heading, this.drawing.choice);
      return;
    }
    el.addClass('acquaint-base-row');
    this.people.paint(el, row.one.person, at);
  }

  keyOf(row: BaseRow, at: number): string {
    if (row.kind === 'heading') return `heading ${sectionWords(row.title)} ${String(row.count)}`;
    const { choice } = this.drawing;
    const { path } = row.one.person;
    const chosen = choice.isOn ? `${String(at)} ${String(choice.has(path))}` : '';
    return `${chosen} ${keyOfPerson(row.one, this.today())}`;
  }

  moved(el: HTMLElement, at: number): void {
    this.people.moved(el, at);
  }
}

function drawHeads(el: HTMLElement): void {
  const heads = el.createDiv({ cls: 'acquaint-heads' });
  for (const [at, { text }] of peopleHeads().entries())
    heads.createSpan({ text: at === 1 ? BASE.why : text, attr: LANGUAGE });
}

/** The people of a base as a list, with when they are due, why, the last contact and the rhythm. */
export class BaseList implements BaseContent {
  private shown: BasePeople | null = null;
  private readonly byPath = new Map<string, BasePerson>();
  private readonly list: PersonList<BaseRow>;

  constructor(
    el: HTMLElement,
    private readonly ui: BaseUi,
  ) {
    drawHeads(el);
    this.list = new PersonList(el, {
      label: BASE.list,
      actions: ui.actions,
      links: ui.links,
      actOnAll: ui.actOnAll,
      personOf: (row) => (row.kind === 'person' ? row.one.person : null),
      groupOf: (row) => (row.kind === 'person' ? row.group : sectionWords(row.title)),
      painter: (drawing) => this.painter(drawing),
      changed: () => {
        if (this.shown) this.show(this.shown);
      },
    });
  }

  show(people: BasePeople): void {
    this.shown = people;
    this.byPath.clear();
    for (const one of people.sections.flatMap((section) => section.people))
      this.byPath.set(one.person.path, one);
    this.list.show(rowsOf(people));
  }

  takeFocus(): void {
    this.list.focus();
  }

  close(): void {
    this.list.close();
  }

  private painter(drawing: RowDrawing): BaseRowPainter {
    const { app, services } = this.ui;
    const { people, clock } = services;
    const today = (): Day => clock.today();
    const about = ({ path }: Person): string => {
      const one = this.byPath.get(path);
      return one ? aboutOf(one, today()) : '';
    };
    const source = {
      drawFace: (parent: HTMLElement, person: Person) => drawFace(parent, app, person),
      index: () => people.index,
      today,
      query: () => '',
      isStop: (at: number) => drawing.isStop(at),
      about,
    };
    const painter = new PeoplePainter(source, drawing.callbacks, drawing.choice);
    return new BaseRowPainter(painter, drawing, today);
  }
}
