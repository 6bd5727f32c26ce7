import type { Suggestion } from '../core/introductions/reasons';
import type { Person } from '../core/person/person';
import { introductionWords } from '../core/words/english';
import { INTRODUCTIONS } from '../core/words/interface';

/** What a card's links and buttons ask for. */
export interface CardHandlers {
  open(person: Person, event: MouseEvent): void;
  record(status: 'proposed' | 'dismissed'): void;
}

function personLink(parent: HTMLElement, person: Person, handlers: CardHandlers): void {
  const link = parent.createEl('a', { text: person.name, attr: { href: '#', dir: 'auto' } });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    handlers.open(person, event);
  });
}

/** Draws a pair with its reasons, and what to do about it. */
export function drawSuggestion(
  list: HTMLElement,
  suggestion: Suggestion,
  handlers: CardHandlers,
): void {
  const { people, reasons } = suggestion;
  const card = list.createEl('li', { cls: 'acquaint-card' });
  const names = card.createDiv({ cls: 'acquaint-card-names' });
  personLink(names, people[0], handlers);
  names.createSpan({ text: ' × ', attr: { 'aria-hidden': 'true' } });
  personLink(names, people[1], handlers);
  card.createDiv({
    cls: 'acquaint-card-why',
    text: introductionWords(people, reasons),
    attr: { dir: 'auto' },
  });
  const actions = card.createDiv({ cls: 'acquaint-card-actions' });
  const pair = INTRODUCTIONS.pair(people[0].name, people[1].name);
  const choices = [
    [INTRODUCTIONS.propose, 'proposed', 'mod-cta'],
    [INTRODUCTIONS.dismiss, 'dismissed', ''],
  ] as const;
  for (const [text, status, cls] of choices) {
    const button = actions.createEl('button', {
      text,
      cls,
      attr: { 'aria-label': `${text}: ${pair}` },
    });
    button.addEventListener('click', () => {
      handlers.record(status);
    });
  }
}
