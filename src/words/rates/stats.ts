import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

/** What the program says of rates and of the network, besides what the plugin says too. */
export const STATS = translated('rates.STATS', {
  met: (from: string, to: string) => `People met from ${from} to ${to}`,
  /** The steps after a number. */
  steps: {
    met: 'met',
    point: 'a point named',
    coffee: 'coffee or lunch',
    'in-touch': 'in touch',
    introduced: 'introduced others',
  },
  introductions: 'Introductions in these days',
  suggested: '`acquaint introductions` suggests whom to introduce.',
  network: 'Your network',
  size: (people: number, ties: number, circles: number) =>
    `${counted(people, 'person', 'people')} with ${counted(ties, 'tie')} in ${counted(circles, 'circle')}`,
  /** @param share a part of all in words: `12 %` */
  broker: (name: string, share: string) =>
    `${name} is on ${share} of the shortest paths between two others`,
});
