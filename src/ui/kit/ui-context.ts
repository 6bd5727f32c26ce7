import type { App, Menu } from 'obsidian';
import type { AddOutcome } from '../../actions/cards/add-person';
import type { LogRequest } from '../../actions/follow-ups/log-interaction';
import type { LogExtras } from '../../actions/follow-ups/log-together';
import type { CreateOutcome, WriteOutcome, NoteWrite } from '../../actions/ports';
import type { Day } from '../../core/days/day';
import type { Channel } from '../../core/notes/interaction';
import type { FoundInVault } from '../../core/people/likely-folder';
import type { NewPerson } from '../../core/people/new-note';
import type { FollowUpStatus, Person } from '../../core/people/person';
import type { Settings } from '../../core/people/settings';
import type { Suggestion } from '../../core/suggestions/reasons';
import type { DraftKind } from '../../words/messages/messages';
import type { IntroductionUi } from './introduction-ui';
import type { Anchor } from './menu-place';
import type { PluginServices } from './plugin-services';

/*
 * What every part of the interface may use, as types alone: what does it stands in `entrances` and
 * in the folders of the features, which import this file and not each other's makers.
 */

/** What a contact was, how it leaves the follow-up, and what else came of it. */
export type LogAnswer = Omit<LogRequest, 'person'> & Partial<LogExtras>;

/** What is known of a contact before the user says it. */
export interface BegunContact {
  readonly channel: Channel | null;
  readonly text: string;
  /** In words or numbers; empty: today. */
  readonly day: string;
}

/** What every change needs. */
export interface WhereToWrite {
  readonly index: PluginServices['people']['index'];
  readonly store: PluginServices['store'];
}

/** What the user can do from anywhere; each says what became of it, and can be undone. */
export interface UndoableActions {
  /** @returns whether the note says so now */
  log(person: Person, answer: LogAnswer): Promise<boolean>;
  /** @returns whether the note says so now */
  snooze(person: Person, until: Day): Promise<boolean>;
  setStatus(person: Person, status: FollowUpStatus): Promise<void>;
  /** Adds a person and opens the note unless told otherwise; what was refused the caller says. */
  add(
    name: string,
    details: NewPerson,
    options?: { readonly opens?: boolean },
  ): Promise<AddOutcome>;
  undo(): Promise<void>;
  /**
   * Carries out a change that another part of the interface knows, and says what became of it;
   * quietly: not if there was nothing to change.
   */
  carryOut(
    change: (where: WhereToWrite) => Promise<WriteOutcome | CreateOutcome>,
    label: string,
    options?: { readonly isQuiet?: boolean },
  ): Promise<WriteOutcome | CreateOutcome>;
  /** Tells of what was written into several notes, which is undone as one. */
  tellWritten(label: string, written: readonly NoteWrite[]): void;
  /** Tells of what was done that stands in no note, such as a setting. */
  tellDone(label: string, takeBack: () => Promise<void>): void;
}

/** What can be done with a person from a row, a command or a menu. */
export interface PersonActions {
  /**
   * @param done called where it was logged
   * @param begun what the form holds already
   */
  log(person: Person, done?: () => void, begun?: BegunContact): void;
  /** Opens a message to a person; if no kind is given, of the kind that is due. */
  write(person: Person, kind?: DraftKind | null): void;
  /** @param done called if it was put off */
  snooze(person: Person, anchor: Anchor, done?: () => void): void;
  status(person: Person): void;
  /** Offers the usual rhythms, and any other. */
  rhythm(person: Person, anchor: Anchor): void;
  /** Asks for somebody to introduce a person to. */
  introduce(person: Person): void;
  /** Asks which other note is of the same person. */
  merge(person: Person): void;
  exportCard(person: Person): void;
  open(person: Person, event: KeyboardEvent | MouseEvent | null): void;
  /**
   * The file's own menu with ours on top, so that other plugins' items are there too.
   * @param addOfList adds what a list has of its own; its keys stand beside what they do
   */
  menu(person: Person, anchor: Anchor, addOfList?: (menu: Menu) => void): void;
  /** Adds what is most often done with a person to a menu. */
  addTo(menu: Menu, person: Person, anchor: Anchor): void;
}

/** Where the ledger leads that has no rows. */
export interface LedgerCallbacks {
  openSuggestions(): void;
  addPerson(): void;
}

/** The list of the ledger, if it is drawn. */
export interface DrawnLedger {
  draw(): void;
  /** @param path the note of the row to begin with; null: the first row */
  focus(path: string | null): void;
  close(): void;
}

/** What can be done with introductions from anywhere. */
export interface IntroductionActions {
  readonly ui: IntroductionUi;
  openLedger(): void;
  /** The person whose note has a path. */
  person(path: string): Person | null;
  /** Whether a note is that of an introduction. */
  has(path: string): boolean;
  /** Asks which step to do with the introduction of a note. */
  choose(path: string): Promise<void>;
  /** Asks for an introduction, and which step to do with it. */
  pick(): Promise<void>;
  /** Notes a suggested introduction as proposed and opens its note. */
  propose(suggestion: Suggestion): Promise<void>;
  /**
   * Asks for somebody to introduce a person to, and notes it as proposed.
   * @param because the reason to note; by default what the list of suggestions says about the two
   */
  introduce(person: Person, because?: (other: Person) => string): Promise<void>;
  /** Notes an introduction of several as proposed and opens its note. */
  introduceAll(people: readonly Person[]): Promise<void>;
  /** Asks why a suggested pair is not to be introduced. */
  setAside(suggestion: Suggestion, anchor: HTMLElement): Promise<void>;
  /** Notes that introductions are welcome again to a person who wanted none. */
  suggestAgain(person: Person): Promise<void>;
  /** Draws the introductions that are under way, for a person theirs. */
  drawUnderWay(el: HTMLElement, person: Person | null): Promise<void>;
  /** Draws what the suggestions leave out, for a person theirs. */
  drawExcluded(el: HTMLElement, person: Person | null): Promise<void>;
  /** Draws the introductions that wait for a step. */
  drawDue(el: HTMLElement): Promise<void>;
  /** Draws the ledger, and gives what it takes to draw it again. */
  drawLedger(el: HTMLElement, callbacks: LedgerCallbacks): Promise<DrawnLedger>;
}

/** Where the settings are read and written. */
export interface SettingsAccess {
  readonly current: Settings;
  set(changes: Partial<Settings>): Promise<void>;
  /** Looks up what another plugin's settings say by now. */
  lookUpTiers(): Promise<void>;
}

/** The app's types of our properties. */
export interface PropertyTypesAccess {
  missing(): readonly string[];
  setMissing(): Promise<readonly string[]>;
}

/** The way into going through people with nothing planned. */
export interface TriageAccess {
  /** Opens it once every note has been read; says so if nobody is new. */
  start(): Promise<void>;
}

/** What dialogs about people need that are opened from a row. */
export type DialogUi = Pick<UiContext, 'app' | 'services' | 'undoable'>;

/** What commands, views and links share: the ways to what the plugin can do. */
export interface UiContext {
  readonly app: App;
  readonly services: PluginServices;
  readonly undoable: UndoableActions;
  readonly actions: PersonActions;
  readonly introductions: IntroductionActions;
  readonly settings: SettingsAccess;
  readonly triage: TriageAccess;
  readonly types: PropertyTypesAccess;
  /** Looks at what there is in a vault that has no person note so far. */
  look(): Promise<FoundInVault>;
}
