import type { Command } from 'obsidian';
import type { Person } from '../../core/people/person';
import { CARD_COMMANDS } from '../../words/cards/card-commands';
import { DAY_COMMANDS } from '../../words/calendar/daily';
import { COMMANDS } from '../../words/kit/command-names';
import { LEDGER_NAMES } from '../../words/introductions/ledger-names';
import { MERGE_COMMANDS } from '../../words/merge/merge-commands';
import { NETWORK_NAMES } from '../../words/network/network-names';
import { MESSAGE_COMMANDS } from '../../words/messages/messages';
import { askForPerson } from '../cards/ask-for-person';
import { cardCommands } from '../cards/card-commands';
import { FOLLOW_UPS_VIEW } from '../follow-ups/follow-ups-view';
import { INTRODUCTIONS_VIEW } from '../introductions/introductions-view';
import type { UiContext } from '../kit/ui-context';
import { introductionCommands } from '../introductions/introduction-commands';
import { placeOfCommand } from '../kit/menu-place';
import { HOME } from '../../words/home/home';
import { openHome, openHomeInTab } from '../home/open-home';
import { openView, openViewInTab } from '../kit/open-view';
import { PersonPicker } from '../kit/pick-modals';
import { NETWORK_VIEW } from '../network/network-view';
import { RATES_VIEW } from '../rates/rates-view';
import { tableCommands } from '../tables/open-tables';
import { suggestionCommands } from '../suggestions/suggestion-commands';

/** Opens the list of notes that need attention. */
export async function showProblems(ui: UiContext): Promise<void> {
  const { app, services } = ui;
  const { index } = services.people;
  const { wordProblems } = await import('../../core/suggestions/user-words');
  const { ProblemsModal } = await import('../kit/problems-modal');
  const problems = [...index.problems(), ...wordProblems(index)];
  new ProblemsModal(app, problems, services, ui).open();
}

function activePerson({ app, services }: UiContext): Person | null {
  const file = app.workspace.getActiveFile();
  return file && services.people.index.person(file.path);
}

/** A command for the person whose note is active; not offered on any other note. */
function forActive(ui: UiContext, run: (person: Person) => void): Pick<Command, 'checkCallback'> {
  return {
    checkCallback: (isChecking) => {
      const person = activePerson(ui);
      if (person && !isChecking) run(person);
      return person !== null;
    },
  };
}

function allPeople({ services }: UiContext): Person[] {
  return [...services.people.index.people()].sort((a, b) => a.name.localeCompare(b.name));
}

async function saveCalendar(ui: UiContext, person: Person | null): Promise<void> {
  const { saveCalendarFile } = await import('../calendar/calendar-file');
  await saveCalendarFile(ui, person);
}

/** Opens the queue of those to reach out to. */
export async function reachOut(ui: UiContext): Promise<void> {
  const { startReachingOut } = await import('../messages/reach-out-modal');
  startReachingOut(ui);
}

/** Opens the list of likely duplicates. */
export async function findDuplicates(ui: UiContext): Promise<void> {
  const { DuplicatesModal } = await import('../cards/duplicates-modal');
  new DuplicatesModal(ui).open();
}

/** Opens what came of the people met. */
export async function showRates({ app }: UiContext): Promise<void> {
  await openViewInTab(app, RATES_VIEW.type);
}

/** Opens the picture of who knows whom. */
export async function openNetwork({ app }: UiContext): Promise<void> {
  await openViewInTab(app, NETWORK_VIEW.type);
}

/** Opens the list of all promises. */
export async function openPromises(ui: UiContext): Promise<void> {
  const { PromisesModal } = await import('../people/promises-modal');
  new PromisesModal(ui).open();
}

/** Makes the note about the week, or brings it up to date, and opens it. */
async function lookBack(ui: UiContext): Promise<void> {
  const { lookBackAtWeek } = await import('../look-back/look-back');
  await lookBackAtWeek(ui);
}

/** Opens the dialog that says who could introduce the user, to the person whose note is active. */
async function openWays(ui: UiContext): Promise<void> {
  const { WaysModal } = await import('../ways/ways-modal');
  new WaysModal(ui, activePerson(ui)?.name ?? '').open();
}

/** Commands that are there on any note. */
function generalCommands(ui: UiContext): Command[] {
  const { app, actions, undoable } = ui;
  return [
    {
      id: 'add-person',
      name: COMMANDS.addPerson,
      callback: () => {
        askForPerson(ui);
      },
    },
    {
      id: 'log-interaction',
      name: COMMANDS.logWith,
      callback: () => {
        new PersonPicker(app, allPeople(ui), (person) => {
          actions.log(person);
        }).open();
      },
    },
    { id: 'open-home', name: HOME.open, callback: () => openHome(app) },
    { id: 'open-home-in-tab', name: HOME.openInTab, callback: () => openHomeInTab(app) },
    {
      id: 'open-follow-ups',
      name: COMMANDS.openFollowUps,
      callback: () => openView(app, FOLLOW_UPS_VIEW),
    },
    {
      id: 'open-introductions',
      name: COMMANDS.openIntroductions,
      callback: () => openView(app, INTRODUCTIONS_VIEW),
    },
    { id: 'update-calendar', name: DAY_COMMANDS.calendar, callback: () => saveCalendar(ui, null) },
    { id: 'reach-out', name: MESSAGE_COMMANDS.reachOut, callback: () => reachOut(ui) },
    {
      id: 'find-duplicates',
      name: MERGE_COMMANDS.duplicates,
      callback: () => findDuplicates(ui),
    },
    { id: 'open-promises', name: HOME.openPromises, callback: () => openPromises(ui) },
    { id: 'go-through-new-people', name: COMMANDS.goThrough, callback: () => ui.triage.start() },
    { id: 'look-back', name: COMMANDS.lookBack, callback: () => lookBack(ui) },
    { id: 'introduce-me', name: COMMANDS.introduceMe, callback: () => openWays(ui) },
    { id: 'undo', name: COMMANDS.undo, callback: () => undoable.undo() },
    {
      id: 'check',
      name: COMMANDS.check,
      callback: () => showProblems(ui),
    },
  ];
}

/** Commands that open a picture. */
function pictureCommands(ui: UiContext): Command[] {
  return [
    { id: 'connection-rates', name: LEDGER_NAMES.rates, callback: () => showRates(ui) },
    { id: 'open-network', name: NETWORK_NAMES.open, callback: () => openNetwork(ui) },
  ];
}

/** Commands for the person whose note is active. */
function personCommands(ui: UiContext): Command[] {
  const { app, actions } = ui;
  const command = (id: string, name: string, run: (person: Person) => void): Command => ({
    id,
    name,
    ...forActive(ui, run),
  });
  return [
    command('log-interaction-here', COMMANDS.logThis, (person) => {
      actions.log(person);
    }),
    command('snooze', COMMANDS.snooze, (person) => {
      actions.snooze(person, placeOfCommand(app));
    }),
    command('set-status', COMMANDS.setStatus, (person) => {
      actions.status(person);
    }),
    command('set-rhythm', COMMANDS.setRhythm, (person) => {
      actions.rhythm(person, placeOfCommand(app));
    }),
    command('write', MESSAGE_COMMANDS.write, (person) => {
      actions.write(person);
    }),
    command('merge', MERGE_COMMANDS.merge, (person) => {
      actions.merge(person);
    }),
    command('export-here', CARD_COMMANDS.exportHere, (person) => {
      actions.exportCard(person);
    }),
    command('calendar-here', DAY_COMMANDS.calendarHere, (person) => void saveCalendar(ui, person)),
    command(
      'suggest-introductions-here',
      COMMANDS.suggestForThis,
      () => void openView(app, INTRODUCTIONS_VIEW),
    ),
  ];
}

/** Every command of the plugin; ids never change, hotkeys are bound to them. */
export function commands(ui: UiContext): Command[] {
  const more = [
    ...pictureCommands(ui),
    ...introductionCommands(ui.app, ui.introductions),
    ...suggestionCommands(ui),
    ...tableCommands(ui),
    ...cardCommands(ui),
  ];
  return [...generalCommands(ui), ...personCommands(ui), ...more];
}
