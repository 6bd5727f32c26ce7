import { counted } from '../kit/english';
import { shareWords } from './rates';

/** What the program says of rates and of the network, besides what the plugin says too. */
export const STATS = {
  met: (from: string, to: string) => `People met from ${from} to ${to}`,
  introductions: 'Introductions in these days',
  suggested: '`acquaint introductions` suggests whom to introduce.',
  network: 'Your network',
  size: (people: number, ties: number, circles: number) =>
    `${counted(people, 'person', 'people')} with ${counted(ties, 'tie')} in ${counted(circles, 'circle')}`,
  broker: (name: string, betweenness: number) =>
    `${name} is on ${shareWords({ count: betweenness, of: 1 })} of the shortest ways between two others`,
} as const;
