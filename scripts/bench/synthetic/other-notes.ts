import { addDays } from '../../../src/core/days/day';
import { listProperty, noteText, quotedLink, type SyntheticNote } from './note';
import { dayBefore, nameOf, somebodyNear, TODAY, type World } from './world';

const INTRODUCTION_STATUSES = ['proposed', 'asked', 'agreed', 'made', 'worked-out', 'dismissed'];

/** Ten years; nobody has kept a diary for longer. */
const MOST_DAILY_NOTES = 3650;

function timesOf(count: number, make: (at: number) => SyntheticNote): SyntheticNote[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

function dailyNote(world: World, daysAgo: number): SyntheticNote {
  const { random, names } = world;
  const day = addDays(TODAY, -daysAgo);
  const lines = random.several(random.between(2, 10), () => {
    const link = `[[${nameOf(world, random.below(names.length))}]]`;
    return random.happens(0.1) ? `- [ ] write to ${link}` : `- Spoke with ${link} about the week.`;
  });
  return { path: `Daily/${day}.md`, text: ['# Today', '', ...lines, ''].join('\n') };
}

/** Some of one circle in one note: they know each other afterwards. */
function meetingNote(world: World, number: number): SyntheticNote {
  const { random, names } = world;
  const day = dayBefore(world, 730);
  const host = random.below(names.length);
  const people = random.several(random.between(2, 4), () => somebodyNear(world, host));
  const links = people.map((person) => quotedLink(nameOf(world, person)));
  const properties = [`date: ${day}`, ...listProperty('people', links, random.happens(0.5))];
  const body = ['', '# Round table', '', `Next time at [[${nameOf(world, host)}]]'s place.`];
  const path = `Meetings/${day} Round table ${String(number)}.md`;
  return { path, text: noteText(properties, body) };
}

function introductionNote(world: World): SyntheticNote {
  const { random, names } = world;
  const [a, b] = [random.below(names.length), random.below(names.length)];
  const both = [a, b].map((person) => nameOf(world, person));
  const properties = [
    'type: introduction',
    ...listProperty('people', both.map(quotedLink), false),
    `introduction-status: ${random.pick(INTRODUCTION_STATUSES)}`,
  ];
  const path = `Introductions/${both.join(' and ')}.md`;
  return { path, text: noteText(properties, ['', 'They should meet.']) };
}

/** Daily notes, meeting notes and introductions, in proportion to the people. */
export function otherNotes(world: World): SyntheticNote[] {
  const people = world.names.length;
  const days = Math.min(Math.ceil(people / 10), MOST_DAILY_NOTES);
  return [
    ...timesOf(days, (daysAgo) => dailyNote(world, daysAgo)),
    ...timesOf(Math.ceil(people / 40), (number) => meetingNote(world, number)),
    ...timesOf(Math.ceil(people / 50), () => introductionNote(world)),
  ];
}
