import type { Command } from 'obsidian';
import type { Person } from '../core/person/person';
import { CARD_COMMANDS } from '../core/words/card-commands';
import { DAY_COMMANDS } from '../core/words/daily';
import { COMMANDS } from '../core/words/interface';
import { LEDGER_NAMES } from '../core/words/ledger';
import { MERGE_COMMANDS } from '../core/words/merge-commands';
import { MESSAGE_COMMANDS } from '../core/words/messages';
import { askForPerson } from './ask-for-person';
import { cardCommands, exportCard } from './card-commands';
import { FOLLOW_UPS_VIEW } from './follow-ups-view';
import { INTRODUCTIONS_VIEW } from './introductions-view';
import type { Interface } from './interface';
import { introductionCommands } from './ledger/introduction-commands';
import { placeOfCommand } from './menu-place';
import { openView } from './open-view';
import { PersonPicker } from './pick-modals';

export async function showProblems({ app, surroundings }: Interface): Promise<void> {
  const { ProblemsModal } = await import('./problems-modal');
  new ProblemsModal(app, surroundings.people.index.problems(), surroundings).open();
}

function activePerson({ app, surroundings }: Interface): Person | null {
  const file = app.workspace.getActiveFile();
  return file && surroundings.people.index.person(file.path);
}

/** A command for the person whose note is active; not offered on any other note. */
function forActive(ui: Interface, run: (person: Person) => void): Pick<Command, 'checkCallback'> {
  return {
    checkCallback: (isChecking) => {
      const person = activePerson(ui);
      if (person && !isChecking) run(person);
      return person !== null;
    },
  };
}

function allPeople({ surroundings }: Interface): Person[] {
  return [...surroundings.people.index.people()].sort((a, b) => a.name.localeCompare(b.name));
}

async function saveCalendar(ui: Interface, person: Person | null): Promise<void> {
  const { saveCalendarFile } = await import('./daily/calendar-file');
  await saveCalendarFile(ui, person);
}

async function reachOut(ui: Interface): Promise<void> {
  const { startReachingOut } = await import('./reach-out/reach-out-modal');
  startReachingOut(ui);
}

async function findDuplicates(ui: Interface): Promise<void> {
  const { DuplicatesModal } = await import('./duplicates/duplicates-modal');
  new DuplicatesModal(ui).open();
}

async function showRates(ui: Interface): Promise<void> {
  const { RatesModal } = await import('./rates/rates-modal');
  new RatesModal(ui).open();
}

async function merge(ui: Interface, person: Person): Promise<void> {
  const { mergeWithAnother } = await import('./merge/open-merge');
  mergeWithAnother(ui, person);
}

/** Commands that are there on any note. */
function generalCommands(ui: Interface): Command[] {
  const { app, actions, deeds } = ui;
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
    { id: 'connection-rates', name: LEDGER_NAMES.rates, callback: () => showRates(ui) },
    { id: 'go-through-new-people', name: COMMANDS.goThrough, callback: () => ui.triage.start() },
    { id: 'undo', name: COMMANDS.undo, callback: () => deeds.undo() },
    {
      id: 'check',
      name: COMMANDS.check,
      callback: () => showProblems(ui),
    },
  ];
}

/** Commands for the person whose note is active. */
function personCommands(ui: Interface): Command[] {
  const { app, actions } = ui;
  const rows = [
    [
      'log-interaction-here',
      COMMANDS.logThis,
      (person: Person) => {
        actions.log(person);
      },
    ],
    [
      'snooze',
      COMMANDS.snooze,
      (person: Person) => {
        actions.snooze(person, placeOfCommand(app));
      },
    ],
    [
      'set-status',
      COMMANDS.setStatus,
      (person: Person) => {
        actions.status(person);
      },
    ],
    [
      'write',
      MESSAGE_COMMANDS.write,
      (person: Person) => {
        actions.write(person);
      },
    ],
    ['merge', MERGE_COMMANDS.merge, (person: Person) => void merge(ui, person)],
    ['export-here', CARD_COMMANDS.exportHere, (person: Person) => void exportCard(ui, person)],
    ['calendar-here', DAY_COMMANDS.calendarHere, (person: Person) => void saveCalendar(ui, person)],
    [
      'suggest-introductions-here',
      COMMANDS.suggestForThis,
      () => void openView(app, INTRODUCTIONS_VIEW),
    ],
  ] as const;
  return rows.map(([id, name, run]) => ({ id, name, ...forActive(ui, run) }));
}

/** Every command of the plugin; ids never change, hotkeys are bound to them. */
export function commands(ui: Interface): Command[] {
  const more = [...introductionCommands(ui.app, ui.introductions), ...cardCommands(ui)];
  return [...generalCommands(ui), ...personCommands(ui), ...more];
}
