import { Platform } from 'obsidian';
import type { Day } from '../../core/days/day';
import { cadenceOf } from '../../core/people/follow-up';
import type { PeopleIndex } from '../../core/people/people-index';
import { personStatusOf } from '../../core/people/people-list';
import type { Person } from '../../core/people/person';
import { foundText, type FoundText, type Searched } from '../../core/people/person-search';
import { everyWords } from '../../words/kit/sentences';
import { LANGUAGE } from '../../words/kit/ui-language';
import { beforeFound, LAST_CONTACT, lastWords, nextWords } from '../../words/people/people-list';
import { listenToLink } from '../kit/person-note-link';
import {
  drawChoiceBox,
  offerRowActions,
  type RowChoice,
  type RowCallbacks,
} from '../kit/row-actions';
import type { ListSize, RowPainter } from '../kit/window-list';

/** What a row shows anyway, whoever is looked for. */
const SHOWN: ReadonlySet<Searched> = new Set(['name', 'field', 'place']);

/** What rows of people are drawn from. */
export interface PeopleRowSource {
  /** Draws a person's picture, or the first letters of the name. */
  drawFace(parent: HTMLElement, person: Person): void;
  index(): PeopleIndex;
  today(): Day;
  query(): string;
  isStop(at: number): boolean;
  /** What is said of somebody where nobody is looked for; what they do and where, if it is not given. */
  readonly about?: (person: Person) => string;
}

/** Pixels and ems of a row: narrow, wide, on touch; the same as in styles.css. */
function personRowHeight({ em, isWide }: ListSize): number {
  if (Platform.isMobile) return Math.max(56, 4.2 * em);
  return isWide ? Math.max(40, 3.1 * em) : Math.max(48, 3.7 * em);
}

/** What somebody does, and where. */
export function whatAndWhere({ field, place }: Person): string {
  return [...field, ...place].join(' · ');
}

function drawFound(parent: HTMLElement, { property, text, stretches }: FoundText): void {
  parent.setAttr('title', beforeFound(property) + text);
  parent.appendText(beforeFound(property));
  let end = 0;
  for (const { from, to } of stretches) {
    parent.appendText(text.slice(end, from));
    parent.createSpan({ cls: 'acquaint-match', text: text.slice(from, to) });
    end = to;
  }
  parent.appendText(text.slice(end));
}

/** Draws people on one line each if there is room, otherwise on two. */
export class PeoplePainter implements RowPainter<Person> {
  constructor(
    private readonly source: PeopleRowSource,
    private readonly callbacks: RowCallbacks,
    private readonly choice: RowChoice | null,
  ) {}

  heightOf(_: Person, size: ListSize): number {
    return personRowHeight(size);
  }

  paint(el: HTMLElement, person: Person, at: number): void {
    const attr = { 'data-path': person.path };
    const row = el.createDiv({ cls: 'acquaint-row acquaint-person-row', attr });
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
    link.createSpan({ cls: 'acquaint-row-name', text: person.name, attr: { dir: 'auto' } });
    this.drawAbout(link, person);
    this.drawDays(link, person);
    listenToLink(link, person, this.callbacks);
    link.addEventListener('focus', () => {
      this.callbacks.focused(Number(link.dataset['row']));
    });
    offerRowActions(row, person, this.callbacks);
  }

  /** A row that stays as it is has another place. */
  moved(el: HTMLElement, at: number): void {
    const tabindex = this.source.isStop(at) ? '0' : '-1';
    el.querySelector('.acquaint-row-main')?.setAttrs({ 'data-row': String(at), tabindex });
  }

  /** What they do and where, or the text by which they are found if neither shows it. */
  private drawAbout(link: HTMLElement, person: Person): void {
    const query = this.source.query().trim();
    const about = link.createSpan({ cls: 'acquaint-person-about', attr: { dir: 'auto' } });
    const found = query === '' ? null : foundText(person, query, SHOWN);
    if (found) drawFound(about, found);
    else about.setText(this.source.about?.(person) ?? whatAndWhere(person));
  }

  private drawDays(link: HTMLElement, person: Person): void {
    const [index, today] = [this.source.index(), this.source.today()];
    const followUp = index.followUp(person, today);
    const next = nextWords(followUp, personStatusOf(index, person, today), today);
    const last = lastWords(index.lastContact(person, today), today);
    const cadence = cadenceOf(person);
    const cell = link.createSpan({ cls: 'acquaint-person-last', attr: LANGUAGE });
    const { before } = LAST_CONTACT;
    const isDay = last.startsWith(before);
    if (isDay) cell.createSpan({ cls: 'acquaint-order', text: before });
    cell.appendText(isDay ? last.slice(before.length) : last);
    if (cadence) {
      const text = everyWords(cadence);
      link.createSpan({ cls: 'acquaint-person-rhythm', text, attr: LANGUAGE });
    }
    link.createSpan({ cls: 'acquaint-person-next', text: next, attr: LANGUAGE });
  }
}
