import type { App, HoverParent } from 'obsidian';
import type { Person } from '../../core/people/person';
import { namedLinkToPerson } from './link-to-person';
import type { PersonActions } from './ui-context';

/** What a person's name in a list leads to, as a note's name does in the app's own lists. */
export interface PersonLinkCallbacks {
  open(person: Person, event: KeyboardEvent | MouseEvent): void;
  menu(person: Person, anchor: HTMLElement | MouseEvent): void;
  hover(event: MouseEvent, person: Person, el: HTMLElement): void;
  /** The text that is dropped with the name. */
  dragged(person: Person): string;
}

/** The callbacks of a view; `source` is what the app's page preview knows it by. */
export function personLinkCallbacks(
  app: App,
  [hoverParent, source]: readonly [HoverParent, string],
  actions: PersonActions,
): PersonLinkCallbacks {
  return {
    open: (person, event) => {
      actions.open(person, event);
    },
    menu: (person, anchor) => {
      actions.menu(person, anchor);
    },
    hover: (event, { path }, targetEl) => {
      const hover = { event, source, hoverParent, targetEl, linktext: path, sourcePath: '' };
      app.workspace.trigger('hover-link', hover);
    },
    dragged: (person) => namedLinkToPerson(app, person),
  };
}

/** Opens, previews, drags and shows the menu of a person's note from its link. */
export function listenToLink(
  link: HTMLElement,
  person: Person,
  callbacks: PersonLinkCallbacks,
): void {
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    callbacks.open(person, event);
  };
  link.addEventListener('click', open);
  link.addEventListener('auxclick', (event) => {
    if (event.button === 1) open(event);
  });
  link.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    callbacks.menu(person, event);
  });
  link.addEventListener('mouseover', (event) => {
    callbacks.hover(event, person, link);
  });
  link.addEventListener('dragstart', (event) => {
    event.dataTransfer?.clearData(); // the address of the link, which an editor would take instead
    event.dataTransfer?.setData('text/plain', callbacks.dragged(person));
  });
}
