import type { Day } from '../../core/days/day';
import type { Connecting } from '../../core/rates/connecting';
import type { FunnelStep } from '../../core/rates/funnel';
import { shortDay } from '../kit/days';
import { counted } from '../kit/english';
import { everyWords } from '../kit/sentences';
import { translated } from '../kit/ui-language';

/** What is known of a step that is reached, in few letters; empty if it is not. */
export function stepDetail(connecting: Connecting, step: FunnelStep, today: Day): string {
  const onDay = (day: Day | null): string => (day === null ? '' : shortDay(day, today));
  switch (step) {
    case 'met':
    case 'coffee':
      return onDay(connecting[step]);
    case 'point':
      return connecting.point ?? '';
    case 'in-touch': {
      const { inTouch } = connecting;
      if (inTouch === null) return '';
      const { cadence, lastContact } = inTouch;
      return cadence === null ? onDay(lastContact) : everyWords(cadence);
    }
    case 'introduced': {
      const { introduced } = connecting;
      return introduced === 0 ? '' : CONNECTING.introduced(introduced);
    }
  }
}

/** What is said of the way from networking to connecting. */
export const CONNECTING = translated('rates.CONNECTING', {
  title: 'From networking to connecting',
  /** The steps in few letters, where they stand on one line. */
  short: {
    met: 'Met',
    point: 'A point',
    coffee: 'Coffee',
    'in-touch': 'In touch',
    introduced: 'Introduced',
  },
  reached: 'reached',
  toCome: 'still to come',
  introduced: (count: number) => counted(count, 'person', 'people'),
  next: {
    met: 'Next: note the day you met.',
    point: 'Next: note a point you talked about, and come back to it.',
    coffee: 'Next: a coffee or lunch.',
    'in-touch': 'Next: stay in touch. A rhythm helps.',
    introduced: 'Next: introduce them to somebody they should know.',
  },
});
