import type { HoverParent } from 'obsidian';
import type { Person } from '../../core/people/person';
import type { BulkAction } from '../kit/people-selection';
import type { UiContext } from '../kit/ui-context';

export const HOME_VIEW = 'acquaint-home';

const HOME_TABS = ['due', 'people', 'introductions', 'ledger'] as const;

export type HomeTab = (typeof HOME_TABS)[number];

export function isHomeTab(value: unknown): value is HomeTab {
  return HOME_TABS.some((tab) => tab === value);
}

/** What Home leads to that stands in dialogs and other views. */
export interface HomeCallbacks {
  readonly addPerson: (name?: string) => void;
  /** Asks who could help with a need; empty: with one still to be typed. */
  readonly ask: (need: string) => void;
  /** Goes through people with nothing planned, one by one. */
  readonly goThrough: () => void;
  readonly openNeeds: () => void;
  /** Suggests several who should all meet. */
  readonly openTables: () => void;
  readonly reachOut: () => void;
  readonly importCards: () => void;
  readonly exportCards: () => void;
  readonly myCard: () => void;
  readonly rates: () => void;
  readonly network: () => void;
  readonly promises: () => void;
  readonly problems: () => void;
  readonly duplicates: () => void;
  /** Opens Home in the main area. */
  readonly openWide: () => void;
  readonly actOnAll: (people: readonly Person[], action: BulkAction, anchor: HTMLElement) => void;
}

/** What Home needs of the rest of the plugin. */
export interface HomeUi extends UiContext {
  readonly callbacks: HomeCallbacks;
}

/** The same in a view of the app. */
export interface HomeInView extends HomeUi {
  readonly view: HoverParent;
}
