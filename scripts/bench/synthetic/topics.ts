import { Zipf, type Random } from './random';

/** Disciplines: each has its own favourite topics, in its own order. */
export const FIELDS: readonly string[] =
  `Accounting Agronomy Anthropology Architecture Astronomy Biology Botany Cartography Ceramics
  Chemistry Choreography Cinema Cryptography Design Economics Ecology Education Epidemiology
  Ethics Forestry Genetics Geology History Hydrology Journalism Law Linguistics Logistics
  Mathematics Medicine Music Nursing Oceanography Philosophy Photography Physics Psychology
  Robotics Sociology Typography`.split(/\s+/);

interface Alphabet {
  readonly syllables: readonly string[];
  /** Ends every word, so that stemming takes nothing off. */
  readonly ending: string;
}

// Syllables of one length, so that two topics never spell the same word.
const LATIN: Alphabet = {
  syllables: 'ba de fi go hu ka le mi no pu ra se ti vo wu ze'.split(' '),
  ending: 'k',
};
const CYRILLIC: Alphabet = {
  syllables: 'ба де фи го ху ка ле ми но пу ра се ти во жу зе'.split(' '),
  ending: 'к',
};
const GREEK: Alphabet = {
  syllables: 'βα δε φι γο θυ κα λε μι νο πυ ρα σε τι ξο ζυ ψε'.split(' '),
  ending: 'ν',
};

function alphabetOf(number: number): Alphabet {
  const digit = number % 10;
  return digit === 8 ? CYRILLIC : digit === 9 ? GREEK : LATIN;
}

/** A word of its own for each number. */
function topicWord(number: number): string {
  const { syllables, ending } = alphabetOf(number);
  const spelled: string[] = [];
  for (let rest = number; rest > 0 || spelled.length < 3; rest = Math.floor(rest / 16)) {
    spelled.push(syllables[rest % 16] ?? '');
  }
  return spelled.join('') + ending;
}

/** How often a topic is one that people of all disciplines have. */
const COMMON_SHARE = 0.35;

/** Topics as people have them: few are common, most are rare, and each discipline has its own. */
export class Topics {
  private readonly words: readonly string[];
  private readonly orders: readonly (readonly string[])[];
  private readonly ranks: Zipf;

  constructor(
    private readonly random: Random,
    people: number,
    exponent: number,
  ) {
    // Vocabularies grow with the square root of what is written in them (Heaps' law).
    const size = Math.round(60 * Math.sqrt(people));
    this.words = Array.from({ length: size }, (_, number) => topicWord(number));
    this.orders = FIELDS.map(() => random.shuffled(this.words));
    this.ranks = new Zipf(size, exponent);
  }

  /** @param field number of the discipline */
  draw(field: number): string {
    const order = this.random.happens(COMMON_SHARE) ? this.words : this.orders[field];
    return order?.[this.ranks.draw(this.random)] ?? '';
  }

  drawSeveral(field: number, count: number): string[] {
    return this.random.several(count, () => this.draw(field));
  }
}
