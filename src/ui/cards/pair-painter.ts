import type { Duplicate } from '../../actions/cards/find-duplicates';
import type { Person } from '../../core/people/person';
import { DUPLICATES, labelsOfPair } from '../../words/cards/duplicates';
import { capitalised } from '../../words/kit/sentences';
import { LANGUAGE } from '../../words/kit/ui-language';
import { evidenceWords } from '../../words/cards/matching';
import type { RowPainter } from '../kit/window-list';

/** Pixels; the same as in styles.css, with room for a finger and two lines of reasons. */
const HEIGHT = 88;

/** What can be done with a pair. */
export interface PairCallbacks {
  open(person: Person, event: MouseEvent): void;
  merge(pair: Duplicate): void;
  /** They are two people. */
  part(pair: Duplicate): void;
}

/** Draws two notes that may be about one person, and why. */
export class PairPainter implements RowPainter<Duplicate> {
  /** @param isShared whether more notes of the list have a name */
  constructor(
    private readonly callbacks: PairCallbacks,
    private readonly isShared: (name: string) => boolean,
  ) {}

  heightOf(): number {
    return HEIGHT;
  }

  paint(el: HTMLElement, pair: Duplicate): void {
    const item = el.createDiv({ cls: 'acquaint-pair' });
    const [one, other] = labelsOfPair(pair.a, pair.b, this.isShared);
    const words = item.createDiv({ cls: 'acquaint-pair-words' });
    const head = words.createDiv({ cls: 'acquaint-pair-names' });
    this.drawName(head, pair.a, one);
    this.drawName(head, pair.b, other);
    const why = pair.evidence.map((each) => capitalised(evidenceWords(each))).join('. ');
    words.createDiv({ cls: 'acquaint-pair-why', text: why, attr: { title: why, ...LANGUAGE } });
    const ways = item.createDiv({ cls: 'acquaint-pair-ways' });
    const merge = { text: DUPLICATES.merge, label: DUPLICATES.mergePair(one, other) };
    this.drawWay(ways, { ...merge, cls: 'acquaint-pair-merge' }, () => {
      this.callbacks.merge(pair);
    });
    const part = { text: DUPLICATES.twoPeople, label: DUPLICATES.twoPeoplePair(one, other) };
    this.drawWay(ways, { ...part, cls: 'acquaint-pair-part' }, () => {
      this.callbacks.part(pair);
    });
  }

  private drawWay(
    el: HTMLElement,
    { text, label, cls }: { readonly text: string; readonly label: string; readonly cls: string },
    run: () => void,
  ): void {
    const attr = { type: 'button', 'aria-label': label, ...LANGUAGE };
    el.createEl('button', { text, cls, attr }).addEventListener('click', run);
  }

  private drawName(el: HTMLElement, person: Person, label: string): void {
    const link = el.createEl('a', {
      text: label,
      attr: { href: '#', dir: 'auto', 'aria-label': DUPLICATES.open(label), title: person.path },
    });
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.callbacks.open(person, event);
    });
  }
}
