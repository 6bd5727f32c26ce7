import { counted } from './english';

function share(part: number, whole: number): string {
  return `${String(Math.round((100 * part) / whole))} %`;
}

/** How many of how many, as a line of a funnel. */
function line(words: string, part: number, whole: number): string {
  const of = whole === 0 ? '' : `  ${share(part, whole)}`;
  return `${String(part).padStart(5)}  ${words}${of}`;
}

/** What connection rates are called. */
export const STATS = {
  met: (from: string, to: string) => `People met from ${from} to ${to}`,
  nobodyMet: 'No note says that you met somebody in these days. Note the day in `met`.',
  line,
  metCount: 'met',
  followedUp: (days: number) => `followed up within ${counted(days, 'day')}`,
  withPoint: 'of these with a point discussed noted',
  again: 'in touch again, twice within 90 days',
  connected: 'connected',
  stillTime: (count: number) =>
    count === 1
      ? '1 of them can still be followed up in time.'
      : `${String(count)} of them can still be followed up in time.`,
  introductions: 'Introductions in these days',
  noIntroductions: 'None yet. `acquaint introductions` suggests whom to introduce.',
  asked: 'asked or made',
  agreed: 'agreed by both',
  made: 'made',
  introducedMet: 'after which they met',
  across: 'of those made across fields',
  month: (month: string, made: number) => `  ${month}: ${String(made)} made`,
  people: 'Introductions given and received',
  person: (name: string, given: number, received: number) => {
    const parts = [
      given === 0 ? '' : `${counted(given, 'person', 'people')} met through them`,
      received === 0 ? '' : `${counted(received, 'introduction')} received`,
    ];
    return `${name}: ${parts.filter((part) => part !== '').join(', ')}`;
  },
  network: 'Your network',
  size: (people: number, ties: number, circles: number) =>
    `${counted(people, 'person', 'people')} with ${counted(ties, 'tie')} in ${counted(circles, 'circle')}`,
  broker: (name: string, betweenness: number) =>
    `${name} is on ${share(betweenness, 1)} of the shortest ways between two others`,
} as const;
