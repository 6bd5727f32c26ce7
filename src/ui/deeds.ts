import { Notice, type App } from 'obsidian';
import type { Day } from '../core/day';
import type { Suggestion } from '../core/introductions/reasons';
import type { NewPerson } from '../core/person/new-note';
import type { FollowUpStatus, Person } from '../core/person/person';
import { introductionWords } from '../core/words/english';
import { DONE, INTRODUCTIONS } from '../core/words/interface';
import { linkToPerson } from './link-to-person';
import type { LogAnswer } from './log-modal';
import type { OutcomeNotices } from './outcome-notice';
import type { Surroundings } from './ports';

/**
 * What the user can do from anywhere in the interface; each says what became of it. Each is loaded
 * when it is first done: the reading and writing of YAML is a third of the plugin.
 */
export class Deeds {
  constructor(
    private readonly app: App,
    private readonly surroundings: Surroundings,
    private readonly notices: OutcomeNotices,
  ) {}

  async log(person: Person, answer: LogAnswer): Promise<void> {
    const { logInteraction } = await import('../actions/log-interaction');
    const outcome = await logInteraction(this.where(), { person, ...answer });
    this.notices.tell(outcome, DONE.logged(person.name));
  }

  async snooze(person: Person, until: Day): Promise<void> {
    const { snooze } = await import('../actions/snooze');
    this.notices.tell(await snooze(this.where(), person, until), DONE.snoozed(person.name, until));
  }

  async setStatus(person: Person, status: FollowUpStatus): Promise<void> {
    const { setStatus } = await import('../actions/set-status');
    const outcome = await setStatus(this.where(), person, status);
    this.notices.tell(outcome, DONE.statusSet(person.name, status));
  }

  /** Adds a person and opens the note; one who is there already is opened instead. */
  async add(name: string, details: NewPerson): Promise<void> {
    const today = this.surroundings.clock.today();
    const { addPerson } = await import('../actions/add-person');
    const outcome = await addPerson({ ...this.where(), today }, name, details);
    this.notices.tell(outcome, DONE.added(name));
    if (outcome.kind === 'created' && outcome.remark !== null) new Notice(outcome.remark);
    if (outcome.kind !== 'refused') await this.app.workspace.openLinkText(outcome.path, '');
  }

  async record(suggestion: Suggestion, status: 'proposed' | 'dismissed'): Promise<void> {
    const { people, reasons } = suggestion;
    const names = [people[0].name, people[1].name] as const;
    const { recordIntroduction } = await import('../actions/record-introduction');
    const outcome = await recordIntroduction(
      { settings: this.surroundings.people.index.settings, store: this.surroundings.store },
      {
        names,
        links: [linkToPerson(this.app, people[0]), linkToPerson(this.app, people[1])],
        status,
        reason: introductionWords(people, reasons),
      },
    );
    const pair = INTRODUCTIONS.pair(...names);
    this.notices.tell(outcome, status === 'proposed' ? DONE.proposed(pair) : DONE.dismissed(pair));
    if (outcome.kind === 'created' && status === 'proposed') {
      await this.app.workspace.openLinkText(outcome.path, '');
    }
  }

  async undo(): Promise<void> {
    await this.notices.undo();
  }

  private where(): { index: Surroundings['people']['index']; store: Surroundings['store'] } {
    return { index: this.surroundings.people.index, store: this.surroundings.store };
  }
}
