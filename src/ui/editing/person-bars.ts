import type { Suggestion } from '../../core/suggestions/reasons';
import type { Person } from '../../core/people/person';
import { BAR } from '../../words/editing/editing';
import type { UiContext } from '../kit/ui-context';
import type { backgroundSuggestions } from '../suggestions/background-suggestions';
import { drawBar, type BarButton } from './draw-bar';
import type { BarDrawer } from './lazy-bars';
import { personBar, type PersonBar } from './person-bar';
import { problemsOfNote } from './problems-of-note';
import type { App } from 'obsidian';
import type { NoteFault } from '../../core/notes/fault';
import { isEqual } from '../../core/text/equal';
import type { PluginServices } from '../kit/plugin-services';
import { faultInText } from '../kit/fault-in-text';

interface CheckedText {
  /** When the file was written that was looked at. */
  readonly mtime: number;
  readonly fault: NoteFault | null;
}

/** What is wrong with the properties of notes that are shown, if the cache has none for them. */
class TextProblems {
  private readonly looked = new Map<string, CheckedText>();

  /** @param changed called once something else is known of a note */
  constructor(
    private readonly ui: { readonly app: App; readonly services: PluginServices },
    private readonly changed: () => void,
  ) {}

  /** Why they cannot be read; null if they can, or if the text has not been looked at yet. */
  of(path: string): NoteFault | null {
    const { vault, metadataCache } = this.ui.app;
    const file = vault.getFileByPath(path);
    if (!file || metadataCache.getFileCache(file)?.frontmatter) return null;
    const before = this.looked.get(path);
    if (before?.mtime !== file.stat.mtime) void this.look(path, file.stat.mtime);
    return before?.fault ?? null;
  }

  private async look(path: string, mtime: number): Promise<void> {
    const before = this.looked.get(path)?.fault ?? null;
    // At once: it is asked for again while the text is read.
    this.looked.set(path, { mtime, fault: before });
    const fault = await faultInText(this.ui.services, path);
    this.looked.set(path, { mtime, fault });
    if (!isEqual(fault, before)) this.changed();
  }
}

/** What the bars need of the rest of the plugin. */
type PersonBarsUi = Pick<UiContext, 'app' | 'services' | 'actions' | 'introductions'>;

/** Draws the bars on top of person notes. */
export class PersonBars implements BarDrawer {
  private readonly best = new Map<string, Suggestion | null>();
  private readonly texts: TextProblems;
  /** Null until what weighs people is loaded, which is with the first bar. */
  private suggest: typeof backgroundSuggestions | null = null;

  /** @param changed called once there is a suggestion to show */
  constructor(
    private readonly ui: PersonBarsUi,
    private readonly changed: () => void,
  ) {
    this.texts = new TextProblems(ui, changed);
  }

  /** Lets go of the suggestions, which need not hold any more. */
  forget(): void {
    this.best.clear();
  }

  /** Draws a note's bar. @returns what it says, to tell whether it has to be drawn again */
  draw(el: HTMLElement, path: string, drawn: string): string {
    const { people, clock } = this.ui.services;
    const inText = this.texts.of(path);
    const bar = personBar(people.index, path, { today: clock.today(), inText });
    if (!bar) return drawn;
    const suggestion = this.suggestionFor(bar.person);
    const says = JSON.stringify([bar, suggestion]);
    // What is focused in the bar stays so while other notes change.
    if (says !== drawn)
      drawBar(el, {
        label: BAR.label(bar.person.name),
        mark: bar.late,
        words: bar.why,
        problems: problemsOfNote(this.ui, { path, inText }, bar.problems),
        actions: [...this.actions(bar), ...this.introduction(bar, suggestion)],
        canWrap: false,
      });
    return says;
  }

  private actions({ person, canSnooze }: PersonBar): BarButton[] {
    const { actions } = this.ui;
    const write = (): void => {
      actions.write(person);
    };
    const log = (): void => {
      actions.log(person);
    };
    const snooze = (anchor: HTMLElement): void => {
      actions.snooze(person, anchor);
    };
    return [
      { text: BAR.write, run: write },
      { text: BAR.log, run: log },
      ...(canSnooze ? [{ text: BAR.snooze, run: snooze }] : []),
    ];
  }

  /** Takes up the suggestion that the button was drawn for. */
  private introduction({ person }: PersonBar, suggestion: Suggestion | null): BarButton[] {
    const partner = suggestion?.people.find(({ path }) => path !== person.path);
    if (!suggestion || !partner) return [];
    const run = (): void => {
      void this.ui.introductions.propose(suggestion);
    };
    return [{ text: BAR.introduce(partner.name), run }];
  }

  /** The best introduction of a person; null if there is none, or it is not known yet. */
  private suggestionFor(person: Person): Suggestion | null {
    const before = this.best.get(person.path);
    if (before !== undefined) return before;
    if (this.suggest === null) void this.loadEngine();
    const { index } = this.ui.services.people;
    const asked = { person, limits: { limit: 1, perPerson: 1 } };
    const found = this.suggest?.(index, asked, this.changed) ?? null;
    if (found === null) return null;
    const [best = null] = found;
    this.best.set(person.path, best);
    return best;
  }

  private async loadEngine(): Promise<void> {
    const { backgroundSuggestions } = await import('../suggestions/background-suggestions');
    if (this.suggest !== null) return;
    this.suggest = backgroundSuggestions;
    this.changed();
  }
}
