import type { Suggestion } from '../../core/suggestions/reasons';
import type { Person } from '../../core/people/person';
import type { IntroductionUi } from '../kit/introduction-ui';
import type { DrawnLedger, IntroductionActions, LedgerCallbacks } from '../kit/ui-context';

/** What can be done with introductions from anywhere; how is loaded when it is first done. */
export class LazyIntroductionActions implements IntroductionActions {
  constructor(readonly ui: IntroductionUi) {}

  openLedger(): void {
    this.ui.openLedger();
  }

  /** The person whose note has a path. */
  person(path: string): Person | null {
    return this.ui.services.people.index.person(path);
  }

  /** Whether a note is that of an introduction. */
  has(path: string): boolean {
    for (const note of this.ui.services.people.index.introductions())
      if (note.path === path) return true;
    return false;
  }

  /** Asks which step to do with the introduction of a note. */
  async choose(path: string): Promise<void> {
    const { chooseStepOf } = await import('./pick-introduction-step');
    chooseStepOf(this.ui, path);
  }

  /** Asks for an introduction, and which step to do with it. */
  async pick(): Promise<void> {
    const { pickIntroduction } = await import('./pick-introduction-step');
    pickIntroduction(this.ui);
  }

  /** Notes a suggested introduction as proposed and opens its note. */
  async propose(suggestion: Suggestion): Promise<void> {
    const { proposeSuggestion } = await import('./introduce-to');
    await proposeSuggestion(this.ui, suggestion);
  }

  /** Asks for somebody to introduce a person to, and notes it as proposed. */
  async introduce(person: Person, because?: (other: Person) => string): Promise<void> {
    const { introduceTo } = await import('./introduce-to');
    await introduceTo(this.ui, person, because);
  }

  /** Notes an introduction of several as proposed and opens its note. */
  async introduceAll(people: readonly Person[]): Promise<void> {
    const { introduceAll } = await import('./introduce-to');
    await introduceAll(this.ui, people);
  }

  /** Asks why a suggested pair is not to be introduced. */
  async setAside(suggestion: Suggestion, anchor: HTMLElement): Promise<void> {
    const { offerSetAside } = await import('./set-aside');
    offerSetAside(this.ui, suggestion, anchor);
  }

  /** Notes that introductions are welcome again to a person who wanted none. */
  async suggestAgain(person: Person): Promise<void> {
    const { suggestAgain } = await import('./opted-out-row');
    await suggestAgain(this.ui, person);
  }

  /** Draws the introductions that are under way, for a person theirs. */
  async drawUnderWay(el: HTMLElement, person: Person | null): Promise<void> {
    const { drawUnderWay } = await import('./under-way');
    drawUnderWay(el, this.ui, person);
  }

  /** Draws what the suggestions leave out, for a person theirs. */
  async drawExcluded(el: HTMLElement, person: Person | null): Promise<void> {
    const { drawExcluded } = await import('./excluded');
    drawExcluded(el, this.ui, person);
  }

  /** Draws the introductions that wait for a step. */
  async drawDue(el: HTMLElement): Promise<void> {
    const { drawDue } = await import('./under-way');
    drawDue(el, this.ui);
  }

  /** Draws the ledger, and gives what it takes to draw it again. */
  async drawLedger(el: HTMLElement, callbacks: LedgerCallbacks): Promise<DrawnLedger> {
    const { Ledger } = await import('./ledger-switch');
    return new Ledger(el, this.ui, callbacks);
  }
}
