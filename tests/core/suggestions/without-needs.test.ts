import { expect, it } from 'vitest';
import { withoutNeeds } from '../../../src/core/suggestions/open-phrases';
import { day, indexOf, note } from '../../support/vault';

it('names those of whom neither a need nor an offer is noted, who was in touch last first', () => {
  const index = indexOf({
    'People/Ana.md': note({ seeks: 'tea', met: '2026-11-19' }),
    'People/Bo.md': note({ met: '2026-11-01', interests: 'go' }),
    'People/Cy.md': note({ met: '2026-11-18' }),
    'People/Di.md': note({}),
    'People/Ed.md': note({ 'follow-up-status': 'closed' }),
    'People/Flo.md': note({ 'no-introductions': true }),
  });
  const names = withoutNeeds(index, day('2026-11-20')).map(({ name }) => name);
  expect(names).toEqual(['Cy', 'Bo', 'Di']);
});
