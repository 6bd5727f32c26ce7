import { cardOf, type Card } from '../../../src/cards/kit/card';
import { slipOfTyping } from './misspell';
import { FAMILIES, GIVEN, type GivenName } from './real-names';
import { Random, Zipf } from './random';

/** What was done to a person's details to make the card of them; `stranger`: no person's card. */
export type CardKind =
  | 'email'
  | 'phone'
  | 'profile'
  | 'same'
  | 'swapped'
  | 'nickname'
  | 'other script'
  | 'typo'
  | 'without accents'
  | 'middle name'
  | 'initial'
  | 'stranger';

/** A card and whose it is. */
export interface SyntheticCard {
  readonly card: Card;
  readonly kind: CardKind;
  /** Number of the person; null for somebody who is not among them. */
  readonly owner: number | null;
}

/** As many people as cards, half of whom are on a card; the other cards are of strangers. */
export interface CardWorld {
  readonly people: readonly Card[];
  readonly cards: readonly SyntheticCard[];
}

interface Somebody {
  readonly given: GivenName;
  readonly family: string;
  readonly office: number;
  readonly number: number;
}

const WITH_ID: readonly CardKind[] = ['email', 'phone', 'profile'];
const BY_NAME: readonly CardKind[] = [
  'same',
  'same',
  'swapped',
  'nickname',
  'other script',
  'typo',
  'without accents',
  'middle name',
  'initial',
];

const SYLLABLES = 'ba cre di fou gua hin ja kel lo mon ne pra qui ro sta tel ul vor wen zi'.split(
  ' ',
);

function madeUp(random: Random, fewest: number): string {
  const syllables = Array.from({ length: random.between(fewest, 4) }, () => random.pick(SYLLABLES));
  const [first = '', ...rest] = syllables.join('');
  return first.toUpperCase() + rest.join('');
}

// One in four has one of few family names that many have; the others are as rare as most are.
function family(random: Random, ranks: Zipf): string {
  return random.happens(0.25) ? (FAMILIES[ranks.draw(random)] ?? '') : madeUp(random, 2);
}

// The names of the whole world are more than those of a list.
function given(random: Random): GivenName {
  return random.happens(0.5)
    ? random.pick(GIVEN)
    : { name: madeUp(random, 2), short: null, other: null };
}

const PEOPLE_AN_OFFICE = 20;

function office(number: number): { readonly organization: string; readonly phone: string } {
  return {
    organization: `Organization ${String(number)}`,
    phone: `+49 30 ${String(100_000 + number)}`,
  };
}

function mobile(number: number): string {
  return `+351 91${String(number).padStart(7, '0')}`;
}

/** The details of somebody: an address of their own, and often one of the office. */
function details(random: Random, { given, family: last, office: at, number }: Somebody): Card {
  const { organization, phone } = office(at);
  const isShared = random.happens(0.3);
  return cardOf({
    name: `${given.name} ${last}`,
    email: [
      `person${String(number)}@mail.example`,
      ...(isShared ? [`info@office${String(at)}.example`] : []),
    ],
    phone: [mobile(number), ...(isShared ? [phone] : [])],
    url: [`https://www.linkedin.com/in/person-${String(number)}`],
    organization: [organization],
    place: [`Place${String(number % 50)}`],
  });
}

function drawSomebody(random: Random, ranks: Zipf, number: number): Somebody {
  return {
    given: given(random),
    family: family(random, ranks),
    office: Math.floor(number / PEOPLE_AN_OFFICE),
    number,
  };
}

type Renaming = (random: Random, given: GivenName, family: string) => string | null;

/** How a name comes to be otherwise on a card; null where this cannot be done to it. */
const RENAMINGS: Readonly<Partial<Record<CardKind, Renaming>>> = {
  swapped: (random, { name }, last) =>
    random.happens(0.5) ? `${last}, ${name}` : `${last} ${name}`,
  nickname: (_, { short }, last) => (short === null ? null : `${short} ${last}`),
  'other script': (_, { other }, last) => (other === null ? null : `${other} ${last}`),
  typo: (random, { name }, last) =>
    random.happens(0.5)
      ? `${slipOfTyping(random, name)} ${last}`
      : `${name} ${slipOfTyping(random, last)}`,
  'without accents': (_, { name }, last) => {
    const plain = `${name} ${last}`.normalize('NFD').replace(/\p{M}/gu, '');
    return plain === `${name} ${last}`.normalize('NFD') ? null : plain;
  },
  'middle name': (random, { name }, last) => `${name} ${random.pick(GIVEN).name} ${last}`,
  initial: (_, { name }, last) => `${name.charAt(0)}. ${last}`,
};

function renamed(random: Random, { given, family: last }: Somebody, kind: CardKind): string | null {
  const renaming = RENAMINGS[kind];
  return renaming ? renaming(random, given, last) : `${given.name} ${last}`;
}

/** The one address by which a card is its person's, spelled otherwise; the other two are new. */
function addresses(kind: CardKind, number: number): Pick<Card, 'email' | 'phone' | 'url'> {
  return {
    email: [
      kind === 'email'
        ? `Person${String(number)}@Mail.Example`
        : `new${String(number)}@other.example`,
    ],
    phone: kind === 'phone' ? [`00351 91 ${String(number).padStart(7, '0')}`] : [],
    url: kind === 'profile' ? [`http://pt.linkedin.com/in/Person-${String(number)}/?trk=x`] : [],
  };
}

function cardOfPerson(random: Random, somebody: Somebody): SyntheticCard {
  const kind = random.pick(random.happens(0.5) ? WITH_ID : BY_NAME);
  // Who is on the card by an address is often named otherwise as well.
  const change = WITH_ID.includes(kind) && random.happens(0.5) ? random.pick(BY_NAME) : kind;
  const { number, office: at } = somebody;
  const name = renamed(random, somebody, change);
  const { organization, phone } = office(at);
  const own = addresses(kind, number);
  const card = cardOf({
    name: name ?? `${somebody.given.name} ${somebody.family}`,
    ...own,
    // The trap: a number that everybody of the office has.
    phone: [...own.phone, ...(random.happens(0.2) ? [phone] : [])],
    organization: random.happens(0.7) ? [organization] : [],
  });
  return { card, kind: name === null && !WITH_ID.includes(kind) ? 'same' : kind, owner: number };
}

/** Somebody new of an office that is known, with what the office shares. */
function stranger(random: Random, somebody: Somebody): SyntheticCard {
  const at = random.below(somebody.office + 1);
  const { organization, phone } = office(at);
  const card = cardOf({
    name: `${somebody.given.name} ${somebody.family}`,
    email: [
      `new${String(somebody.number)}@other.example`,
      ...(random.happens(0.2) ? [`info@office${String(at)}.example`] : []),
    ],
    phone: random.happens(0.5) ? [phone] : [],
    organization: [organization],
  });
  return { card, kind: 'stranger', owner: null };
}

/** People and cards to be matched: the same for one seed and number, and who is who is known. */
export function makeCards(seed: number, count: number): CardWorld {
  const random = new Random(seed);
  const ranks = new Zipf(FAMILIES.length);
  const everybody = Array.from({ length: count }, (_, number) =>
    drawSomebody(random, ranks, number),
  );
  const people = everybody.map((each) => details(random, each));
  const cards = everybody.map((each) => {
    if (each.number % 2 === 0) return cardOfPerson(random, each);
    return stranger(random, drawSomebody(random, ranks, count + each.number));
  });
  return { people, cards: random.shuffled(cards) };
}
