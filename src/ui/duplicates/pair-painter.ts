import type { Duplicate } from '../../actions/find-duplicates';
import type { Person } from '../../core/person/person';
import { DUPLICATES } from '../../core/words/duplicates';
import { capitalised } from '../../core/words/english';
import { LANGUAGE } from '../../core/words/interface';
import { evidenceWords } from '../../core/words/matching';
import type { RowPainter } from '../window-list';

/** Pixels; the same as in styles.css, with room for a finger and two lines of reasons. */
const HEIGHT = 88;

/** What can be done with a pair. */
export interface PairHandlers {
  open(person: Person, event: MouseEvent): void;
  merge(pair: Duplicate): void;
}

/** Names, or the notes where several in the list have the same name. */
function labelling(pairs: readonly Duplicate[]): (person: Person) => string {
  const paths = new Map<string, string>();
  const shared = new Set<string>();
  for (const { name, path } of pairs.flatMap(({ a, b }) => [a, b])) {
    if ((paths.get(name) ?? path) !== path) shared.add(name);
    paths.set(name, path);
  }
  return ({ name, path }) => (shared.has(name) ? path.replace(/\.md$/i, '') : name);
}

/** Draws two notes that may be about one person, and why. */
export class PairPainter implements RowPainter<Duplicate> {
  private label = labelling([]);

  constructor(private readonly handlers: PairHandlers) {}

  /** To be told before they are drawn. */
  take(pairs: readonly Duplicate[]): void {
    this.label = labelling(pairs);
  }

  heightOf(): number {
    return HEIGHT;
  }

  paint(el: HTMLElement, pair: Duplicate): void {
    const item = el.createDiv({ cls: 'acquaint-pair' });
    const [one, other] = [this.label(pair.a), this.label(pair.b)];
    const words = item.createDiv({ cls: 'acquaint-pair-words' });
    const head = words.createDiv({ cls: 'acquaint-pair-names' });
    this.drawName(head, pair.a, one);
    this.drawName(head, pair.b, other);
    const why = pair.evidence.map((each) => capitalised(evidenceWords(each))).join('. ');
    words.createDiv({ cls: 'acquaint-pair-why', text: why, attr: { title: why, ...LANGUAGE } });
    const merge = item.createEl('button', {
      text: DUPLICATES.merge,
      cls: 'acquaint-pair-merge',
      attr: { type: 'button', 'aria-label': DUPLICATES.mergePair(one, other), ...LANGUAGE },
    });
    merge.addEventListener('click', () => {
      this.handlers.merge(pair);
    });
  }

  private drawName(el: HTMLElement, person: Person, label: string): void {
    const link = el.createEl('a', {
      text: label,
      attr: { href: '#', dir: 'auto', 'aria-label': DUPLICATES.open(label), title: person.path },
    });
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.handlers.open(person, event);
    });
  }
}
