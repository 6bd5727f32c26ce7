import { addDays } from '../../../src/core/days/day';
import { listProperty, noteText, quotedLink, type SyntheticNote } from './note';
import { FIELDS } from './topics';
import { dayBefore, nameOf, somebodyNear, type World } from './world';

const TWO_YEARS = 730;

const STATUSES = ['pending', 'pending', 'sent', 'meeting', 'connected', 'connected', 'closed'];
const CADENCES = ['2 weeks', '1 month', '3 months', '45', '6 months', '1 year'];
const ROLES = ['Editor', 'Lecturer', 'Founder', 'Engineer', 'Curator', 'Researcher'];
const CHANNELS = ['email', 'message', 'call', 'coffee', 'lunch', 'meeting'];
const SAID = [
  'thanked for the tips and promised to send the slides',
  'spoke about the plans for spring, and who could help with them',
  'asked how the move went; wants to hear about the new workshop',
  'long talk on the train back; will write after the holidays',
];

function sometimes(world: World, probability: number, line: () => string): string[] {
  return world.random.happens(probability) ? [line()] : [];
}

function meeting(world: World, number: number): string[] {
  const met = dayBefore(world, TWO_YEARS);
  const through = (): string =>
    `met-through: ${quotedLink(nameOf(world, somebodyNear(world, number)))}`;
  return [
    `met: ${met}`,
    ...sometimes(world, 0.5, () => `met-at: ${world.topics.draw(0)} evening`),
    ...sometimes(world, 0.3, through),
  ];
}

function rhythm(world: World): string[] {
  const { random } = world;
  return [
    ...sometimes(world, 0.7, () => `follow-up-status: ${random.pick(STATUSES)}`),
    ...sometimes(world, 0.6, () => `last-contact: ${dayBefore(world, 200)}`),
    ...sometimes(world, 0.4, () => `cadence: ${random.pick(CADENCES)}`),
    ...sometimes(world, 0.1, () => `follow-up: ${addDays(dayBefore(world, 60), 40)}`),
    ...sometimes(world, 0.02, () => 'no-introductions: true'),
  ];
}

/** 8.3 topics a person: what they look for lies as often in another discipline as in their own. */
function topics(world: World, field: number): string[] {
  const { random, topics } = world;
  const isFlow = random.happens(0.3);
  const sought = random.happens(0.5) ? field : random.below(FIELDS.length);
  const interests = topics.drawSeveral(field, random.between(2, 4) + (random.happens(0.3) ? 1 : 0));
  const asLinks = random.happens(0.1) ? quotedLink : (topic: string): string => topic;
  return [
    ...listProperty('offers', topics.drawSeveral(field, random.between(1, 4)), isFlow),
    ...listProperty('seeks', topics.drawSeveral(sought, random.between(1, 4)), isFlow),
    ...listProperty('interests', interests.map(asLinks), isFlow),
  ];
}

function about(world: World, number: number, field: number): string[] {
  const { random, names, topics } = world;
  // Skewed, so that some organizations are large.
  const organization = Math.floor(random.next() ** 2 * (names.length / 8 + 1));
  return [
    ...listProperty('discussed', topics.drawSeveral(field, random.between(1, 2)), false),
    ...sometimes(world, 0.95, () => `field: ${FIELDS[field] ?? ''}`),
    ...sometimes(world, 0.7, () => `organization: "[[Organization ${String(organization)}]]"`),
    ...sometimes(world, 0.5, () => `role: ${random.pick(ROLES)}`),
    ...sometimes(world, 0.8, () => `place: Place${String(world.places.draw(random))}`),
    ...sometimes(world, 0.8, () => `email: person${String(number)}@mail.example`),
    ...sometimes(world, 0.4, () => `phone: "+49 30 ${String(random.between(1e6, 9e6))}"`),
    ...sometimes(world, 0.3, () => `birthday: "--${dayBefore(world, 365).slice(5)}"`),
    ...sometimes(world, 0.3, () => `tags: [person, ${topics.draw(field)}]`),
  ];
}

function acquaintances(world: World, number: number): string[] {
  const { random, regime } = world;
  const known = random.several(random.between(0, regime.knows), () => somebodyNear(world, number));
  const links = known.map((other) => quotedLink(nameOf(world, other)));
  return listProperty('knows', links, random.happens(0.3));
}

function body(world: World): string[] {
  const { random } = world;
  const entries = Array.from({ length: random.between(1, 4) }, () => {
    const day = dayBefore(world, TWO_YEARS);
    return `- [[${day}]] ${random.pick(CHANNELS)}: ${random.pick(SAID)}`;
  });
  return [
    '',
    'Sat at the same table, knows everybody in town, and laughs about her own first drafts.',
    'Would rather call than write, and remembers what one said the last time, word for word.',
    ...sometimes(world, 0.3, () => `- [ ] send the notes on [[${world.topics.draw(0)}]]`),
    ...sometimes(world, 0.2, () => '> Whoever asks first learns first.'),
    '',
    '## Log',
    '',
    ...entries.sort().reverse(),
  ];
}

/** The note of one person, about 900 bytes. */
export function personNote(world: World, number: number): SyntheticNote {
  const field = world.random.below(FIELDS.length);
  const properties = [
    'type: person',
    ...meeting(world, number),
    ...rhythm(world),
    ...about(world, number, field),
    ...topics(world, field),
    ...acquaintances(world, number),
  ];
  return { path: `People/${nameOf(world, number)}.md`, text: noteText(properties, body(world)) };
}
