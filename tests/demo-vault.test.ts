import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openVault } from '../src/headless/folder-vault.mts';
import { pendingFollowUps } from '../src/core/people/follow-up';
import { suggestionsFor } from '../src/core/suggestions/suggestions';
import type { PeopleIndex } from '../src/core/people/people-index';
import { day } from './support/vault';

const TODAY = day('2026-11-20');

function demo(): PeopleIndex {
  const vault = openVault(fileURLToPath(new URL('vaults/demo', import.meta.url)));
  if (vault.kind !== 'open') throw new Error(vault.reason);
  return vault.index;
}

const index = demo();

// Worked out by hand from the notes and the table of docs/follow-ups.md before the program was asked.
const DUE = [
  ['Gökçe Yıldırmaz', 'connected', '2026-11-02', 'cadence', '2026-09-18'],
  ['Diego Huamán Quispe', 'sent', '2026-11-07', 'nudge', '2026-10-31'],
  ['Žofie Křížková', 'pending', '2026-11-09', 'first-follow-up', '2026-11-07'],
  ['Κατερίνα Μαυρίδη', 'sent', '2026-11-12', 'nudge', '2026-11-05'],
  ['한서윤', 'connected', '2026-11-12', 'cadence', '2026-08-12'],
  ['Олена Гринчук', 'meeting', '2026-11-16', 'meeting', '2026-11-09'],
  ['ማርያም ተስፋዬ', 'pending', '2026-11-16', 'first-follow-up', '2026-11-14'],
  ['Inês Carvalhal', 'connected', '2026-11-19', 'cadence', '2026-11-05'],
  ['Łukasz Wróblik', 'connected', '2026-11-19', 'cadence', '2026-10-20'],
  ['Bo Lindqvist', 'pending', '2026-11-20', 'first-follow-up', null],
  ['Pádraig Ó Conghaile', 'pending', '2026-11-20', 'first-follow-up', '2026-11-18'],
  ['Sólrún Hjaltadóttir', null, '2026-11-20', 'reminder', '2026-06-21'],
  ['अनघा जोगळेकर', 'meeting', '2026-11-21', 'meeting', '2026-11-14'],
  ['林書瑤', 'pending', '2026-11-21', 'first-follow-up', '2026-11-19'],
  ['Aroha Te Whata', 'connected', '2026-11-23', 'reminder', '2026-09-30'],
  ['Priya Raghunathan', 'sent', '2026-11-24', 'nudge', '2026-11-17'],
  ['Thảo Vy Nguyễn', 'connected', '2026-11-26', 'cadence', '2026-11-12'],
  ['נועה ברקאי', 'connected', '2026-11-27', 'cadence', '2025-11-27'],
];

describe('the sample vault', () => {
  it('has about forty people, none of them a template, a folder note or an introduction', () => {
    const paths = [...index.people()].map(({ path }) => path);
    expect(paths).toHaveLength(45);
    expect(
      paths.filter((path) => /^(Templates|Introductions)\/|^People\/People\.md$/.test(path)),
    ).toEqual([]);
  });

  it('has on its day the follow-ups worked out by hand', () => {
    const rows = Array.from(pendingFollowUps(index.followUps(TODAY), TODAY), (row) => [
      row.person.name,
      row.status,
      row.due,
      row.reason,
      row.lastContact,
    ]);
    expect(rows).toEqual(DUE);
  });

  it('has somebody paused, to whom nothing is due, and somebody in a tier of another plugin', () => {
    const owed = (path: string): unknown => {
      const person = index.person(path);
      return person && { name: person.name, due: index.followUp(person, TODAY)?.due ?? null };
    };
    expect(owed('People/Renske Dijkgraaf.md')).toEqual({ name: 'Renske Dijkgraaf', due: null });
    expect(owed('People/Tomoko Hayashida.md')).toMatchObject({ due: '2027-01-18' });
    expect(index.person('People/Tomoko Hayashida.md')).toMatchObject({
      email: ['tomoko@example.com', 'studio@kumo.example'],
      birthday: '--03-03',
    });
  });

  it('has three problems, one of each kind', () => {
    expect(index.problems().map(({ path, property }) => [path, property])).toEqual([
      ['People/Itzel Canul Pech.md', 'met'],
      ['People/Pádraig Ó Conghaile.md', 'follow-up-status'],
      ['People/Rui Bettencourt Melo.md', null],
    ]);
  });

  it('suggests no pair that is acquainted, barred or closed', () => {
    const all = suggestionsFor(index, null, { limit: 1000, perPerson: 1000 });
    const pairs = all.map(({ people }) =>
      people
        .map(({ name }) => name)
        .sort()
        .join(' + '),
    );
    const barred = [
      ['knows', 'Łukasz Wróblik + 林書瑤'],
      ['met-through', 'Inês Carvalhal + Žofie Křížková'],
      ['attendees', 'Diego Huamán Quispe + Κατερίνα Μαυρίδη'],
      ['organization', 'Inês Carvalhal + Tiago'],
      ['dismissed', 'Diego Huamán Quispe + Łukasz Wróblik'],
    ] as const;
    const named = [...index.people()].map(({ name }) => name);
    const asked = [
      ...barred.flatMap(([, pair]) => pair.split(' + ')),
      'Beatriz',
      'Henrik',
      'Margaux',
    ];
    for (const start of asked)
      expect(named.filter((name) => name.startsWith(start))).toHaveLength(1);
    for (const [, pair] of barred)
      expect(pairs.filter((found) => found.startsWith(pair))).toEqual([]);
    expect(pairs.filter((pair) => /Beatriz|Henrik|Margaux/.test(pair))).toEqual([]);
    expect(pairs).toContain('ማርያም ተስፋዬ + 林書瑤');
    expect(pairs.length).toBeGreaterThan(25);
  });
});
