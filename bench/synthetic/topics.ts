import { Zipf, type Random } from './random';

/** Disciplines: each has its own favourite topics, in its own order. */
export const FIELDS: readonly string[] =
  `Accounting Agronomy Anthropology Architecture Astronomy Biology Botany Cartography Ceramics
  Chemistry Choreography Cinema Cryptography Design Economics Ecology Education Epidemiology
  Ethics Forestry Genetics Geology History Hydrology Journalism Law Linguistics Logistics
  Mathematics Medicine Music Nursing Oceanography Philosophy Photography Physics Psychology
  Robotics Sociology Typography`.split(/\s+/);

// Syllables of one length, so that two topics never spell the same word.
const ALPHABETS: readonly (readonly string[])[] = [
  'ba de fi go hu ka le mi no pu ra se ti vo wu ze',
  'ба де фи го ху ка ле ми но пу ра се ти во жу зе',
  'βα δε φι γο θυ κα λε μι νο πυ ρα σε τι ξο ζυ ψε',
].map((syllables) => syllables.split(' '));

/** Of ten topics, the alphabets they are written in. */
const ALPHABET_BY_DIGIT = [0, 0, 0, 0, 0, 0, 0, 0, 1, 2];

/** A word of its own for each number; it ends so that stemming takes nothing off. */
function topicWord(number: number): string {
  const alphabet = ALPHABETS[ALPHABET_BY_DIGIT[number % 10] ?? 0] ?? [];
  const syllables: string[] = [];
  for (let rest = number; rest > 0 || syllables.length < 3; rest = Math.floor(rest / 16)) {
    syllables.push(alphabet[rest % 16] ?? '');
  }
  return `${syllables.join('')}k`;
}

/** Topics as people have them: few are common, most are rare, and each discipline has its own. */
export class Topics {
  private readonly words: readonly string[];
  private readonly orders: readonly (readonly string[])[];
  private readonly ranks: Zipf;

  constructor(
    private readonly random: Random,
    people: number,
  ) {
    // Vocabularies grow with the square root of what is written in them (Heaps' law).
    const size = Math.round(60 * Math.sqrt(people));
    this.words = Array.from({ length: size }, (_, number) => topicWord(number));
    this.orders = FIELDS.map(() => random.shuffled(this.words));
    this.ranks = new Zipf(size);
  }

  /** @param field number of the discipline */
  draw(field: number): string {
    return this.orders[field]?.[this.ranks.draw(this.random)] ?? '';
  }

  drawSeveral(field: number, count: number): string[] {
    return this.random.several(count, () => this.draw(field));
  }
}
