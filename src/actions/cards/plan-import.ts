import type { CardReading } from '../../cards/kit/card';
import type { PlanRow } from '../../cards/import/import-plan';
import type { Day } from '../../core/days/day';
import { firstContactOf } from '../../core/people/last-contact';
import type { Resolve } from '../../core/merge/retarget-link';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';

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
  const [{ phoneKeyFor }, { matchCards }, { planImport }, { joinCards }, names, { keepLinks }] =
    await Promise.all([
      import('../../cards/kit/phone-key'),
      import('../../cards/matching/match'),
      import('../../cards/import/import-plan'),
      import('../../cards/import/join-cards'),
      import('../../cards/import/visible-name'),
      import('../../cards/import/keep-links'),
    ]);
  const phoneKey = phoneKeyFor(index.settings.phoneCountry || null);
  const from = index.settings.peopleFolder;
  const leads = (linkpath: string): boolean => (resolve?.(linkpath, `${from}/`) ?? null) !== null;
  const visible = readings.map(names.withVisibleName);
  const joined = joinCards(keepLinks(visible, leads), phoneKey);
  const cards = joined.flatMap((reading) => (reading.kind === 'card' ? [reading.card] : []));
  const people = [...index.people()];
  const since = (person: Person): Day | null =>
    firstContactOf(person, index.contactsOf(person.path));
  return planImport(joined, matchCards(cards, people, { phoneKey }), phoneKey, { people, since });
}
