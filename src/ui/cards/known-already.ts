import type { App } from 'obsidian';
import type { Day } from '../../core/days/day';
import type { Person } from '../../core/people/person';
import { ADD_FORM } from '../../words/people/forms';
import { relativeDay } from '../../words/kit/days';
import { drawFace } from '../kit/face';

interface MetAgainPerson {
  readonly app: App;
  readonly person: Person;
  readonly today: Day;
}

function words({ person: { field, place, met }, today }: MetAgainPerson): string {
  const about = [...field.slice(0, 1), ...place.slice(0, 1)].join(', ');
  const when = met === null ? '' : ` ${ADD_FORM.metWhen(relativeDay(met, today))}`;
  return ` ${ADD_FORM.isHere}${about === '' ? '' : `: ${about}`}.${when}`;
}

/** Draws who is here already, with what tells them from others of the name. */
export function drawKnown(
  el: HTMLElement,
  known: MetAgainPerson,
  callbacks: { readonly open: () => void; readonly someoneElse: () => void },
): void {
  const { app, person } = known;
  drawFace(el, app, person);
  const said = el.createDiv({ cls: 'acquaint-known-words' });
  const link = said.createEl('a', {
    cls: 'acquaint-known-name',
    text: person.name,
    attr: { href: '#', dir: 'auto', 'aria-label': ADD_FORM.open(person.name) },
  });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    callbacks.open();
  });
  said.createSpan({ text: words(known) });
  const button = el.createEl('button', { text: ADD_FORM.someoneElse, attr: { type: 'button' } });
  button.addEventListener('click', callbacks.someoneElse);
}
