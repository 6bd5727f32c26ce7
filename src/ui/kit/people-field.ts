import { setIcon, type App } from 'obsidian';
import type { Person } from '../../core/people/person';
import { LOG_FORM } from '../../words/people/forms';
import { peopleByName } from './people-choices';
import { addTextField, type TextField } from './text-field';
import { TextSuggest } from './text-suggest';

function logWords(): PeopleWords {
  return {
    name: LOG_FORM.others,
    hint: LOG_FORM.othersHint,
    said: (others) => LOG_FORM.together(others + 1),
  };
}

/** What the field is called, and what is said of how many are chosen. */
interface PeopleWords extends TextField {
  readonly said: (count: number) => string;
}

/** Who is asked for, in which words, and who is chosen already. */
interface PeopleFieldContext {
  readonly app: App;
  readonly people: readonly Person[];
  readonly words?: PeopleWords;
  readonly chosen?: readonly Person[];
}

/** Asks for several people who are here, one after the other. */
export class PeopleField {
  private readonly chosen: Person[] = [];
  private readonly pills: HTMLElement;
  private readonly said: HTMLElement;
  private readonly words: PeopleWords;

  constructor(
    form: HTMLElement,
    { app, people, words = logWords(), chosen = [] }: PeopleFieldContext,
    private readonly changed: (count: number) => void,
  ) {
    const { setting, text } = addTextField(form, words, () => undefined);
    this.words = words;
    this.said = setting.descEl;
    setting.settingEl.addClass('acquaint-people-field');
    this.pills = createDiv({ cls: 'acquaint-pills' });
    setting.controlEl.prepend(this.pills);
    const choices = peopleByName(app, people);
    const byPath = new Map(people.map((person) => [person.path, person]));
    new TextSuggest(app, text, choices, ({ path }) => {
      const person = byPath.get(path);
      text.setValue('');
      if (person) this.add(person);
    });
    this.chosen.push(...chosen);
    if (chosen.length > 0) this.draw();
  }

  read(): readonly Person[] {
    return this.chosen;
  }

  private add(person: Person): void {
    if (!this.chosen.includes(person)) this.chosen.push(person);
    this.draw();
  }

  private draw(): void {
    this.pills.empty();
    for (const person of this.chosen) {
      const pill = this.pills.createSpan({ cls: 'acquaint-pill' });
      pill.createSpan({ text: person.name, attr: { dir: 'auto' } });
      const attr = { type: 'button', 'aria-label': LOG_FORM.without(person.name) };
      const button = pill.createEl('button', { cls: 'clickable-icon', attr });
      setIcon(button, 'lucide-x');
      button.addEventListener('click', () => {
        this.chosen.splice(this.chosen.indexOf(person), 1);
        this.draw();
      });
    }
    const count = this.chosen.length;
    this.said.setText(count === 0 ? '' : this.words.said(count));
    this.changed(count);
  }
}
