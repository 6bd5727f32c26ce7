import type { BasesQueryResult, BasesView, BasesViewConfig, HoverParent } from 'obsidian';
import { BASE_OPTIONS, type BaseViewName } from '../../core/bases/base-views';
import { isComputedProperty, peopleOfBase, type BaseResult } from '../../core/bases/base-people';
import { BASE_NAMES } from '../../words/bases/base-names';
import { BASE } from '../../words/bases/bases';
import { LANGUAGE } from '../../words/kit/ui-language';
import { askForPerson } from '../cards/ask-for-person';
import { actOnAll } from '../follow-ups/load-act-on-all';
import { FOLLOW_UPS_VIEW } from '../follow-ups/follow-ups-view';
import { drawWhileShown } from '../kit/draw-while-shown';
import { drawEmptyState, NOTHING_TO_SAY, readingState, type EmptyState } from '../kit/empty-state';
import { personLinkCallbacks } from '../kit/person-note-link';
import type { UiContext } from '../kit/ui-context';
import type { BaseContent, BaseUi } from './base-content';
import { BaseBoard } from './base-board';
import { BaseCards } from './base-cards';
import { BaseList } from './base-list';
import { BaseNetwork } from './base-network';

/** What a screen is given: a view of a base, and how to make a base that finds people. */
export interface BasePlace {
  readonly view: BasesView & HoverParent;
  readonly name: BaseViewName;
  makePeopleBase(): void;
}

function workedOut(config: BasesViewConfig, key: string): BaseResult['sortBy'] {
  const value = config.get(key);
  return isComputedProperty(value) ? value : null;
}

/** Nothing of the result is kept: the app creates every entry again with the next one. */
function delivered(data: BasesQueryResult, config: BasesViewConfig): BaseResult {
  const limit = config.get('limit');
  return {
    groups: data.groupedData.map((group) => ({
      title: group.hasKey() && group.key ? group.key.toString() : null,
      paths: group.entries.map(({ file }) => file.path),
    })),
    limit: typeof limit === 'number' && limit > 0 ? limit : null,
    sortBy: workedOut(config, BASE_OPTIONS.sortBy),
    groupBy: workedOut(config, BASE_OPTIONS.groupBy),
  };
}

function notesOf({ groups }: BaseResult): number {
  return groups.reduce((sum, { paths }) => sum + paths.length, 0);
}

/** What is in one of our views of a base: drawn from what it delivers, the index and the day. */
export class BaseScreen {
  private delivered: BaseResult | null = null;
  private readonly state: HTMLElement;
  private readonly notes: HTMLElement;
  private readonly body: HTMLElement;
  private readonly content: BaseContent;
  private readonly changed: () => void;

  constructor(
    el: HTMLElement,
    private readonly ui: UiContext,
    private readonly place: BasePlace,
  ) {
    this.state = el.createDiv({ attr: { 'aria-live': 'polite' } });
    this.notes = el.createDiv({ cls: 'acquaint-base-notes', attr: LANGUAGE });
    this.body = el.createDiv({ cls: 'acquaint-base-body' });
    const { view } = place;
    const links = personLinkCallbacks(ui.app, [view, FOLLOW_UPS_VIEW], ui.actions);
    this.content = this.contentFor({ ...ui, links, actOnAll: actOnAll(ui) });
    this.changed = drawWhileShown(view, el, ui, () => {
      this.draw();
    });
    view.register(() => {
      this.content.close();
    });
  }

  /** Takes in what the base delivers now. */
  update(): void {
    this.delivered = delivered(this.place.view.data, this.place.view.config);
    this.changed();
  }

  takeFocus(): void {
    const button = this.state.querySelector('button');
    if (button) button.focus();
    else this.content.takeFocus();
  }

  private contentFor(ui: BaseUi): BaseContent {
    const { name, view } = this.place;
    switch (name) {
      case 'followUps':
        return new BaseList(this.body, ui);
      case 'board':
        return new BaseBoard(this.body, ui);
      case 'cards':
        return new BaseCards(this.body, ui);
      case 'network':
        return new BaseNetwork(this.body, ui, view);
    }
  }

  private draw(): void {
    const { people, clock } = this.ui.services;
    const given = this.delivered;
    if (!given) return;
    const isReading = people.index.state === 'reading';
    const found = peopleOfBase(people.index, clock.today(), given);
    drawEmptyState(
      this.state,
      isReading ? readingState(people.progress) : this.stateOf(found.people, notesOf(given)),
    );
    const isAnybody = !isReading && found.people > 0;
    this.body.toggle(isAnybody);
    this.say(isAnybody ? notesAbout(given, found.others) : []);
    if (isAnybody) this.content.show(found);
  }

  private say(notes: readonly string[]): void {
    if (this.notes.textContent === notes.join('')) return;
    this.notes.empty();
    for (const text of notes) this.notes.createDiv({ text });
  }

  private stateOf(people: number, notes: number): EmptyState {
    if (people > 0) return NOTHING_TO_SAY;
    if (notes === 0) {
      const run = (): void => {
        askForPerson(this.ui);
      };
      return { lines: [BASE.empty], button: { text: BASE.addPerson, run } };
    }
    const run = (): void => {
      this.place.makePeopleBase();
    };
    return {
      lines: [BASE.nobody(notes), BASE.whoIsPerson],
      button: { text: BASE_NAMES.makePeople, run },
    };
  }
}

/** What is missing of a base although it shows people. */
function notesAbout(given: BaseResult, others: number): string[] {
  const { limit } = given;
  const isCut = limit !== null && notesOf(given) >= limit;
  return [...(isCut ? [BASE.limit(limit)] : []), ...(others > 0 ? [BASE.others(others)] : [])];
}
