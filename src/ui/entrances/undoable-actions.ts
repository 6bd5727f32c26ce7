import type { App } from 'obsidian';
import type { AddOutcome } from '../../actions/cards/add-person';
import type { CreateOutcome, WriteOutcome, NoteWrite } from '../../actions/ports';
import type { Day } from '../../core/days/day';
import type { NewPerson } from '../../core/people/new-note';
import type { FollowUpStatus, Person } from '../../core/people/person';
import { STATUS_TITLES } from '../../words/follow-ups/statuses';
import { DONE } from '../../words/kit/notices';
import type { OutcomeNotices } from '../kit/outcome-notice';
import type { PluginServices } from '../kit/plugin-services';
import type { LogAnswer, UndoableActions, WhereToWrite } from '../kit/ui-context';
import { notify } from '../kit/notify';

/**
 * What the user can do from anywhere in the interface; each says what became of it. Each is loaded
 * when it is first done: the reading and writing of YAML is a third of the plugin.
 */
export class LazyUndoableActions implements UndoableActions {
  constructor(
    private readonly app: App,
    private readonly services: PluginServices,
    private readonly notices: OutcomeNotices,
  ) {}

  /** @returns whether the note says so now */
  async log(person: Person, answer: LogAnswer): Promise<boolean> {
    const { logTogether, NO_EXTRAS } = await import('../../actions/follow-ups/log-together');
    const besides = { ...NO_EXTRAS, ...answer };
    const outcomes = await this.services.people.quietly(() =>
      logTogether(this.where(), { person, ...answer }, besides),
    );
    const written = outcomes.flatMap((one) => (one.kind === 'changed' ? [one.written] : []));
    const refused = outcomes.find((one) => one.kind === 'refused');
    if (written.length > 0) {
      const names = [person, ...besides.others].map(({ name }) => name);
      this.notices.tellWritten(DONE.logged(names.join(', ')), written);
    }
    const [first] = outcomes;
    if (refused) this.notices.tell(refused, '');
    else if (written.length === 0 && first) this.notices.tell(first, '');
    return outcomes.some((one) => one.kind !== 'refused');
  }

  /** @returns whether the note says so now */
  async snooze(person: Person, until: Day): Promise<boolean> {
    const [{ snooze }, { shortDay }] = await Promise.all([
      import('../../actions/follow-ups/snooze'),
      import('../../words/kit/days'),
    ]);
    const outcome = await snooze(this.where(), person, until);
    const day = shortDay(until, this.services.clock.today());
    this.notices.tell(outcome, DONE.snoozed(person.name, day));
    return outcome.kind !== 'refused';
  }

  async setStatus(person: Person, status: FollowUpStatus): Promise<void> {
    const { setStatus } = await import('../../actions/follow-ups/set-status');
    const outcome = await setStatus(this.where(), person, status);
    this.notices.tell(outcome, DONE.statusSet(person.name, STATUS_TITLES[status]));
  }

  /** Adds a person and opens the note unless told otherwise; what was refused the caller says. */
  async add(
    name: string,
    details: NewPerson,
    { opens = true }: { readonly opens?: boolean } = {},
  ): Promise<AddOutcome> {
    const { app, services, notices } = this;
    const today = services.clock.today();
    const { addPerson } = await import('../../actions/cards/add-person');
    const outcome = await addPerson({ ...this.where(), today }, name, details);
    if (outcome.kind !== 'created') return outcome;
    notices.tell(outcome, DONE.added(name));
    if (outcome.remark !== null) notify(outcome.remark);
    if (opens) await app.workspace.openLinkText(outcome.path, '');
    return outcome;
  }

  async undo(): Promise<void> {
    await this.notices.undo();
  }

  /**
   * Carries out a change that another part of the interface knows, and says what became of it;
   * quietly: not if there was nothing to change.
   */
  async carryOut(
    change: (where: WhereToWrite) => Promise<WriteOutcome | CreateOutcome>,
    label: string,
    { isQuiet = false } = {},
  ): Promise<WriteOutcome | CreateOutcome> {
    const outcome = await change(this.where());
    if (!isQuiet || outcome.kind !== 'unchanged') this.notices.tell(outcome, label);
    return outcome;
  }

  /** Tells of what was written into several notes, which is undone as one. */
  tellWritten(label: string, written: readonly NoteWrite[]): void {
    this.notices.tellWritten(label, written);
  }

  /** Tells of what was done that stands in no note, such as a setting. */
  tellDone(label: string, takeBack: () => Promise<void>): void {
    this.notices.tellDone(label, takeBack);
  }

  private where(): WhereToWrite {
    return { index: this.services.people.index, store: this.services.store };
  }
}
