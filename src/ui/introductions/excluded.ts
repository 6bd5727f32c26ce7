import { excluded, ledgerOn, optedOutPeople } from '../../core/introductions/stage-ledger';
import type { Person } from '../../core/people/person';
import { EXCLUDED, excludedWords } from '../../words/introductions/excluded';
import { LANGUAGE } from '../../words/kit/ui-language';
import type { IntroductionUi } from '../kit/introduction-ui';

function drawLine(
  el: HTMLElement,
  text: string,
  { label, run }: { readonly label: string; readonly run: () => void },
): void {
  const line = el.createDiv({ cls: 'acquaint-held-back-line' });
  line.createSpan({ text, attr: LANGUAGE });
  const button = line.createEl('button', {
    text: label,
    cls: 'acquaint-small acquaint-quiet',
    attr: { type: 'button' },
  });
  button.addEventListener('click', run);
}

/** Draws what the suggestions leave out because the user said so, and the way to it. */
export function drawExcluded(el: HTMLElement, ui: IntroductionUi, person: Person | null): void {
  const { people, clock } = ui.services;
  const hadFocus = el.contains(el.doc.activeElement);
  const held = excluded(ledgerOn(people.index, clock.today()), person);
  const optedOut = person === null ? optedOutPeople(people.index) : [];
  const pairs = [...held.setAside, ...held.declined, ...held.later];
  const [first] = [...pairs.map(({ introduction }) => introduction.primary), ...optedOut];
  el.empty();
  if (first)
    drawLine(el, excludedWords(held, optedOut.length), {
      label: EXCLUDED.show,
      run: () => {
        ui.openLedger(first.path);
      },
    });
  if (hadFocus) el.querySelector('button')?.focus();
}
