import { SuggestModal, type App } from 'obsidian';
import type { OpenPhrase } from '../../core/suggestions/open-phrases';
import { foldMarks } from '../../core/text/fold-text';
import { NEEDS } from '../../words/suggestions/needs';
import { askIn } from '../kit/notify';

/** A phrase that may mean the same. */
export interface PhraseChoice {
  readonly phrase: string;
  /** Who says it; empty for words that are typed. */
  readonly who: string;
}

/** Rows drawn at most. */
const MOST_SHOWN = 50;

/** Asks which phrase means the same as another one; words of the user's own will do, too. */
export class SameAsPicker extends SuggestModal<PhraseChoice> {
  constructor(
    app: App,
    { side, phrase }: Pick<OpenPhrase, 'side' | 'phrase'>,
    private readonly choices: readonly PhraseChoice[],
    private readonly chosen: (phrase: string) => void,
  ) {
    super(app);
    this.limit = MOST_SHOWN;
    askIn(this, NEEDS.pick[side](phrase));
  }

  override getSuggestions(query: string): PhraseChoice[] {
    const words = foldMarks(query).split(/\s+/);
    const found = this.choices.filter(({ phrase, who }) => {
      const text = foldMarks(`${phrase} ${who}`);
      return words.every((word) => text.includes(word));
    });
    const typed = query.trim();
    const isThere = found.some(({ phrase }) => foldMarks(phrase) === foldMarks(typed));
    return typed === '' || isThere ? found : [...found, { phrase: typed, who: '' }];
  }

  override renderSuggestion({ phrase, who }: PhraseChoice, el: HTMLElement): void {
    el.addClass('mod-complex');
    const content = el.createDiv({ cls: 'suggestion-content' });
    const text = who === '' ? NEEDS.pickOwn(phrase) : phrase;
    content.createDiv({ cls: 'suggestion-title', text, attr: { dir: 'auto' } });
    if (who !== '') content.createDiv({ cls: 'suggestion-note', text: who });
  }

  override onChooseSuggestion({ phrase }: PhraseChoice): void {
    this.chosen(phrase);
  }
}
