import { describe, expect, it } from 'vitest';
import { PeopleIndex } from '../../../src/core/people/people-index';
import { DEFAULT_SETTINGS } from '../../../src/core/people/settings';
import { movedTo } from '../../../src/ui/kit/person-keys';
import { peopleMatching } from '../../../src/core/people/person-search';
import { followUpScreen, type FollowUpRow } from '../../../src/ui/follow-ups/follow-up-rows';
import { day, indexOf, note, personWith, type Texts } from '../../support/vault';

const TODAY = day('2026-11-20');
const ALL = { query: '', sort: 'due' } as const;

const TEXTS: Texts = {
  'People/Zoe.md': note({ 'follow-up': '2026-11-18', place: 'Porto' }),
  'People/Ana.md': note({ 'follow-up': '2026-11-19', field: 'Type design', tags: ['climate'] }),
  'People/Bo.md': note({ 'follow-up': '2026-11-20', circle: 'Choir' }),
};

function shown(rows: readonly FollowUpRow[]): string[] {
  return rows.map((row) => {
    if (row.kind === 'heading') return `${row.group} ${String(row.count)}`;
    return row.kind === 'person' ? row.followUp.person.name : row.person.name;
  });
}

describe('what the follow-ups view shows', () => {
  it('notes are being read, as long as they are', () => {
    expect(followUpScreen(new PeopleIndex(DEFAULT_SETTINGS), TODAY, ALL)).toEqual({
      kind: 'reading',
    });
  });

  it('nobody, where there is nobody', () => {
    expect(followUpScreen(indexOf({}), TODAY, ALL)).toEqual({ kind: 'nobody' });
  });

  it('nothing due, and who is next', () => {
    const index = indexOf({
      'People/Ana.md': note({ 'follow-up': '2026-12-24' }),
      'People/Bo.md': '',
    });
    expect(followUpScreen(index, TODAY, ALL)).toMatchObject({
      kind: 'nothing-due',
      today: TODAY,
      next: { person: { name: 'Ana' }, due: '2026-12-24' },
    });
  });

  it.each([
    ['due', ['overdue 2', 'Zoe', 'Ana', 'today 1', 'Bo']],
    ['name', ['overdue 2', 'Ana', 'Zoe', 'today 1', 'Bo']],
  ] as const)('groups with counts, by %s', (sort, wanted) => {
    const screen = followUpScreen(indexOf(TEXTS), TODAY, { query: '', sort });
    expect(screen.kind === 'rows' ? shown(screen.rows) : screen).toEqual(wanted);
  });

  it('only those who match a search', () => {
    const screen = followUpScreen(indexOf(TEXTS), TODAY, { query: ' porto ', sort: 'due' });
    expect(screen.kind === 'rows' ? shown(screen.rows) : screen).toEqual(['overdue 1', 'Zoe']);
    expect(followUpScreen(indexOf(TEXTS), TODAY, { query: 'nobody', sort: 'due' })).toEqual({
      kind: 'no-match',
      query: 'nobody',
    });
  });

  it('below them who matches and is not due, also where nobody is due at all', () => {
    const later = { 'People/Fatou.md': note({ 'follow-up': '2027-06-03', place: 'Porto' }) };
    const wanted = { query: 'porto', sort: 'due' } as const;
    const both = followUpScreen(indexOf({ ...TEXTS, ...later }), TODAY, wanted);
    expect(both.kind === 'rows' ? shown(both.rows) : both).toEqual([
      'overdue 1',
      'Zoe',
      'not-due 1',
      'Fatou',
    ]);
    const alone = followUpScreen(indexOf(later), TODAY, wanted);
    expect(alone.kind === 'rows' ? shown(alone.rows) : alone).toEqual(['not-due 1', 'Fatou']);
  });
});

describe('a search', () => {
  const { person } = personWith({
    aliases: 'Anita',
    field: 'Type design',
    place: '[[Places/Évora|Évora]]',
    circle: 'Choir',
    tags: ['climate/policy'],
    organization: 'Studio Ponte',
    'met-at': 'Web Summit',
  });

  it.each([
    'ana',
    'silva ana',
    'anita',
    'type',
    'evora',
    'choir',
    '#climate',
    'ponte',
    'summit',
    'ana evora',
  ])('finds %s', (query) => {
    expect(peopleMatching([person], { search: query })).toEqual([person]);
  });

  it.each(['bo', 'ana porto', '#choir'])('does not find %s', (query) => {
    expect(peopleMatching([person], { search: query })).toEqual([]);
  });
});

describe('keys in the list', () => {
  const screen = followUpScreen(indexOf(TEXTS), TODAY, ALL);
  const rows = screen.kind === 'rows' ? screen.rows : [];
  const stops = rows.flatMap(({ kind }, at) => (kind === 'heading' ? [] : at));

  it.each([
    ['ArrowDown', 1, 2],
    ['ArrowDown over a heading', 2, 4],
    ['ArrowDown at the end', 4, 4],
    ['ArrowUp over a heading', 4, 2],
    ['ArrowUp at the start', 1, 1],
    ['Home', 4, 1],
    ['End', 1, 4],
    ['x', 1, null],
  ])('%s from row %i: %s', (key, from, to) => {
    expect(movedTo(key.split(' ')[0] ?? '', stops, from)).toBe(to);
  });
});
