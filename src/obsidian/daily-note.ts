import { Component, getLinkpath, TFile, type App, type TAbstractFile } from 'obsidian';
import type { Day } from '../core/days/day';
import type { PeopleIndex } from '../core/people/people-index';
import { DAILY_MARK } from '../words/calendar/daily';
import type { DailyNotePlace } from './daily-note-place';

/** Hears of people whose task the user ticked in the note of a day. */
type TickListener = (people: readonly string[], day: Day) => void;

/** A dated note that is open, and the people whose task in it is ticked. */
interface OpenDailyNote {
  readonly path: string;
  readonly ticked: readonly string[];
}

/** The daily notes, as the app's own plugin for them is set. */
export class DailyNotes extends Component {
  private seen: OpenDailyNote | null = null;
  private readonly tickListeners = new Set<TickListener>();
  private readonly createListeners = new Set<(path: string) => void>();

  constructor(
    private readonly app: App,
    private readonly people: { readonly index: PeopleIndex },
  ) {
    super();
  }

  override onload(): void {
    const { metadataCache, vault, workspace } = this.app;
    this.registerEvent(workspace.on('file-open', (file) => void this.lookAt(file)));
    this.registerEvent(
      metadataCache.on('changed', (file, text) => void this.changed(file.path, text)),
    );
    workspace.onLayoutReady(() => {
      void this.lookAt(workspace.getActiveFile());
      // Before that, every note there is comes as a new one.
      this.registerEvent(
        vault.on('create', (file) => {
          this.created(file);
        }),
      );
    });
  }

  /** @param listener called when the user ticks tasks of the follow-ups in an open dated note */
  onTick(listener: TickListener): void {
    this.tickListeners.add(listener);
  }

  onCreate(listener: (path: string) => void): void {
    this.createListeners.add(listener);
  }

  /** The day of a dated note by its path; null for every other note. */
  dayOf(path: string): Day | null {
    return this.people.index.dayOf(path);
  }

  async find(day: Day): Promise<DailyNotePlace> {
    const { dailyNotePlace } = await import('./daily-note-place');
    return dailyNotePlace(this.app, this.people.index.settings, day);
  }

  /** The path of the person note that a link of a note leads to; whether it is one, the index says. */
  target(linkpath: string, source: string): string | null {
    const file = this.app.metadataCache.getFirstLinkpathDest(getLinkpath(linkpath), source);
    return file?.path ?? null;
  }

  private created(file: TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    for (const listener of this.createListeners) listener(file.path);
  }

  /** Remembers what is ticked in a note when it is opened: that is no act of now. */
  private async lookAt(file: TFile | null): Promise<void> {
    this.seen = null;
    if (file === null || this.dayOf(file.path) === null) return;
    const ticked = await this.tickedIn(await this.app.vault.cachedRead(file), file.path);
    if (this.app.workspace.getActiveFile() === file) this.seen = { path: file.path, ticked };
  }

  private async changed(path: string, text: string): Promise<void> {
    if (this.seen?.path !== path) return;
    const day = this.dayOf(path);
    if (day === null) return;
    const ticked = await this.tickedIn(text, path);
    const before = this.seen.path === path ? this.seen.ticked : ticked;
    this.seen = { path, ticked };
    const now = ticked.filter((person) => !before.includes(person));
    if (now.length > 0) for (const listener of this.tickListeners) listener(now, day);
  }

  private async tickedIn(text: string, path: string): Promise<string[]> {
    if (!text.includes(DAILY_MARK)) return [];
    const { tickedIn } = await import('../actions/calendar/daily-block');
    return tickedIn(text, (linkpath) => this.target(linkpath, path));
  }
}
