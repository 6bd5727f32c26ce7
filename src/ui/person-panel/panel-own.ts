import type { Person } from '../../core/people/person';
import { shownProperties, type ShownValue } from '../../core/people/shown-properties';
import { PANEL } from '../../words/people/person-panel';
import { drawSection } from './draw-parts';
import type { PanelUi } from './panel-ui';

function drawValue(cell: HTMLElement, value: ShownValue, { path }: Person, ui: PanelUi): void {
  const { text } = value;
  if (value.kind === 'text') {
    cell.createSpan({ cls: 'acquaint-pill', text, attr: { dir: 'auto' } });
    return;
  }
  const key = { 'data-key': `own:${text}`, dir: 'auto' };
  if (value.kind === 'page') {
    const attr = { ...key, href: value.href, rel: 'noopener', target: '_blank' };
    cell.createEl('a', { cls: 'external-link acquaint-pill', text, attr });
    return;
  }
  const { linkpath } = value;
  const link = cell.createEl('a', {
    cls: 'internal-link acquaint-pill',
    text,
    attr: { ...key, href: linkpath },
  });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    // A link to a note that is not there makes none.
    const note = ui.notes.resolve(linkpath, path);
    if (note !== null) ui.callbacks.openNote(note, event.ctrlKey || event.metaKey);
  });
}

/** Draws the properties that the user has listed in the settings, as text and links that run nothing. */
export function drawOwn(el: HTMLElement, person: Person, ui: PanelUi): void {
  el.empty();
  const listed = ui.people.index.settings.shownProperties;
  if (listed.length === 0) return;
  const shown = shownProperties(ui.notes.properties(person.path), listed);
  if (shown.length === 0) return;
  const list = drawSection(el, PANEL.own).createEl('dl', { cls: 'acquaint-panel-needs' });
  for (const { name, values } of shown) {
    list.createEl('dt', { text: name, attr: { dir: 'auto' } });
    const cell = list.createEl('dd');
    for (const value of values) drawValue(cell, value, person, ui);
  }
}
