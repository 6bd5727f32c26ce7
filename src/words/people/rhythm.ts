import type { Span } from '../../core/days/day';
import type { Rhythm } from '../../core/people/usual-gap';
import { everyWords } from '../kit/sentences';
import { translated } from '../kit/ui-language';

/** A number of days as a rhythm: of days, weeks, months or years. */
function roughly(days: number): Span {
  if (days < 14) return { count: days, unit: 'days' };
  if (days < 61) return { count: Math.round(days / 7), unit: 'weeks' };
  if (days < 730) return { count: Math.round(days / 30.4), unit: 'months' };
  return { count: Math.round(days / 365), unit: 'years' };
}

/** What is said of the rhythm of contact; `every` is `every 2 weeks`. */
export const RHYTHM = translated('people.RHYTHM', {
  usual: (every: string) => `Usually in touch ${every}.`,
  quieter: 'Quieter than usual lately: a good time to catch up.',
  lastContact: (when: string) => `Last in touch ${when}.`,
  noContact: 'No contact noted yet. Log the first one, or link to this note from a daily note.',
  kept: (every: string) => `You stay in touch ${every}.`,
  keptByCircle: (every: string) => `By circle, you stay in touch ${every}.`,
  keptByTier: (every: string) => `By tier, you stay in touch ${every}.`,
  suggest: (every: string) => `Stay in touch ${every}`,
  other: 'Another rhythm…',
  /** What is left where a note says nothing of it, as a part of a sentence. */
  none: 'no rhythm',
  byCircle: (every: string) => `${every}, as for the circle`,
  byTier: (every: string) => `${every}, as for the tier`,
  /** `Ana Silva: no rhythm`. */
  ownRemoved: (name: string, left: string) => `${name}: ${left}`,
  ask: (name: string) => `How often to stay in touch with ${name}?`,
  confirm: 'Set rhythm',
  set: (name: string, every: string) => `Staying in touch with ${name} ${every}`,
});

/** How often there has been contact, and whether it has grown quiet; empty for too few contacts. */
export function rhythmSentences({ usualGap, isDrifting }: Rhythm): string[] {
  if (usualGap === null) return [];
  const usual = RHYTHM.usual(everyWords(roughly(usualGap)));
  return isDrifting ? [usual, RHYTHM.quieter] : [usual];
}
