/** The page as a user finds it: by what is written on it. */
export function texts(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((el) => el.textContent.trim());
}

export function one(selector: string): HTMLElement {
  const el = document.querySelector(selector);
  if (el instanceof HTMLElement) return el;
  throw new Error(`nothing on the page matches ${selector}`);
}

/** What a button is called, without the key that does the same. */
function labelOf(el: HTMLElement): string | undefined {
  return el.getAttribute('aria-label')?.replace(/ \(.\)$/u, '');
}

/** The button that is labelled or reads so. */
export function button(label: string): HTMLElement {
  const found = [...document.querySelectorAll('button')].find(
    (el) => labelOf(el) === label || el.textContent.trim() === label,
  );
  if (!found) throw new Error(`no button says ${label}`);
  return found;
}

/** The field of a form beside a label. */
export function field(label: string): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  const row = [...document.querySelectorAll('.setting-item')].find(
    (el) => el.querySelector('.setting-item-name')?.textContent === label,
  );
  const input = row?.querySelector<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
    'input, select, textarea',
  );
  if (input) return input;
  throw new Error(`no field is called ${label}`);
}

export function valueOf(label: string): string {
  return field(label).value;
}

export function fill(label: string, value: string): void {
  const input = field(label);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Chooses one of a few answers by what it says. */
export function choose(words: string): void {
  const chip = [...document.querySelectorAll<HTMLElement>('[role="radio"]')].find(
    (el) => el.textContent === words,
  );
  if (!chip) throw new Error(`no answer says ${words}`);
  chip.click();
}

/** Rests the pointer on something: the buttons of a row are drawn then. */
export function pointAt(selector: string): void {
  one(selector).dispatchEvent(new MouseEvent('mouseenter'));
}

/** Opens the menu of something; the app makes the same event of a long press. @returns whether it has one */
export function rightClick(el: HTMLElement): boolean {
  return !el.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
}

export function press(el: HTMLElement, key: string, modifiers: KeyboardEventInit = {}): void {
  el.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }),
  );
}
