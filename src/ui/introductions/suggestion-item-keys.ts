/** A link or button of a card, by its place. */
export interface FocusedItem {
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
