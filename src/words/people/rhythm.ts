import type { Day, Span } from '../../core/days/day';
import type { Rhythm } from '../../core/people/rhythm';
import { whenSaid } from '../kit/days';
import { rhythmWords } from '../kit/sentences';

/** A number of days as a rhythm: `day`, `5 days`, `2 weeks`, `5 months`. */
function roughly(days: number): string {
  if (days < 14) return rhythmWords({ count: days, unit: 'days' });
  if (days < 61) return rhythmWords({ count: Math.round(days / 7), unit: 'weeks' });
  if (days < 730) return rhythmWords({ count: Math.round(days / 30.4), unit: 'months' });
  return rhythmWords({ count: Math.round(days / 365), unit: 'years' });
}

/** How often there has been contact, and whether it has grown quiet; empty for too few contacts. */
export function rhythmSentences({ usualGap, isDrifting }: Rhythm): string[] {
  if (usualGap === null) return [];
  const usual = `Usually in touch every ${roughly(usualGap)}.`;
  return isDrifting ? [usual, 'Quieter than usual lately: a good time to catch up.'] : [usual];
}

/** What the rhythm of contact is called. */
export const RHYTHM = {
  lastContact: (day: Day, today: Day) => `Last in touch ${whenSaid(day, today)}.`,
  noContact: 'No contact noted yet. Log the first one, or link to this note from a daily note.',
  kept: (cadence: Span) => `You stay in touch every ${rhythmWords(cadence)}.`,
  keptByCircle: (cadence: Span) => `By circle, you stay in touch every ${rhythmWords(cadence)}.`,
  keptByTier: (cadence: Span) => `By tier, you stay in touch every ${rhythmWords(cadence)}.`,
  suggest: (cadence: Span) => `Stay in touch every ${rhythmWords(cadence)}`,
  other: 'Another rhythm…',
  none: 'No rhythm',
  byCircle: (cadence: Span) => `Every ${rhythmWords(cadence)}, as for the circle`,
  byTier: (cadence: Span) => `Every ${rhythmWords(cadence)}, as for the tier`,
  /** `Ana Silva: no rhythm`. */
  ownRemoved: (name: string, left: string) =>
    `${name}: ${left.charAt(0).toLowerCase()}${left.slice(1)}`,
  ask: (name: string) => `How often to stay in touch with ${name}?`,
  confirm: 'Set rhythm',
  set: (name: string, cadence: Span) =>
    `Staying in touch with ${name} every ${rhythmWords(cadence)}`,
} as const;
