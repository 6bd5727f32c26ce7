import { Modal } from 'obsidian';
import { settleNewPerson, type Decision } from '../../actions/triage/settle-new-person';
import { revertWrite } from '../../actions/revert-write';
import { connectedOn } from '../../cards/kit/card-section';
import type { Day } from '../../core/days/day';
import type { Person } from '../../core/people/person';
import { newPeople } from '../../core/triage/new-people';
import { commonGround, newestFirst } from '../../core/triage/round-of-new-people';
import { everyWords } from '../../words/kit/sentences';
import { doneWords, summaryWords, TRIAGE } from '../../words/triage/triage';
import type { UiContext } from '../kit/ui-context';
import { whenIndexReady } from '../kit/when-index-ready';
import { drawEnd, drawNewPerson, RHYTHM_KEYS, type TurnCallbacks } from './draw-new-person';
import { back, currentPerson, refreshed, settle, sizeOf, tallyOf, type Round } from './round';
import { notify } from '../kit/notify';

/** What going through new people needs of the rest of the plugin. */
type TriageUi = Pick<UiContext, 'app' | 'services' | 'undoable'>;

/** How many people with something in common are named. */
const MOST_NAMED = 2;

/** Everybody new, the newest first; those put off before are left out while there are others. */
function wanted({ app, services }: TriageUi, later: Set<string>): string[] {
  const { people, clock } = services;
  const madeAt = (path: string): number => app.vault.getFileByPath(path)?.stat.ctime ?? 0;
  const all = newestFirst(newPeople(people.index, clock.today()), madeAt);
  const paths = all.map(({ path }) => path);
  return paths.filter((path) => !later.has(path));
}

/**
 * Opens the round of people with nothing planned, once every note has been read; says so if there
 * is nobody.
 * @param later people who were put off before; they come again once nobody else is new
 */
export async function startTriage(ui: TriageUi, later: Set<string>): Promise<void> {
  if (ui.services.people.index.state === 'reading') notify(TRIAGE.reading);
  await whenIndexReady(ui.services);
  if (wanted(ui, later).length === 0) later.clear();
  if (wanted(ui, later).length === 0) notify(TRIAGE.nobody);
  else new TriageModal(ui, later).open();
}

/** One new person at a time, with what can be decided about them; a key does each thing. */
class TriageModal extends Modal {
  private round: Round = { settled: [], rest: [] };
  private said = '';
  private isMetThen = false;
  private connected: Day | null = null;
  /** Who is on the screen: nobody is decided about unseen. */
  private shown: string | null = null;
  private drawn = 0;
  private isBusy = false;
  private stopListening: () => void = () => undefined;

  constructor(
    private readonly ui: TriageUi,
    private readonly later: Set<string>,
  ) {
    super(ui.app);
  }

  override onOpen(): void {
    this.setTitle(TRIAGE.title);
    this.modalEl.addClass('acquaint-triage');
    this.contentEl.addClass('acquaint-form');
    this.keys();
    this.refresh();
    this.stopListening = this.ui.services.people.subscribe(() => {
      if (this.refresh()) void this.draw();
    });
    void this.draw();
  }

  /** What was done in the round is told at its end, and undone as one. */
  override onClose(): void {
    this.stopListening();
    this.drawn++;
    this.contentEl.empty();
    const { settled } = this.round;
    for (const { kind, path } of settled) if (kind === 'later') this.later.add(path);
    const written = settled.flatMap((each) => (each.written ? [each.written] : []));
    if (written.length === 0) return;
    this.ui.undoable.tellWritten(doneWords(written.length, tallyOf(this.round)), written);
  }

  private keys(): void {
    const keys: Record<string, () => void> = {
      m: () => this.decide({ kind: 'met' }),
      x: () => this.decide({ kind: 'card' }),
      n: () => this.putOff(),
      o: () => this.openNote(),
      u: () => void this.undo(),
    };
    for (const [key, span] of RHYTHM_KEYS)
      keys[key] = () => this.decide({ kind: 'rhythm', cadence: span });
    for (const [key, run] of Object.entries(keys))
      this.scope.register([], key, (event) => {
        // A key that is held down would decide about everybody.
        if (!event.repeat) run();
        return false;
      });
  }

  /** @returns whether the screen says something else now */
  private refresh(): boolean {
    const { index } = this.ui.services.people;
    const before = `${currentPerson(this.round) ?? ''} ${String(sizeOf(this.round))}`;
    const isThere = (path: string): boolean => index.person(path) !== null;
    this.round = refreshed(this.round, wanted(this.ui, this.later), isThere);
    return before !== `${currentPerson(this.round) ?? ''} ${String(sizeOf(this.round))}`;
  }

  private person(): Person | null {
    const path = currentPerson(this.round);
    return path === null ? null : this.ui.services.people.index.person(path);
  }

  /** Whoever is in turn and on the screen; null while something else is being done. */
  private seen(): Person | null {
    const person = this.person();
    return !this.isBusy && person?.path === this.shown ? person : null;
  }

  private async draw(): Promise<void> {
    const turn = ++this.drawn;
    const person = this.person();
    if (person === null) {
      this.shown = null;
      this.show((el) => this.drawEnd(el));
      return;
    }
    const text = await this.ui.services.store.read(person.path);
    if (turn !== this.drawn) return;
    this.connected = connectedOn(text ?? '');
    this.shown = person.path;
    this.show((el) => this.drawPerson(el, person));
  }

  /**
   * Draws the dialog again; the focus stays on the button that does the same for the next person.
   */
  private show(draw: (el: HTMLElement) => void): void {
    const { activeElement } = this.contentEl.doc;
    const key = activeElement?.getAttribute('data-key') ?? null;
    this.contentEl.empty();
    draw(this.contentEl);
    const same = key === null ? null : this.contentEl.querySelector(`[data-key="${key}"]`);
    const next = same ?? this.contentEl.querySelector('.mod-cta, [data-key]');
    if (next instanceof HTMLElement) next.focus();
  }

  private drawPerson(el: HTMLElement, person: Person): void {
    const { index } = this.ui.services.people;
    const today = this.ui.services.clock.today();
    const { settled } = this.round;
    const turn = {
      person,
      at: settled.length + 1,
      all: sizeOf(this.round),
      tally: tallyOf(this.round),
      connected: this.connected,
      today,
      ground: commonGround(index, person, { today, most: MOST_NAMED }),
      said: this.said,
    };
    drawNewPerson(el, turn, this.callbacks());
  }

  private callbacks(): TurnCallbacks {
    return {
      rhythm: (cadence) => this.decide({ kind: 'rhythm', cadence }),
      met: () => this.decide({ kind: 'met' }),
      later: () => this.putOff(),
      card: () => this.decide({ kind: 'card' }),
      open: () => this.openNote(),
      undo: this.undoing(),
      stop: () => this.close(),
      isMetThen: this.isMetThen,
      setMetThen: (on) => {
        this.isMetThen = on;
      },
    };
  }

  private undoing(): (() => void) | null {
    return this.round.settled.length > 0 ? () => void this.undo() : null;
  }

  private drawEnd(el: HTMLElement): void {
    const isAny = this.round.settled.some(({ written }) => written !== null);
    const words = [this.said, TRIAGE.end, summaryWords(tallyOf(this.round))];
    drawEnd(
      el,
      words.filter((text) => text !== ''),
      {
        undo: this.undoing(),
        undoAll: isAny ? () => void this.undoAll() : null,
        close: () => this.close(),
      },
    );
  }

  private decide(decision: Decision): void {
    const person = this.seen();
    if (!person) return;
    void this.alone(() => this.write(person, decision));
  }

  /** Does one thing after the other: what is pressed meanwhile is about nobody. */
  private async alone(work: () => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      await work();
    } finally {
      this.isBusy = false;
    }
    await this.draw();
  }

  private async write(person: Person, decision: Decision): Promise<void> {
    const { people, store, clock } = this.ui.services;
    const outcome = await settleNewPerson(person, decision, {
      index: people.index,
      store,
      today: clock.today(),
      met: this.isMetThen ? this.connected : null,
      turn: tallyOf(this.round).rhythm,
    });
    if (outcome.kind === 'refused') {
      this.said = TRIAGE.notWritten(person.name, outcome.reason);
      return;
    }
    const written = outcome.kind === 'changed' ? outcome.written : null;
    this.round = settle(this.round, decision.kind, written);
    this.said =
      decision.kind === 'rhythm'
        ? TRIAGE.decided.rhythm(person.name, everyWords(decision.cadence))
        : TRIAGE.decided[decision.kind](person.name);
  }

  private putOff(): void {
    const person = this.seen();
    if (!person) return;
    this.round = settle(this.round, 'later', null);
    this.said = TRIAGE.decided.later(person.name);
    void this.draw();
  }

  private openNote(): void {
    const person = this.seen();
    if (!person) return;
    this.close();
    void this.app.workspace.openLinkText(person.path, '', 'tab');
  }

  private undo(): Promise<void> {
    return this.alone(async () => {
      await this.takeBackLast();
    });
  }

  /**
   * Goes back one person, and undoes what was written about that one.
   * @returns what is said if it was not undone, because the note has changed since
   */
  private async takeBackLast(): Promise<string> {
    const { people, store } = this.ui.services;
    const last = this.round.settled.at(-1);
    if (!last) return '';
    const name = people.index.person(last.path)?.name ?? last.path;
    const outcome = last.written && (await revertWrite(store, last.written));
    const isKept = outcome?.kind === 'refused';
    this.said = isKept ? TRIAGE.notTakenBack(name) : TRIAGE.takenBack(name);
    this.round = back(this.round);
    return isKept ? this.said : '';
  }

  /** Takes back the whole round, the last first. */
  private undoAll(): Promise<void> {
    return this.alone(() =>
      this.ui.services.people.quietly(async () => {
        const kept: string[] = [];
        while (this.round.settled.length > 0) kept.push(await this.takeBackLast());
        this.said = kept.join(' ').trim() || TRIAGE.allTakenBack;
      }),
    );
  }
}
