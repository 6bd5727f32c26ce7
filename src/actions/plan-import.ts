import type { CardReading } from '../cards/card';
import type { PlanRow } from '../cards/plan/import-plan';
import type { Resolve } from '../core/merge/point-link';
import type { PeopleIndex } from '../core/people-index/people-index';

/**
 * What importing cards comes to; nothing is written. What matches names and numbers is large, and
 * is evaluated when it is needed for the first time.
 * @param resolve finds the note that a link of a table leads to; null: none is looked for
 */
export async function planCards(
  index: PeopleIndex,
  readings: readonly CardReading[],
  resolve: Resolve | null = null,
): Promise<PlanRow[]> {
  const [{ phoneKeyFor }, { matchCards }, { planImport }, { joinCards }, { keepLinks }] =
    await Promise.all([
      import('../cards/phone-key'),
      import('../cards/matching/match'),
      import('../cards/plan/import-plan'),
      import('../cards/plan/join-cards'),
      import('../cards/plan/keep-links'),
    ]);
  const phoneKey = phoneKeyFor(index.settings.phoneCountry || null);
  const from = index.settings.peopleFolder;
  const leads = (linkpath: string): boolean => (resolve?.(linkpath, `${from}/`) ?? null) !== null;
  const joined = joinCards(keepLinks(readings, leads), phoneKey);
  const cards = joined.flatMap((reading) => (reading.kind === 'card' ? [reading.card] : []));
  const matches = matchCards(cards, [...index.people()], { phoneKey });
  return planImport(joined, matches, phoneKey);
}
