import type { CardReading } from '../cards/card';
import type { PlanRow } from '../cards/plan/import-plan';
import type { PeopleIndex } from '../core/people-index/people-index';

/**
 * What importing cards comes to; nothing is written. What matches names and numbers is large, and
 * is evaluated when it is needed for the first time.
 */
export async function planCards(
  index: PeopleIndex,
  readings: readonly CardReading[],
): Promise<PlanRow[]> {
  const [{ phoneKeyFor }, { matchCards }, { planImport }, { joinCards }, names] = await Promise.all(
    [
      import('../cards/phone-key'),
      import('../cards/matching/match'),
      import('../cards/plan/import-plan'),
      import('../cards/plan/join-cards'),
      import('../cards/plan/visible-name'),
    ],
  );
  const phoneKey = phoneKeyFor(index.settings.phoneCountry || null);
  const joined = joinCards(readings.map(names.withVisibleName), phoneKey);
  const cards = joined.flatMap((reading) => (reading.kind === 'card' ? [reading.card] : []));
  const people = [...index.people()];
  return planImport(joined, matchCards(cards, people, { phoneKey }), phoneKey, people);
}
