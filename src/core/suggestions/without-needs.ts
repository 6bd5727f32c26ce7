import type { Day } from '../days/day';
import type { PeopleIndex } from '../people/people-index';
import type { Person } from '../people/person';

/** Whether nothing is noted of somebody that an introduction could live on. */
function isWithoutNeeds({ seeks, offers, noIntroductions, status }: Person): boolean {
  return seeks.length + offers.length === 0 && !noIntroductions && status !== 'closed';
}

/** Those of whom neither a need nor an offer is noted; who was in touch last comes first. */
export function withoutNeeds(index: PeopleIndex, today: Day): readonly Person[] {
  const people = [...index.people()].filter(isWithoutNeeds);
  const last = new Map(people.map((person) => [person, index.lastContact(person, today) ?? '']));
  return people.sort((a, b) => {
    const [ofA = '', ofB = ''] = [last.get(a), last.get(b)];
    if (ofA !== ofB) return ofA > ofB ? -1 : 1;
    return a.path < b.path ? -1 : 1;
  });
}
