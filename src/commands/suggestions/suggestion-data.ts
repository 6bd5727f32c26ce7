import type { Person } from '../../core/people/person';
import { bridgeData } from '../../core/suggestions/bridges';
import type { Reason, Suggestion } from '../../core/suggestions/reasons';

/** A person as JSON says who it is. */
export function named({ path, name }: Person): { path: string; name: string } {
  return { path, name };
}

function reasonData(reason: Reason): object {
  switch (reason.kind) {
    case 'help':
      return {
        ...reason,
        seeker: reason.seeker.path,
        helper: reason.helper.path,
        concepts: reason.concepts.map(bridgeData),
      };
    case 'acquaintances':
      return { ...reason, people: reason.people.map(named) };
    case 'mutual':
    case 'interests':
    case 'place':
    case 'across-fields':
      return reason;
  }
}

/** A suggested introduction as JSON. */
export function suggestionData({ people, score, reasons }: Suggestion): object {
  return { people: people.map(named), score, reasons: reasons.map(reasonData) };
}
