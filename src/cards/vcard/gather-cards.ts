import type { ContentLine } from './content-lines';
import { nameOf } from './missed-boundaries';
import { isTorn } from './read-property';

/** More than anybody knows; what follows is told as one unreadable card. */
export const MAX_CARDS = 100_000;
/** Lines of one card, unfolded. */
export const MAX_LINES = 2_000;

/** The lines that a card was found to have. */
export interface GatheredCard {
  readonly lines: readonly ContentLine[];
  readonly isBegun: boolean;
  readonly isEnded: boolean;
}

interface OpenCard {
  readonly lines: ContentLine[];
  readonly isBegun: boolean;
  isEnded: boolean;
}

/** Lines that would be a loss if they belonged to no card. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(['FN', 'N', 'NICKNAME', 'EMAIL', 'TEL', 'ORG']);

/** Puts each line into its card, in the order in which the cards begin. */
class Gatherer {
  readonly cards: OpenCard[] = [];
  isTooMany = false;
  private open: OpenCard[] = [];
  private loose: ContentLine[] = [];
  /** Lines outside a card, such as those of a calendar, are in no card and make none. */
  private depth = 0;
  private isInCards = false;

  take(line: ContentLine): void {
    if (line.boundary === 'BEGIN') this.begin();
    else if (line.boundary === 'END') this.end();
    else this.say(line);
  }

  finish(): void {
    if (this.isInCards) this.keepLoose(['FN', 'N'], false);
  }

  private say(line: ContentLine): void {
    const card = this.open[this.open.length - 1];
    if (card) {
      if (card.lines.length <= MAX_LINES) card.lines.push(line);
      return;
    }
    const name = nameOf(line);
    if (name === 'BEGIN') this.depth++;
    else if (name === 'END') this.depth = Math.max(0, this.depth - 1);
    else if (this.depth === 0 && this.loose.length <= MAX_LINES) this.loose.push(line);
  }

  private begin(): void {
    this.isInCards = true;
    this.keepLoose(['FN', 'N'], false);
    if (!this.isWithin()) this.open = [];
    this.add({ lines: [], isBegun: true, isEnded: false });
  }

  private add(card: OpenCard): void {
    if (this.cards.length === MAX_CARDS) this.isTooMany = true;
    else this.cards.push(card);
    this.open.push(card);
  }

  /** vCard 2.1 has a card within a card as `AGENT`; else the end of the one before is missing. */
  private isWithin(): boolean {
    const last = this.open[this.open.length - 1]?.lines.at(-1);
    return last !== undefined && nameOf(last) === 'AGENT' && last.value.trim() === '';
  }

  private end(): void {
    this.isInCards = true;
    const card = this.open.pop();
    if (card) {
      card.isEnded = true;
      this.nameAgent(card.lines);
    } else this.keepLoose([...OF_SOMEBODY], true);
  }

  /** The card within is one of its own; here stays whose it is. */
  private nameAgent(lines: readonly ContentLine[]): void {
    const outer = this.open[this.open.length - 1];
    const name =
      lines.find((line) => nameOf(line) === 'FN') ?? lines.find((line) => nameOf(line) === 'N');
    if (!outer || !name) return;
    outer.lines.pop();
    outer.lines.push({ ...name, head: name.head.replace(/^[^;]*/, 'AGENT') });
  }

  private keepLoose(names: readonly string[], isEnded: boolean): void {
    const lines = this.loose;
    this.loose = [];
    if (!lines.some((line) => names.includes(nameOf(line)))) return;
    if (this.cards.length === MAX_CARDS) this.isTooMany = true;
    else this.cards.push({ lines, isBegun: false, isEnded });
  }
}

/** Without the spaces after soft breaks, if a letter in the file shows that they were added. */
function tightened(cards: readonly GatheredCard[]): readonly GatheredCard[] {
  if (!cards.some(({ lines }) => lines.some(isTorn))) return cards;
  const tight = (line: ContentLine): ContentLine => ({ ...line, value: line.tight ?? line.value });
  return cards.map((card) => ({ ...card, lines: card.lines.map(tight) }));
}

/**
 * The lines of each card. Lines between cards that name a person are a card whose first line is
 * missing; a card whose last line is missing ends where the next begins.
 */
export function gatherCards(lines: Iterable<ContentLine>): {
  readonly cards: readonly GatheredCard[];
  readonly isTooMany: boolean;
} {
  const gatherer = new Gatherer();
  for (const line of lines) {
    gatherer.take(line);
    if (gatherer.isTooMany) break;
  }
  if (!gatherer.isTooMany) gatherer.finish();
  return { cards: tightened(gatherer.cards), isTooMany: gatherer.isTooMany };
}
