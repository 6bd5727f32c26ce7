import type { PaneType, TextComponent } from 'obsidian';
import type { SharedProperty } from '../../core/editing/known-values';
import type { WrittenChoice } from '../kit/people-choices';
import type { NoteStore } from '../../actions/ports';
import type { Suggestion } from '../../core/suggestions/reasons';
import type { Person } from '../../core/people/person';
import type { UndoableActions } from '../kit/ui-context';
import type { PersonLinkCallbacks } from '../kit/person-note-link';
import type { PluginServices } from '../kit/plugin-services';

export const PERSON_VIEW = 'acquaint-person';

/** What the app knows of the notes around a person. */
export interface PersonNotes {
  resolve(linkpath: string, source: string): string | null;
  /** What a note's properties say, as the app has read them. */
  properties(path: string): Readonly<Record<string, unknown>>;
  /** Whether a note links to another. */
  links(from: string, to: string): boolean;
  /** Paths of the notes with open tasks that link to a note, and of the note itself. */
  withOpenTasks(path: string): readonly string[];
  /** @returns how to stop hearing of notes that say something else now */
  subscribe(listener: (path: string) => void): () => void;
}

/** What the panel asks for, of a person or of an introduction. */
interface PanelCallbacks extends PersonLinkCallbacks {
  write(person: Person): void;
  log(person: Person): void;
  snooze(person: Person, anchor: HTMLElement): void;
  rhythm(person: Person, anchor: HTMLElement): void;
  propose(suggestion: Suggestion): void;
  setAside(suggestion: Suggestion, anchor: HTMLElement): void;
  openNote(path: string, pane: PaneType | boolean): void;
  /** Asks for a person and opens their note. */
  pickPerson(): void;
  /** Draws a person's picture, or the first letters of the name. */
  drawFace(parent: HTMLElement, person: Person): HTMLElement;
  /** Offers in a field what others have. @returns what it offers, and what a note says for it */
  suggest(text: TextComponent, id: SharedProperty | 'knows'): readonly WrittenChoice[];
  carryOut: UndoableActions['carryOut'];
}

/** What the panel needs of the rest of the plugin. */
export interface PanelUi {
  readonly people: Pick<PluginServices['people'], 'index'>;
  readonly clock: Pick<PluginServices['clock'], 'today'>;
  readonly store: Pick<NoteStore, 'read'>;
  readonly notes: PersonNotes;
  readonly callbacks: PanelCallbacks;
  /** Path of the note that is active. */
  activePath(): string | null;
}
