import type { App } from 'obsidian';
import { addPerson } from '../actions/add-person';
import { logInteraction } from '../actions/log-interaction';
import { recordIntroduction } from '../actions/record-introduction';
import { setStatus } from '../actions/set-status';
import { snooze } from '../actions/snooze';
import type { Day } from '../core/day';
import type { Suggestion } from '../core/introductions/reasons';
import type { Interaction } from '../core/interaction';
import type { NewPerson } from '../core/person/new-note';
import type { FollowUpStatus, Person } from '../core/person/person';
import { introductionWords } from '../core/words/english';
import { DONE, INTRODUCTIONS } from '../core/words/interface';
import type { OutcomeNotices } from './outcome-notice';
import type { Surroundings } from './ports';

/** What the user can do from anywhere in the interface; each says what became of it. */
export class Deeds {
  constructor(
    private readonly app: App,
    private readonly surroundings: Surroundings,
    private readonly notices: OutcomeNotices,
  ) {}

  async log(
    person: Person,
    interaction: Interaction,
    status: FollowUpStatus | null,
  ): Promise<void> {
    const outcome = await logInteraction(this.where(), { person, interaction, status });
    this.notices.tell(outcome, DONE.logged(person.name));
  }

  async snooze(person: Person, until: Day): Promise<void> {
    this.notices.tell(await snooze(this.where(), person, until), DONE.snoozed(person.name, until));
  }

  async setStatus(person: Person, status: FollowUpStatus): Promise<void> {
    const outcome = await setStatus(this.where(), person, status);
    this.notices.tell(outcome, DONE.statusSet(person.name, status));
  }

  /** Adds a person and opens the note; one who is there already is opened instead. */
  async add(name: string, details: NewPerson): Promise<void> {
    const outcome = await addPerson(this.where(), name, details);
    this.notices.tell(outcome, DONE.added(name));
    if (outcome.kind !== 'refused') await this.app.workspace.openLinkText(outcome.path, '');
  }

  async record(suggestion: Suggestion, status: 'proposed' | 'dismissed'): Promise<void> {
    const { people, reasons } = suggestion;
    const names = [people[0].name, people[1].name] as const;
    const outcome = await recordIntroduction(
      { settings: this.surroundings.people.index.settings, store: this.surroundings.store },
      {
        names,
        links: [this.linkTo(people[0]), this.linkTo(people[1])],
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

  private linkTo({ path, name }: Person): string {
    const file = this.app.vault.getFileByPath(path);
    const linktext = file ? this.app.metadataCache.fileToLinktext(file, '') : name;
    return `[[${linktext}]]`;
  }
}
