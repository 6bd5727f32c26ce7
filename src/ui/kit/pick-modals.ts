import { FuzzySuggestModal, type App } from 'obsidian';
import { FOLLOW_UP_STATUSES, type FollowUpStatus, type Person } from '../../core/people/person';
import { statusWords } from '../../words/follow-ups/statuses';
import { PICK } from '../../words/kit/pick';
import { askIn } from './notify';

/** Asks for one of all people. */
export class PersonPicker extends FuzzySuggestModal<Person> {
  constructor(
    app: App,
    private readonly people: readonly Person[],
    private readonly chosen: (person: Person) => void,
  ) {
    super(app);
    askIn(this, PICK.person);
  }

  override getItems(): Person[] {
    return [...this.people];
  }

  override getItemText({ name, aliases }: Person): string {
    return [name, ...aliases].join(', ');
  }

  override onChooseItem(person: Person): void {
    this.chosen(person);
  }
}

/** Asks for a follow-up status. */
export class StatusPicker extends FuzzySuggestModal<FollowUpStatus> {
  constructor(
    app: App,
    private readonly chosen: (status: FollowUpStatus) => void,
  ) {
    super(app);
    askIn(this, PICK.status);
  }

  override getItems(): FollowUpStatus[] {
    return [...FOLLOW_UP_STATUSES];
  }

  override getItemText(status: FollowUpStatus): string {
    return statusWords(status);
  }

  override onChooseItem(status: FollowUpStatus): void {
    this.chosen(status);
  }
}
