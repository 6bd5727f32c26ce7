import type { Suggestion } from '../../core/suggestions/reasons';
import type { Person } from '../../core/people/person';
import { suggestionSentences } from '../../words/suggestions/reason-words';
import { INTRODUCTIONS } from '../../words/introductions/introductions-list';
import { uiLanguage, LANGUAGE } from '../../words/kit/ui-language';
import { listenToLink, type PersonLinkCallbacks } from '../kit/person-note-link';

/** A link or button of a card, by its place. */
interface FocusedItem {
  readonly card: number;
  readonly control: number;
}

function controlsOf(card: Element | undefined): HTMLElement[] {
  return card ? [...card.querySelectorAll<HTMLElement>('a, button')] : [];
}

/** The position of the focus in a list of cards; null if it is elsewhere. */
export function focusedPlace(list: HTMLElement): FocusedItem | null {
  const focused = list.doc.activeElement;
  const card = [...list.children].findIndex((each) => each.contains(focused));
  if (card < 0) return null;
  const control = controlsOf(list.children[card]).findIndex((each) => each === focused);
  return { card, control: Math.max(control, 0) };
}

/** Focuses the control at a place, or the nearest there is. @returns whether there is one */
export function focusPlace(list: HTMLElement, { card, control }: FocusedItem): boolean {
  const last = list.children.length - 1;
  const controls = controlsOf(list.children[Math.max(0, Math.min(card, last))]);
  const wanted = controls[Math.min(control, controls.length - 1)];
  wanted?.focus();
  return wanted !== undefined;
}

/** Moves the focus from card to card. @returns whether the key meant something */
export function moveOnKey(list: HTMLElement, key: string): boolean {
  const place = focusedPlace(list);
  if (!place) return false;
  const cards: Readonly<Record<string, number>> = {
    ArrowDown: place.card + 1,
    ArrowUp: place.card - 1,
    Home: 0,
    End: list.children.length - 1,
  };
  const card = cards[key];
  return card !== undefined && focusPlace(list, { ...place, card });
}

/** What a card's links and buttons ask for. */
export interface SuggestionItemCallbacks extends PersonLinkCallbacks {
  /** The person the cards are about, who is not named in each; null: about no one person. */
  readonly first: Person | null;
  propose(): void;
  setAside(anchor: HTMLElement): void;
}

function personLink(parent: HTMLElement, person: Person, callbacks: SuggestionItemCallbacks): void {
  const link = parent.createEl('a', {
    cls: 'acquaint-card-name',
    text: person.name,
    attr: { href: '#', dir: 'auto', 'data-path': person.path },
  });
  listenToLink(link, person, callbacks);
}

function drawActions(card: HTMLElement, pair: string, callbacks: SuggestionItemCallbacks): void {
  const actions = card.createDiv({ cls: 'acquaint-card-actions' });
  const choice = (text: string, cls: string, run: (button: HTMLElement) => void): void => {
    const attr = { 'aria-label': `${text}: ${pair}`, type: 'button' };
    const button = actions.createEl('button', { text, cls, attr });
    button.addEventListener('click', () => {
      run(button);
    });
  };
  choice(INTRODUCTIONS.propose, 'acquaint-small', () => {
    callbacks.propose();
  });
  choice(INTRODUCTIONS.dismiss, 'acquaint-small acquaint-quiet', (button) => {
    callbacks.setAside(button);
  });
}

function inOrder({ people: [a, b] }: Suggestion, first: Person | null): readonly [Person, Person] {
  return first?.path === b.path ? [b, a] : [a, b];
}

/** Both names; for cards about one person only the other's, with what they do and where. */
function drawNames(
  el: HTMLElement,
  [one, other]: readonly [Person, Person],
  callbacks: SuggestionItemCallbacks,
): void {
  if (callbacks.first === null) {
    personLink(el, one, callbacks);
    el.createSpan({ text: ' × ', cls: 'acquaint-card-and', attr: { 'aria-hidden': 'true' } });
  }
  personLink(el, other, callbacks);
  const about = [...other.field, ...other.place].join(' · ');
  if (callbacks.first === null || about === '') return;
  el.appendText(' ');
  el.createSpan({ cls: 'acquaint-card-about', text: about, attr: { dir: 'auto' } });
}

/** Draws a pair with its reasons, and what to do about it. */
export function drawSuggestion(
  list: HTMLElement,
  suggestion: Suggestion,
  callbacks: SuggestionItemCallbacks,
): void {
  const people = inOrder(suggestion, callbacks.first);
  const card = list.createEl('li', { cls: 'acquaint-card' });
  drawNames(card.createDiv({ cls: 'acquaint-card-names' }), people, callbacks);
  const why = card.createEl('ul', { cls: 'acquaint-card-why' });
  for (const text of suggestionSentences(suggestion, uiLanguage()))
    why.createEl('li', { text, attr: LANGUAGE });
  drawActions(card, INTRODUCTIONS.pair(people[0].name, people[1].name), callbacks);
}
