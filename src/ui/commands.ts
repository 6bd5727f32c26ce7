import type { App, Command } from 'obsidian';
import type { Person } from '../core/person/person';
import { COMMANDS } from '../core/words/interface';
import { AddPersonModal, type AddPersonDraft } from './add-person-modal';
import type { Deeds } from './deeds';
import { FOLLOW_UPS_VIEW } from './follow-ups-view';
import { INTRODUCTIONS_VIEW } from './introductions-view';
import type { PersonActions } from './person-actions';
import { PersonPicker } from './pick-modals';
import { ProblemsModal } from './problems-modal';
import type { Surroundings } from './ports';

/** What commands, views and links share: the ways to what the plugin can do. */
export interface Interface {
  readonly app: App;
  readonly surroundings: Surroundings;
  readonly deeds: Deeds;
  readonly actions: PersonActions;
}

/** Opens a view in the right sidebar, or shows it where it is. */
export async function openView(app: App, type: string): Promise<void> {
  const leaf = await app.workspace.ensureSideLeaf(type, 'right', { active: true, reveal: true });
  await app.workspace.revealLeaf(leaf);
}

/** Asks for a new person, with whatever is known already filled in; today unless told otherwise. */
export function askForPerson(
  { app, actions, deeds, surroundings }: Interface,
  known: Partial<AddPersonDraft> = {},
): void {
  const today = surroundings.clock.today();
  const empty = { name: '', met: today, metAt: '', metThrough: '', discussed: '', email: '' };
  new AddPersonModal(
    app,
    { ...empty, ...known },
    {
      today,
      people: [...surroundings.people.index.people()],
      add: (name, details) => void deeds.add(name, details),
      open: (person) => {
        actions.open(person, null);
      },
    },
  ).open();
}

export function showProblems({ app, surroundings }: Interface): void {
  new ProblemsModal(app, surroundings.people.index.problems()).open();
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
    { id: 'undo', name: COMMANDS.undo, callback: () => deeds.undo() },
    {
      id: 'check',
      name: COMMANDS.check,
      callback: () => {
        showProblems(ui);
      },
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
        actions.snooze(person, app.workspace.containerEl);
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
      'suggest-introductions-here',
      COMMANDS.suggestForThis,
      () => void openView(app, INTRODUCTIONS_VIEW),
    ],
  ] as const;
  return rows.map(([id, name, run]) => ({ id, name, ...forActive(ui, run) }));
}

/** Every command of the plugin; ids never change, hotkeys are bound to them. */
export function commands(ui: Interface): Command[] {
  return [...generalCommands(ui), ...personCommands(ui)];
}
