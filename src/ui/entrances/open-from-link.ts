import type { ObsidianProtocolData } from 'obsidian';
import {
  readOpeningLink,
  shownValue,
  type OpenedView,
  type OpeningLink,
} from '../../actions/links/opening-link';
import { basename } from '../../core/notes/note-facts';
import { findPerson } from '../../core/people/find-person';
import type { Person } from '../../core/people/person';
import { INDEX } from '../../words/kit/notices';
import { LINKS } from '../../words/links/links';
import { askForPerson } from '../cards/ask-for-person';
import { isHomeTab } from '../home/home-ui';
import { openHome, openHomeOn } from '../home/open-home';
import { notify } from '../kit/notify';
import { openView } from '../kit/open-view';
import { PersonPicker } from '../kit/pick-modals';
import type { UiContext } from '../kit/ui-context';
import { whenIndexReady } from '../kit/when-index-ready';
import { PERSON_VIEW } from '../person-panel/panel-ui';
import { openAsk } from '../suggestions/open-ask';
import { openTables } from '../tables/open-tables';
import { openNetwork, openPromises, showRates } from './commands';

async function openListed(ui: UiContext, view: OpenedView): Promise<void> {
  if (isHomeTab(view)) return openHomeOn(ui.app, view);
  const opens = {
    home: () => openHome(ui.app),
    network: () => openNetwork(ui),
    rates: () => showRates(ui),
    promises: () => openPromises(ui),
    tables: () => openTables(ui),
  };
  return opens[view]();
}

/** A note that was renamed since the link was written is known by its name, where that is one person's. */
function findLinked({ services }: UiContext, wanted: string): ReturnType<typeof findPerson> {
  const { index } = services.people;
  const found = findPerson(index, wanted);
  return found.kind === 'unknown' && wanted.endsWith('.md')
    ? findPerson(index, basename(wanted))
    : found;
}

/**
 * Continues with the person a link names; asks if there are several, and says so if there is none.
 */
function withLinked(ui: UiContext, wanted: string, goOn: (person: Person) => void): void {
  const found = findLinked(ui, wanted);
  if (found.kind === 'found') goOn(found.person);
  else if (found.kind === 'ambiguous') new PersonPicker(ui.app, found.people, goOn).open();
  else notify(LINKS.nobody(shownValue(wanted)));
}

async function openPerson({ app }: UiContext, { path }: Person): Promise<void> {
  await app.workspace.openLinkText(path, '');
  await openView(app, PERSON_VIEW);
}

async function introduce(ui: UiContext, wanted: readonly string[]): Promise<void> {
  const { SeveralModal } = await import('../tables/several-modal');
  const goOn = ([name, ...more]: readonly string[], people: readonly Person[]): void => {
    if (name === undefined) new SeveralModal(ui, people).open();
    else
      withLinked(ui, name, (person) => {
        goOn(more, [...people, person]);
      });
  };
  goOn(wanted, []);
}

/** The note of an introduction by its path or name, as a link or a user writes it. */
function introductionAt({ services }: UiContext, wanted: string): string | null {
  const known = [...services.people.index.introductions()].map(({ path }) => path);
  const isMeant = (path: string): boolean => path === wanted || path === `${wanted}.md`;
  const isNamed = (path: string): boolean => basename(path) === basename(wanted);
  return known.find(isMeant) ?? known.find(isNamed) ?? null;
}

async function takeStep(
  ui: UiContext,
  { note, step }: Extract<OpeningLink, { readonly kind: 'introduction' }>,
): Promise<void> {
  const path = introductionAt(ui, note);
  const { openStepOf } = await import('../introductions/pick-introduction-step');
  const isThere = path !== null && openStepOf(ui.introductions.ui, path, step);
  if (!isThere) notify(LINKS.noIntroduction(shownValue(note)));
}

async function openWays(ui: UiContext, to: string): Promise<void> {
  const { WaysModal } = await import('../ways/ways-modal');
  new WaysModal(ui, to).open();
}

/** What is opened once every note has been read. */
type ReadLink = Exclude<OpeningLink, { readonly kind: 'add' | 'unknown' | 'incomplete' }>;

async function openLink(ui: UiContext, link: ReadLink): Promise<void> {
  switch (link.kind) {
    case 'view':
      return openListed(ui, link.view);
    case 'ask':
      return openAsk(ui, link.query);
    case 'ways':
      return openWays(ui, link.to);
    case 'introduce':
      return introduce(ui, link.people);
    case 'introduction':
      return takeStep(ui, link);
    case 'person':
      withLinked(ui, link.person, (person) => void openPerson(ui, person));
      return;
    case 'write':
      withLinked(ui, link.person, (person) => {
        ui.actions.write(person, link.draft);
      });
      return;
    case 'log':
      withLinked(ui, link.person, (person) => {
        ui.actions.log(person, undefined, link.contact);
      });
      return;
  }
}

/** Opens what a link asks for, once every note has been read; says what it does not understand. */
export async function openFromLink(ui: UiContext, given: ObsidianProtocolData): Promise<void> {
  const { link, unread } = readOpeningLink(given);
  if (link.kind === 'add') {
    const { knownFromLink } = await import('../cards/known-from-link');
    askForPerson(ui, knownFromLink(given));
    return;
  }
  if (link.kind === 'unknown') {
    notify(LINKS.unknown(link.open));
    return;
  }
  if (link.kind === 'incomplete') {
    notify(LINKS.incomplete(link.open, link.lacks));
    return;
  }
  // Before, nobody here is known by name.
  if (ui.services.people.index.state === 'reading') notify(INDEX.reading);
  await whenIndexReady(ui.services);
  for (const { name, value } of unread) notify(LINKS.unread(name, value));
  await openLink(ui, link);
}
